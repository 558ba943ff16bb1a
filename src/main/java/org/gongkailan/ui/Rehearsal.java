package org.gongkailan.ui;

import java.util.ArrayDeque;
import java.util.Queue;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * Makes the screens that have not been opened yet while the officer looks at another one, and lays out those that are
 * opened every day, so that the first opening is as quick as any later one: most of it is work that is done once. In
 * short steps with pauses, none while somebody types or clicks; given up for a screen as soon as it is opened. Belongs
 * to the screen thread.
 */
final class Rehearsal {
    private static final Duration PAUSE = Duration.millis(50);
    /** As long as this after the last key or click the officer may be about to do more. */
    private static final long REST = 300_000_000L;
    /** A screen is laid out in so many parts, from its top: a table makes its rows in as many goes. */
    private static final int PARTS = 6;

    private final Jobs jobs;
    private final Navigator navigator;
    private final ScreenPane pane;
    private final Queue<Screen> unmade = new ArrayDeque<>();
    private final Queue<Runnable> steps = new ArrayDeque<>();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private long lastInput;

    /** @param window where the officer may type or click meanwhile */
    Rehearsal(Jobs jobs, Navigator navigator, ScreenPane pane, Scene window) {
        this.jobs = jobs;
        this.navigator = navigator;
        this.pane = pane;
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> lastInput = System.nanoTime());
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> lastInput = System.nanoTime());
        pause.setOnFinished(event -> next());
    }

    /** Begins once everything asked for so far has been answered; what was begun before is forgotten. */
    void begin() {
        unmade.clear();
        steps.clear();
        pause.stop();
        jobs.load(() -> navigator, asked -> prepare());
    }

    private void prepare() {
        unmade.addAll(navigator.screens());
        next();
    }

    // The screen itself is made now; the rest once it has been told what it asked for: rows are what makes a table slow.
    private void make(Screen screen) {
        if (!pane.holds(screen.node()) && screen.prepare()) {
            jobs.load(() -> screen, this::plan);
        }
    }

    private void plan(Screen screen) {
        steps.add(() -> navigator.furnish(screen));
        for (int part = 1; part <= PARTS; part++) {
            double share = (double) part / PARTS;
            steps.add(() -> unlessOpen(screen, () -> pane.rehearse(screen.node(), pane.getHeight() * share)));
        }
        steps.add(() -> unlessOpen(screen, () -> pane.hide(screen.node())));
        pause.playFromStart();
    }

    private void unlessOpen(Screen screen, Runnable step) {
        if (screen != navigator.current().get()) {
            step.run();
        }
    }

    private void next() {
        if (System.nanoTime() - lastInput > REST) {
            if (!steps.isEmpty()) {
                steps.remove().run();
            } else if (!unmade.isEmpty()) {
                make(unmade.remove());
            }
        }
        if (!steps.isEmpty() || !unmade.isEmpty()) {
            pause.playFromStart();
        }
    }
}
