package org.gongkailan.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.gongkailan.ui.control.Action;

/**
 * One entry of the left menu and what it shows. Registered once by assembly, in menu order; knows no other screen and
 * goes to one through {@link Navigator}. What it shows is built before it is first shown, not when the workspace opens.
 */
public interface Screen {
    /** How it is called; always the same. */
    ScreenName name();

    /** The stable name other parts navigate to. */
    default String id() {
        return name().id();
    }

    /** The content, always the same node. */
    Node node();

    /**
     * Puts the parts into the node; called once by {@link Navigator}, on the screen thread, before the screen first
     * comes into view. A screen that is cheap has them from the beginning.
     */
    default void furnish() {
    }

    /**
     * Called on the screen thread when the screen comes into view, on F5, and after every write, undo or redo while
     * it is in view: reload what is shown, keep selection and place.
     */
    default void refresh() {
    }

    /**
     * Called on the screen thread while nobody waits, before the screen is first opened: asks for what its first look
     * shows. Only screens that are opened every day do this.
     *
     * @return whether the screen is to be built ahead as well
     */
    default boolean prepare() {
        return false;
    }

    /** Called on the screen thread before the workspace closes: store what is still being typed. */
    default void leave() {
    }

    /** Brings one record into view, such as a hit of the search box; the id is the record's. */
    default void reveal(String record) {
    }

    /** Whether it exists beyond its name, so that asking for its verbs costs nothing. */
    default boolean made() {
        return true;
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
