package org.gongkailan.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;

/**
 * Runs work away from the screen thread and delivers its result on it. Knows threads and nothing of the work. Failures
 * the work does not expect are reported to the user and the log; a cancelled job delivers nothing.
 */
public interface Jobs {
    /** Slow work; takes a progress and knows no threads. */
    @FunctionalInterface
    interface Work<T> {
        /** Does the work; leaves with {@link org.gongkailan.progress.Cancelled} when asked to stop. */
        T run(Progress progress);
    }

    /**
     * Starts work that the user watches and may cancel.
     *
     * @param label  what is being done, for the status bar
     * @param work   runs off the screen thread
     * @param then   receives the result on the screen thread
     * @param orElse receives a problem of the world on the screen thread, instead of the usual dialog
     */
    <T> Job run(String label, Work<T> work, Consumer<T> then, Consumer<UserProblem> orElse);

    /** The same; a problem of the world is told in a dialog. */
    <T> Job run(String label, Work<T> work, Consumer<T> then);

    /**
     * Looks something up for a screen: short, not shown as a job, not cancellable. Look-ups run one after another and
     * deliver in the order they were asked, so a later answer never loses to an earlier one.
     */
    <T> void load(Supplier<T> query, Consumer<T> then);

    /**
     * The same, asked on the screen thread for what is mostly found within a frame, as at a keystroke: waits a moment for
     * it, so that it is drawn together with the key and not one frame later.
     */
    default <T> void answer(Supplier<T> query, Consumer<T> then) {
        load(query, then);
    }

    /** Runs something on the screen thread soon, from any thread: the hook of a change, for example. */
    void onScreen(Runnable run);

    /** The jobs that are waiting or running, oldest first; changes on the screen thread. */
    ObservableList<Job> running();
}
