package org.gongkailan.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongkailan.progress.Progress;

/** The progress of one job, carried to the screen thread no faster than the screen can draw it. */
final class Steps implements Progress {
    private final Job job;
    private final Executor screen;
    private final long begun = System.nanoTime();
    private final AtomicBoolean underway = new AtomicBoolean();
    private volatile long done;
    private volatile long total;

    Steps(Job job, Executor screen) {
        this.job = job;
        this.screen = screen;
    }

    @Override
    public void at(long nowDone, long nowTotal) {
        done = nowDone;
        total = nowTotal;
        // A million steps must not queue a million events: one is under way at a time and reads the newest figures.
        if (underway.compareAndSet(false, true)) {
            screen.execute(this::show);
        }
    }

    @Override
    public boolean cancelled() {
        return job.cancelRequested();
    }

    private void show() {
        underway.set(false);
        job.total.set(total);
        job.done.set(done);
        job.secondsLeft.set(secondsLeft(System.nanoTime() - begun, done, total));
    }

    /** Seconds left at the pace so far; -1 in the first second, before the first piece and while the total is unknown. */
    static long secondsLeft(long nanos, long done, long total) {
        if (done <= 0 || total <= 0 || nanos < 1_000_000_000L) {
            return -1;
        }
        return Math.max(0, Math.round(nanos / 1e9 / done * (total - done)));
    }
}
