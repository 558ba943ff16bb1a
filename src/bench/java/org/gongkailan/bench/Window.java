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

/** A window without a display, drawn by software. JavaFX starts once in a process, so all benches of a run share it. */
final class Window implements AutoCloseable {
    private static boolean running;

    private Stage stage;

    /** Shows the window; the first one starts JavaFX. */
    Window() throws InterruptedException {
        start();
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

    @Override
    public void close() throws InterruptedException {
        fx(stage::close);
    }

    private static void start() throws InterruptedException {
        if (running) {
            return;
        }
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        running = true;
    }

    /** Ends JavaFX if it was started, and with it the last thread that keeps the program. */
    static void end() {
        if (running) {
            Platform.exit();
        }
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
