package org.gongkailan.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.gongkailan.assembly.Assembly;

/** A process of its own that ends when its first window has drawn its first frame, or has filled all its cards. */
final class FirstFrame {
    private FirstFrame() {
    }

    /** Without arguments a bare window, with them the program. */
    public static void main(String[] args) {
        if (args.length == 0) {
            Platform.startup(() -> {
                watch();
                var stage = new Stage();
                stage.setScene(new Scene(new Label("bare"), 800, 600));
                stage.show();
            });
        } else {
            var watcher = new Thread(FirstFrame::watchOnceStarted);
            watcher.setDaemon(true);
            watcher.start();
            Assembly.start(args);
        }
    }

    private static void watchOnceStarted() {
        while (true) {
            try {
                Platform.runLater(FirstFrame::watch);
                return;
            } catch (IllegalStateException notYet) {
                Thread.onSpinWait();
            }
        }
    }

    private static void watch() {
        if (Window.getWindows().isEmpty()) {
            Window.getWindows().addListener((ListChangeListener<Window>) change -> endWhenDrawn());
        } else {
            endWhenDrawn();
        }
    }

    // A process that records for a start-up cache must end in order; one that is measured ends at once.
    private static void end() {
        if (Boolean.getBoolean("bench.rehearsal")) {
            System.exit(0);
        }
        Runtime.getRuntime().halt(0);
    }

    private static boolean whole() {
        var cards = Window.getWindows().getFirst().getScene().getRoot().lookupAll(".start-card");
        return !cards.isEmpty() && cards.stream().allMatch(card -> card instanceof Pane pane
                && pane.getChildren().getLast() instanceof Pane body && !body.getChildren().isEmpty());
    }

    private static void endWhenDrawn() {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                // The first pulse lays the scene out, the frame is on the screen when the second comes.
                if (++pulses >= 2 && (!Boolean.getBoolean("bench.whole") || whole())) {
                    stop();
                    end();
                }
            }
        }.start();
    }
}
