package org.gongkailan.ui;

import java.nio.file.Path;
import javafx.stage.Stage;

/** The gallery on a real display, to look at: arguments are a look such as {@code dark-large} and a scene to show. */
final class GalleryWindow {
    private GalleryWindow() {
    }

    public static void main(String[] args) {
        App.start(stage -> show(stage, Theme.of(args[0]), args[1], Integer.parseInt(args[2]), Integer.parseInt(args[3])));
    }

    private static void show(Stage stage, Theme theme, String scene, int width, int height) {
        var preferences = new Preferences(Path.of("/nowhere/preferences.properties"));
        preferences.theme().set(theme);
        preferences.window(new WindowPlace(0, 0, width, height, false));
        preferences.opened(Path.of("/home/office/云溪县.gkl"));
        var gallery = new Gallery(preferences, new ThreadedJobs(p -> { }, Throwable::printStackTrace));
        gallery.stage = stage;
        gallery.window = new MainWindow(stage, gallery.desk, new Doors(() -> { }, () -> { }, () -> { }, p -> { }, () -> { }, () -> { }));
        if (!scene.equals("welcome")) {
            gallery.window.open(gallery.workplace());
        }
        gallery.window.show();
        gallery.play(scene);
        var drawn = new javafx.animation.PauseTransition(javafx.util.Duration.seconds(1));
        drawn.setOnFinished(event -> System.out.println("shown"));
        drawn.play();
    }
}
