package org.gongkailan.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.gongkailan.ui.control.Action;

/** A screen that is made when it is first asked for more than its name, so that the window need not wait for it. */
public final class LateScreen implements Screen {
    private final ScreenName name;
    private final Supplier<? extends Screen> make;
    private Screen made;

    /**
     * @param name the name that the screen will have
     * @param make makes it; called once
     */
    public LateScreen(ScreenName name, Supplier<? extends Screen> make) {
        this.name = name;
        this.make = make;
    }

    private Screen screen() {
        if (made == null) {
            made = make.get();
        }
        return made;
    }

    @Override
    public ScreenName name() {
        return name;
    }

    @Override
    public boolean made() {
        return made != null;
    }

    @Override
    public Node node() {
        return screen().node();
    }

    @Override
    public void furnish() {
        screen().furnish();
    }

    @Override
    public void refresh() {
        screen().refresh();
    }

    @Override
    public boolean prepare() {
        return screen().prepare();
    }

    @Override
    public void leave() {
        if (made != null) {
            made.leave();
        }
    }

    @Override
    public void reveal(String record) {
        screen().reveal(record);
    }

    @Override
    public List<Action> actions() {
        return screen().actions();
    }

    @Override
    public Optional<Action> primary() {
        return screen().primary();
    }
}
