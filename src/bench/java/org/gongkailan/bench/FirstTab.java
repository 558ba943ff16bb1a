package org.gongkailan.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.gongkailan.assembly.Assembly;
import org.gongkailan.ui.Theme;

/**
 * A process of its own that opens a workspace, stays on 工作台 for a moment as an officer does, and chooses 事项目录:
 * says how many milliseconds later the first rows stand in the table and are drawn, and what the screen thread worked
 * for that. Without a workspace a bare window that a bare table of as many rows is put into.
 */
final class FirstTab {
    /** From the first frame to the choice. */
    private static final long MOMENT = Long.getLong("bench.moment", 2_000);

    /** Begins the line with the figures. */
    static final String SAID = "rows, drawn, work: ";

    private FirstTab() {
    }

    public static void main(String[] args) throws InterruptedException {
        if (args.length == 0) {
            var ready = new CountDownLatch(1);
            var scene = new Scene[1];
            Platform.startup(() -> {
                scene[0] = bareWindow();
                ready.countDown();
            });
            ready.await();
            chosen(() -> scene[0].setRoot(BareTable.make()), () -> true);
        } else {
            var program = new Thread(() -> Assembly.start(args));
            program.start();
            awaitToolkit();
            Window.await(() -> find("#menu-catalogue") != null);
            chosen(() -> ((ToggleButton) find("#menu-catalogue")).fire(),
                    () -> find("#catalogue.items") instanceof TableView<?> table && !table.getItems().isEmpty());
        }
    }

    private static void chosen(Runnable choose, BooleanSupplier there) throws InterruptedException {
        Window.frames(2);
        Thread.sleep(MOMENT);
        long worked = screenWork();
        long start = System.nanoTime();
        Window.fx(choose);
        Window.await(there);
        long rows = System.nanoTime();
        Window.frames(1);
        System.out.printf(Locale.ROOT, "%s%.1f %.1f %.1f%n", SAID, (rows - start) / 1e6,
                (System.nanoTime() - start) / 1e6, (screenWork() - worked) / 1e6);
        Runtime.getRuntime().halt(0);
    }

    // What the screen thread worked so far: the same on a busy machine, unlike the clock.
    private static long screenWork() throws InterruptedException {
        var work = new long[1];
        Window.fx(() -> work[0] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        return work[0];
    }

    /** The node of an id, with its #, in any window; null if there is none. */
    static Node find(String selector) {
        return javafx.stage.Window.getWindows().stream().map(window -> byId(window.getScene().getRoot(), selector.substring(1)))
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    // Ids with a dot in them are no selectors.
    private static Node byId(Parent parent, String id) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (id.equals(child.getId())) {
                return child;
            }
            Node found = child instanceof Parent inner ? byId(inner, id) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Waits until the program has started JavaFX. */
    static void awaitToolkit() throws InterruptedException {
        while (true) {
            try {
                Window.fx(() -> { });
                return;
            } catch (IllegalStateException notYet) {
                Thread.sleep(10);
            }
        }
    }

    private static Scene bareWindow() {
        Application.setUserAgentStylesheet(Theme.USUAL.sheet());
        var stage = new Stage();
        stage.setScene(new Scene(new StackPane(new Label("bare")), 1280, 800));
        stage.show();
        return stage.getScene();
    }
}
