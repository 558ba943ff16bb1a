package org.gongkailan.ui;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts a stage where it was left, as far as that place still is on a screen. */
final class WindowFrame {
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;
    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 800;

    private WindowFrame() {
    }

    static void restore(Stage stage, WindowPlace place) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        boolean known = place.width() > 0;
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setWidth(Math.min(known ? Math.max(place.width(), LEAST_WIDTH) : USUAL_WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(known ? Math.max(place.height(), LEAST_HEIGHT) : USUAL_HEIGHT, screen.getHeight()));
        // A second screen may have been unplugged since.
        if (known && !Screen.getScreensForRectangle(place.x(), place.y(), 100, 100).isEmpty()) {
            stage.setX(place.x());
            stage.setY(place.y());
        }
        stage.setMaximized(place.maximized());
    }

    static WindowPlace of(Stage stage) {
        return new WindowPlace((int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(), (int) stage.getHeight(),
            stage.isMaximized());
    }
}
