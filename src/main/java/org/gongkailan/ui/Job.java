package org.gongkailan.ui;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One piece of slow work as the screen sees it. Its properties change on the screen thread only. */
public final class Job {
    /** The five states of every piece of work. */
    public enum State { WAITING, RUNNING, DONE, FAILED, CANCELLED }

    private final String label;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    final ObjectProperty<State> state = new SimpleObjectProperty<>(this, "state", State.WAITING);
    final LongProperty done = new SimpleLongProperty(this, "done");
    final LongProperty total = new SimpleLongProperty(this, "total");
    final LongProperty secondsLeft = new SimpleLongProperty(this, "secondsLeft", -1);

    /** A job that has not begun. */
    Job(String label) {
        this.label = label;
    }

    /** What is being done, e.g. 生成公示文件. */
    public String label() {
        return label;
    }

    /** Where it stands. */
    public ObjectProperty<State> state() {
        return state;
    }

    /** Pieces finished. */
    public LongProperty done() {
        return done;
    }

    /** Pieces in all; 0 while unknown. */
    public LongProperty total() {
        return total;
    }

    /** Estimated seconds left; -1 while unknown. */
    public LongProperty secondsLeft() {
        return secondsLeft;
    }

    /** True until it is done, has failed or was cancelled. */
    public BooleanBinding alive() {
        return state.isEqualTo(State.WAITING).or(state.isEqualTo(State.RUNNING));
    }

    /** Asks it to stop; the work notices at its next step. May be called from any thread. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Whether somebody asked it to stop. May be called from any thread. */
    public boolean cancelRequested() {
        return cancelled.get();
    }
}
