package org.gongkailan.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the program remembers about this user on this machine; never anything of a workspace. */
public final class Preferences {
    private static final int RECENT = 8;
    private static final String COLUMNS = "columns.";
    private final PreferencesFile file;
    private final boolean broken;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.USUAL);
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ObservableList<Path> recentView = FXCollections.unmodifiableObservableList(recent);
    private final Map<String, String> columns = new TreeMap<>();
    private WindowPlace window = WindowPlace.USUAL;
    private volatile String officer = "";
    private final Path beside;
    private Path fonts;

    /**
     * What the file remembers; where it is missing or cannot be understood, the usual.
     *
     * @param path the file, in the program's own folder; made when first saved
     */
    public Preferences(Path path) {
        file = new PreferencesFile(path);
        beside = path.toAbsolutePath().getParent();
        Optional<Properties> values = file.read();
        broken = values.isEmpty();
        values.ifPresent(this::take);
    }

    private void take(Properties values) {
        theme.set(Theme.of(values.getProperty("theme", "")));
        window = WindowPlace.of(values.getProperty("window", ""));
        officer = values.getProperty("officer", "");
        fonts = path(values.getProperty("fonts", "")).orElse(null);
        for (int i = RECENT - 1; i >= 0; i--) {
            remember(values.getProperty("recent." + i, ""));
        }
        values.stringPropertyNames().stream().filter(key -> key.startsWith(COLUMNS))
            .forEach(key -> columns.put(key.substring(COLUMNS.length()), values.getProperty(key)));
    }

    // A path written by hand or on another system may be none here; it is passed over.
    private void remember(String path) {
        path(path).ifPresent(this::opened);
    }

    private static Optional<Path> path(String words) {
        try {
            return words.isBlank() ? Optional.empty() : Optional.of(Path.of(words));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Who works at this machine, as signatures and the audit trail name them; the system's user until a name is given. */
    public String officer() {
        return officer.isEmpty() ? System.getProperty("user.name") : officer;
    }

    /** Whether a name was given. */
    public boolean officerNamed() {
        return !officer.isEmpty();
    }

    /** Gives the name; empty takes it back. */
    public void officer(String name) {
        officer = name.strip();
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
        return recentView;
    }

    /** Remembers that a workspace was opened. */
    public void opened(Path workspace) {
        Path path = workspace.toAbsolutePath().normalize();
        recent.remove(path);
        recent.addFirst(path);
        if (recent.size() > RECENT) {
            recent.removeLast();
        }
    }

    /** Forgets a workspace, such as one that is no longer there. */
    public void forget(Path workspace) {
        recent.remove(workspace);
    }

    /** Widths and order of columns by table; live, for {@link org.gongkailan.ui.control.Columns}. */
    public Map<String, String> columns() {
        return columns;
    }

    /** The folder of the office's own fonts: the one it chose, else one beside this file, which need not exist. */
    public Path fonts() {
        return fonts == null ? beside.resolve("fonts") : fonts;
    }

    /** Remembers the folder of the office's own fonts. */
    public void fonts(Path folder) {
        fonts = folder.toAbsolutePath();
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
        var values = new Properties();
        values.setProperty("theme", theme.get().word());
        values.setProperty("window", window.word());
        if (officerNamed()) {
            values.setProperty("officer", officer);
        }
        if (fonts != null) {
            values.setProperty("fonts", fonts.toString());
        }
        for (int i = 0; i < recent.size(); i++) {
            values.setProperty("recent." + i, recent.get(i).toString());
        }
        columns.forEach((table, places) -> values.setProperty(COLUMNS + table, places));
        file.write(values);
    }
}
