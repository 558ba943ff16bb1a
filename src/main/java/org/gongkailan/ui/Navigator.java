package org.gongkailan.ui;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which screens there are, in menu order, and which one is shown. The only way from one screen to another. */
public final class Navigator {
    private final ObservableList<Screen> screens = FXCollections.observableArrayList();
    // A read-only view listens weakly: one made for each caller would be collected, and its listeners with it.
    private final ObservableList<Screen> readOnly = FXCollections.unmodifiableObservableList(screens);
    private final Set<Screen> furnished = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ReadOnlyObjectWrapper<Screen> current = new ReadOnlyObjectWrapper<>();

    /** The registered screens in menu order; read only. */
    public ObservableList<Screen> screens() {
        return readOnly;
    }

    /** The screen that is shown; null while no workspace is open. */
    public ReadOnlyObjectProperty<Screen> current() {
        return current.getReadOnlyProperty();
    }

    /** The screens of a group in their order: tabs of one menu entry. */
    List<Screen> group(Screen of) {
        return screens.stream().filter(screen -> screen.name().group().equals(of.name().group())).toList();
    }

    /** The screens that have a menu entry of their own, in menu order. */
    List<Screen> entries() {
        return screens.stream().filter(screen -> screen.name().group().equals(screen.id())).toList();
    }

    /** Replaces all screens, as when a workspace is opened or closed, and shows the first one. */
    void register(List<Screen> all) {
        current.set(null);
        furnished.clear();
        screens.setAll(all);
        if (!all.isEmpty()) {
            show(all.getFirst().id());
        }
    }

    /**
     * Shows a screen, furnished if it has not been in view before; it reloads.
     *
     * @throws IllegalArgumentException if no screen has this id
     */
    public void show(String id) {
        Screen screen = screens.stream().filter(s -> s.id().equals(id)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No screen " + id));
        furnish(screen);
        current.set(screen);
        screen.refresh();
    }

    /** Furnishes a screen that has not been in view before. */
    void furnish(Screen screen) {
        if (furnished.add(screen)) {
            screen.furnish();
        }
    }

    /** Shows a screen and brings one of its records into view. */
    public void show(String id, String record) {
        show(id);
        current.get().reveal(record);
    }
}
