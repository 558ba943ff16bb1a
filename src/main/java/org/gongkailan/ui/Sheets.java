package org.gongkailan.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;

/**
 * The one large panel that may lie over a screen, such as the steps of an import. It is part of the window, so it
 * never hides behind it; Esc closes it. Belongs to the screen thread.
 */
public final class Sheets {
    /**
     * A panel in view.
     *
     * @param title  its words
     * @param node   its content, with its own buttons
     * @param closed called once when it goes away, whoever closed it
     */
    public record Sheet(String title, Node node, Runnable closed) {
    }

    private final ReadOnlyObjectWrapper<Sheet> open = new ReadOnlyObjectWrapper<>();

    /** Shows a panel; one that was in view is closed first. */
    public void open(String title, Node node, Runnable closed) {
        close();
        open.set(new Sheet(title, node, closed));
    }

    /** Shows a panel that needs no word when it goes. */
    public void open(String title, Node node) {
        open(title, node, () -> { });
    }

    /** Closes the panel, if one is in view. */
    public void close() {
        Sheet sheet = open.get();
        if (sheet != null) {
            open.set(null);
            sheet.closed().run();
        }
    }

    /** The panel in view, or null. */
    public ReadOnlyObjectProperty<Sheet> current() {
        return open.getReadOnlyProperty();
    }
}
