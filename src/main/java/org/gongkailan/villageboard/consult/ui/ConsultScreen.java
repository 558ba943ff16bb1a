package org.gongkailan.villageboard.consult.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Screen;
import org.gongkailan.ui.ScreenName;
import org.gongkailan.ui.Sheets;
import org.gongkailan.ui.control.Action;
import org.gongkailan.villageboard.archive.PaperCheck;
import org.gongkailan.villageboard.archive.ui.CompareSheet;
import org.gongkailan.villageboard.desk.NoticeDesk;
import org.gongkailan.villageboard.ui.VillageBoardScreen;
import org.kordamp.ikonli.feather.Feather;

/** 查阅: the tab beside the board; it can be turned to a visitor, who then sees nothing but what hung. */
public final class ConsultScreen implements Screen {
    /** How it is called. */
    public static final ScreenName NAME = new ScreenName("village-board-consult", Messages.of("villageboard.consult.title"), Feather.BOOK_OPEN)
            .beside(VillageBoardScreen.ID)
            .tab(Messages.of("villageboard.consult.tab"));

    private static final double AROUND = 48;
    private final Desk desk;
    private final ConsultViewModel model;
    private final ConsultViewModel visitor;
    private final PaperCheck check;
    /** What the officer types to have the window back; forgotten when the program ends. Empty for nothing. */
    private final StringProperty ending = new SimpleStringProperty("");
    private final BorderPane node = new BorderPane();

    public ConsultScreen(Desk desk, NoticeDesk notices) {
        this.desk = desk;
        model = new ConsultViewModel(desk.jobs(), notices);
        check = notices.paperCheck();
        visitor = new ConsultViewModel(desk.jobs(), notices);
    }

    @Override
    public ScreenName name() {
        return NAME;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void furnish() {
        node.setCenter(new ConsultPane(desk, model, "village-board.consult", false));
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of(Messages.of("villageboard.compare.open"), Feather.CHECK_SQUARE, () -> new CompareSheet(desk, check,
                posting -> desk.navigator().show(VillageBoardScreen.ID, posting.id())).open()));
    }

    @Override
    public Optional<Action> primary() {
        return Optional.of(Action.of(Messages.of("villageboard.consult.visitor"), Feather.MAXIMIZE, this::hand));
    }

    private void hand() {
        new HandOverSheet(desk, ending, this::turn).open();
    }

    // The sheet covers the window; while it lies there, no key reaches anything under it.
    private void turn() {
        var pane = new ConsultPane(desk, visitor, "village-board.visitor", true);
        pane.setEnd(new VisitorEnd(desk.sheets(), ending));
        Sheets.fill(pane, AROUND, 2 * AROUND);
        visitor.refresh();
        desk.notices().shown().clear();
        desk.sheets().hold(Messages.of("villageboard.consult.title"), pane, pane::forget);
    }
}
