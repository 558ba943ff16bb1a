package org.gongkailan.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;

/** Jobs that run here and now, for tests of view models. Problems nobody handles and defects end the test. */
public final class SameThreadJobs implements Jobs {
    private final ObservableList<Job> none = FXCollections.observableArrayList();

    @Override
    public <T> Job run(String label, Work<T> work, Consumer<T> then, Consumer<UserProblem> orElse) {
        var job = new Job(label);
        ThreadedJobs.Outcome<T> outcome = ThreadedJobs.attempt(work, new Steps(job, Runnable::run));
        job.state.set(outcome.state());
        outcome.deliver(then, orElse, SameThreadJobs::fail);
        return job;
    }

    @Override
    public <T> Job run(String label, Work<T> work, Consumer<T> then) {
        return run(label, work, then, SameThreadJobs::fail);
    }

    @Override
    public <T> void load(Supplier<T> query, Consumer<T> then) {
        ThreadedJobs.attempt(progress -> query.get(), Progress.NONE)
            .deliver(then, SameThreadJobs::fail, SameThreadJobs::fail);
    }

    @Override
    public void onScreen(Runnable run) {
        run.run();
    }

    @Override
    public ObservableList<Job> running() {
        return none;
    }

    private static void fail(Throwable failure) {
        throw new AssertionError(failure.getLocalizedMessage(), failure);
    }
}
