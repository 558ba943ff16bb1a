package org.gongkailan.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the program remembers about this user on this machine; never anything of a workspace. */
public final class Preferences {
    private static final int RECENT = 8;
    private final PreferencesFile file;
    private final boolean broken;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.USUAL);
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final Map<String, String> columns = new TreeMap<>();
    private WindowPlace window = WindowPlace.USUAL;

    /**
     * What the file remembers; where it is missing or cannot be understood, the usual.
     *
     * @param path the file, in the program's own folder; made when first saved
     */
    public Preferences(Path path) {
        file = new PreferencesFile(path);
        Optional<Remembered> remembered = file.read();
        broken = remembered.isEmpty();
        remembered.ifPresent(this::take);
    }

    private void take(Remembered remembered) {
        theme.set(new Theme(remembered.dark(), remembered.large()));
        recent.setAll(remembered.recent().stream().map(Path::of).toList());
        columns.putAll(remembered.columns());
        window = remembered.window();
    }

    /** Whether there was a file that could not be understood. */
    public boolean wasBroken() {
        return broken;
    }

    /** Light or dark, normal or large. */
    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** The workspaces opened last, the newest first. */
    public ObservableList<Path> recent() {
        return FXCollections.unmodifiableObservableList(recent);
    }

    /** Remembers that a workspace was opened. */
    public void opened(Path workspace) {
        Path path = workspace.toAbsolutePath().normalize();
        recent.remove(path);
        recent.addFirst(path);
        recent.remove(Math.min(RECENT, recent.size()), recent.size());
    }

    /** Forgets a workspace, such as one that is no longer there. */
    public void forget(Path workspace) {
        recent.remove(workspace);
    }

    /** Widths and order of columns by table; live, for {@link org.gongkailan.ui.control.Columns}. */
    public Map<String, String> columns() {
        return columns;
    }

    /** Where the window was left. */
    public WindowPlace window() {
        return window;
    }

    /** Remembers where the window is. */
    public void window(WindowPlace place) {
        window = place;
    }

    /**
     * Writes everything to the file, beside it first and then in its place.
     *
     * @throws org.gongkailan.finding.UserProblem if the file cannot be written
     */
    public void save() {
        List<String> paths = recent.stream().map(Path::toString).toList();
        file.write(new Remembered(theme.get().dark(), theme.get().large(), paths, columns, window));
    }
}
