package org.gongkailan.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.gongkailan.ui.control.Action;
import org.kordamp.ikonli.Ikon;

/**
 * One entry of the left menu and what it shows. Registered once by assembly, in menu order; knows no other screen and
 * goes to one through {@link Navigator}. Its parts are built when {@link #node()} is first asked for.
 */
public interface Screen {
    /** The stable name other parts navigate to, e.g. {@code catalogue}. */
    String id();

    /** The words in the menu and above the content. */
    String title();

    /**
     * The id of the screen whose menu entry leads here: its own for a screen with an entry. The screens of a group
     * stand side by side as tabs under the title of the first.
     */
    default String group() {
        return id();
    }

    /** The word on the screen's tab where its group has several; short. */
    default String tab() {
        return title();
    }

    /** The icon in the menu, from the Feather pack. */
    Ikon icon();

    /** The content, always the same node. */
    Node node();

    /**
     * Called on the screen thread when the screen comes into view, on F5, and after every write, undo or redo while
     * it is in view: reload what is shown, keep selection and place.
     */
    default void refresh() {
    }

    /** Called on the screen thread before the workspace closes: store what is still being typed. */
    default void leave() {
    }

    /** Brings one record into view, such as a hit of the search box; the id is the record's. */
    default void reveal(String record) {
    }

    /** The secondary buttons of the title bar, left to right. */
    default List<Action> actions() {
        return List.of();
    }

    /** The one primary button of the title bar. */
    default Optional<Action> primary() {
        return Optional.empty();
    }
}
