package org.gongkailan.ui;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.logging.Filter;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** Starts the toolkit and hands over a window to fill. Holds no logic of the program; assembly calls it once. */
public final class App {
    // A strong reference: the log manager forgets the loggers nobody holds, and their filters with them.
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private static final int[] ICON_SIZES = {16, 32, 48, 64, 128, 256};

    private App() {
    }

    /** Starts the toolkit and calls back on the screen thread; returns at once. The program ends with its last window. */
    public static void start(Consumer<Stage> ready) {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        TOOLKIT.setFilter(quiet(TOOLKIT.getFilter()));
        Platform.startup(() -> ready.accept(withIcons(new Stage())));
    }

    private static Stage withIcons(Stage stage) {
        for (int size : ICON_SIZES) {
            stage.getIcons().add(new Image(App.class.getResource("icon-" + size + ".png").toExternalForm()));
        }
        return stage;
    }

    // The toolkit runs from the class path on purpose and warns about it at every start.
    private static Filter quiet(Filter before) {
        return entry -> !String.valueOf(entry.getMessage()).startsWith("Unsupported JavaFX configuration")
            && (before == null || before.isLoggable(entry));
    }
}
