package org.gongkailan.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/**
 * The large panel that may lie over a screen, such as the steps of an import, with at times a smaller one over it, such
 * as the printer's. It is part of the window, so it never hides behind it; Esc closes it. Belongs to the screen thread.
 */
public final class Sheets {
    /**
     * A panel in view.
     *
     * @param title  its words
     * @param node   its content, with its own buttons
     * @param may    asked before it goes, whoever closes it: false where somebody would rather stay
     * @param closed called once when it goes away, whoever closed it
     * @param held   whether neither Esc nor the head closes it, only its own button
     */
    public record Sheet(String title, Node node, BooleanSupplier may, Runnable closed, boolean held) {
    }

    private final ReadOnlyObjectWrapper<Sheet> open = new ReadOnlyObjectWrapper<>();
    private final Deque<Sheet> under = new ArrayDeque<>();

    /**
     * Shows a panel; those that were in view are closed first. If one of them may not go, it stays and this one is not shown.
     *
     * @param may    asked before the panel goes, whoever closes it: false where somebody would rather stay
     * @param closed called once when it has gone
     */
    public void open(String title, Node node, BooleanSupplier may, Runnable closed) {
        show(new Sheet(title, node, may, closed, false));
    }

    /**
     * The same for somebody who is not of the office: only the panel's own button closes it, nothing that is done to the
     * workspace is offered meanwhile, and what is said has no further steps.
     */
    public void hold(String title, Node node, Runnable closed) {
        show(new Sheet(title, node, () -> true, closed, true));
    }

    private void show(Sheet sheet) {
        while (open.get() != null && open.get().may().getAsBoolean()) {
            drop();
        }
        if (open.get() == null) {
            open.set(sheet);
        }
    }

    /** Shows a panel over the one in view, which stays under it and comes back when this one is closed. */
    public void over(String title, Node node) {
        if (open.get() != null) {
            under.push(open.get());
        }
        open.set(new Sheet(title, node, () -> true, () -> { }, false));
    }

    /** Shows a panel that needs no word when it goes. */
    public void open(String title, Node node) {
        open(title, node, () -> true, () -> { });
    }

    /** Keeps a panel as large as the window it is in, but for so many px beside it, and above and below it, in all. */
    public static void fill(Region panel, double beside, double above) {
        panel.prefWidthProperty().bind(panel.sceneProperty().flatMap(Scene::widthProperty)
                .map(width -> width.doubleValue() - beside).orElse(Region.USE_COMPUTED_SIZE));
        panel.prefHeightProperty().bind(panel.sceneProperty().flatMap(Scene::heightProperty)
                .map(height -> height.doubleValue() - above).orElse(Region.USE_COMPUTED_SIZE));
    }

    /** Closes the panel in view, if there is one and it may go; that under it comes back. */
    public void close() {
        if (open.get() != null && open.get().may().getAsBoolean()) {
            drop();
        }
    }

    private void drop() {
        Sheet sheet = open.get();
        open.set(under.poll());
        sheet.closed().run();
    }

    /** Closes all of them, because the window or its workspace goes and {@link #mayGo} was asked. */
    void closeAll() {
        while (open.get() != null) {
            drop();
        }
    }

    /** Whether all of them may go, so that the window may be left. */
    boolean mayGo() {
        return Stream.concat(Stream.ofNullable(open.get()), under.stream()).allMatch(sheet -> sheet.may().getAsBoolean());
    }

    /** The panels that lie under the one in view, the lowest first. */
    public List<Sheet> below() {
        return List.copyOf(under).reversed();
    }

    /** Closes the panel in view unless it is held. */
    void leave() {
        if (open.get() != null && !open.get().held()) {
            close();
        }
    }

    /** Whether somebody who is not of the office sits before the window. */
    boolean held() {
        return open.get() != null && open.get().held() || under.stream().anyMatch(Sheet::held);
    }

    /** The panel in view, or null. */
    public ReadOnlyObjectProperty<Sheet> current() {
        return open.getReadOnlyProperty();
    }
}
