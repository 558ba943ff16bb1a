package org.gongkailan.ui;

import java.util.ArrayDeque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import org.gongkailan.finding.UserProblem;

/** Look-ups that wait until they are told to be answered. */
public class WaitingJobs implements Jobs {
    private final Jobs jobs = new SameThreadJobs();
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();

    /** How many have not been answered. */
    public int waiting() {
        return waiting.size();
    }

    /** Answers the oldest. */
    public void answerOne() {
        waiting.remove().run();
    }

    /** Answers all, those among them that are asked for meanwhile. */
    public void answer() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    @Override
    public <T> void load(Supplier<T> query, Consumer<T> then) {
        waiting.add(() -> jobs.load(query, then));
    }

    @Override
    public <T> Job run(String label, Work<T> work, Consumer<T> then, Consumer<UserProblem> orElse) {
        return jobs.run(label, work, then, orElse);
    }

    @Override
    public <T> Job run(String label, Work<T> work, Consumer<T> then) {
        return jobs.run(label, work, then);
    }

    @Override
    public void onScreen(Runnable run) {
        jobs.onScreen(run);
    }

    @Override
    public ObservableList<Job> running() {
        return jobs.running();
    }
}
