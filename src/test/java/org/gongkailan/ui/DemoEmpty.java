package org.gongkailan.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.EmptyState;
import org.kordamp.ikonli.feather.Feather;

/** A made-up screen with nothing in it yet, and the tab beside it. */
final class DemoEmpty implements Screen {
    private final String id;
    private final String tab;
    private final Node node = new EmptyState(Feather.INBOX, "这里是各村的公示。导入花名册后，每个村一份公示文件。",
        Action.of("导入花名册", () -> { }), Action.of("新建公示", () -> { }));

    DemoEmpty(String id, String tab) {
        this.id = id;
        this.tab = tab;
    }

    @Override
    public ScreenName name() {
        return new ScreenName(id, "村务公开栏", Feather.CLIPBOARD).beside("village").tab(tab);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("打开文件夹", Feather.FOLDER, () -> { }));
    }

    @Override
    public Optional<Action> primary() {
        return Optional.of(Action.of("导入", Feather.DOWNLOAD, () -> { }));
    }
}
