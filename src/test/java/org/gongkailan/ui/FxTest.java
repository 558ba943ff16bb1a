package org.gongkailan.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * The toolkit without a screen, for tests: {@code FxTest.fx(() -> …)} runs on the screen thread and waits. Windows stay
 * within 1000 x 900, because the headless screen ends there; larger scenes are laid out and drawn without a window.
 */
public final class FxTest {
    private static boolean started;

    private FxTest() {
    }

    /** Starts the toolkit once per test run, with the program's own look. */
    public static synchronized void start() {
        if (started) {
            return;
        }
        var running = new CountDownLatch(1);
        Platform.startup(running::countDown);
        await(running);
        Platform.setImplicitExit(false);
        started = true;
        fx(() -> Application.setUserAgentStylesheet(Theme.USUAL.sheet()));
    }

    /** Runs on the screen thread, at once if this is it, and answers its result. */
    public static <T> T fx(Callable<T> call) {
        start();
        var task = new FutureTask<>(call);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e.getCause() == null ? e : e.getCause());
        }
    }

    /** Runs on the screen thread and waits. */
    public static void fx(Runnable run) {
        fx(() -> {
            run.run();
            return null;
        });
    }

    /** Lets the screen thread draw twice, so that layout and style are done. */
    public static void pulse() {
        for (int i = 0; i < 2; i++) {
            var drawn = new CountDownLatch(1);
            fx(() -> {
                new javafx.animation.AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        stop();
                        drawn.countDown();
                    }
                }.start();
                Platform.requestNextPulse();
            });
            await(drawn);
        }
    }

    /** Sets the type of every window from now on: large as for older eyes, or normal. */
    public static void largeType(boolean large) {
        fx(() -> Application.setUserAgentStylesheet((large ? Theme.USUAL.otherSize() : Theme.USUAL).sheet()));
    }

    /** A window with this content. */
    public static Stage show(Parent root, double width, double height) {
        Stage stage = fx(() -> {
            var window = new Stage();
            window.setScene(new Scene(root, width, height));
            window.show();
            window.requestFocus();
            return window;
        });
        pulse();
        return stage;
    }

    /** Clicks the middle of a node. */
    public static void click(Node node) {
        pulse();
        Bounds place = fx(() -> node.localToScreen(node.getBoundsInLocal()));
        fx(() -> {
            var robot = new Robot();
            robot.mouseMove(place.getCenterX(), place.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
        });
        pulse();
    }

    /** Presses keys one after the other into whatever has the focus. */
    public static void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            fx(() -> new Robot().keyType(key));
        }
        pulse();
    }

    /** Presses a key together with Ctrl. */
    public static void ctrl(KeyCode key) {
        fx(() -> {
            var robot = new Robot();
            robot.keyPress(KeyCode.CONTROL);
            robot.keyType(key);
            robot.keyRelease(KeyCode.CONTROL);
        });
        pulse();
    }

    /** Draws the scene into a PNG file, for a person to look at. */
    public static void snapshot(Scene scene, Path png) {
        fx(() -> {
            Files.createDirectories(png.toAbsolutePath().getParent());
            return ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", png.toFile());
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS), "the screen thread does not answer");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
