package org.gongkailan.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.gongkailan.ui.Theme;

/** A window without a display, drawn by software; one for the whole run of the benches. */
final class Window implements AutoCloseable {
    private Stage stage;

    /** Starts JavaFX and shows the window. */
    Window() throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        fx(() -> {
            javafx.application.Application.setUserAgentStylesheet(Theme.USUAL.sheet());
            stage = new Stage();
            stage.setScene(new Scene(new javafx.scene.layout.Pane(), 1000, 700));
            stage.show();
        });
    }

    /** Puts something into the window; to be called on the screen thread. */
    void show(Parent root) {
        stage.getScene().setRoot(root);
    }

    /** What the window shows. */
    Parent root() {
        return stage.getScene().getRoot();
    }

    /** Ends JavaFX, and with it the last thread that keeps the program. */
    @Override
    public void close() {
        Platform.exit();
    }

    /** Runs something on the screen thread and waits for its end. */
    static void fx(Runnable run) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            run.run();
            done.countDown();
        });
        if (!done.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the screen thread does not answer");
        }
    }

    /** Until something is true on the screen thread, asked at every frame. */
    static void await(BooleanSupplier condition) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (condition.getAsBoolean()) {
                    stop();
                    done.countDown();
                }
            }
        }.start());
        if (!done.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it never came true");
        }
    }

    /** Waits until so many frames are drawn. */
    static void frames(int count) throws InterruptedException {
        var left = new int[] {count};
        await(() -> left[0]-- <= 0);
    }
}
