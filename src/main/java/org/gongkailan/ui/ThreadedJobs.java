package org.gongkailan.ui;

import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Cancelled;
import org.gongkailan.progress.Progress;

/**
 * Jobs on real threads: two workers for watched jobs, one for look-ups, all daemons. The only place with threads and
 * with {@code Platform.runLater}. Database work needs no thread of its own here: the database queues its callers.
 */
public final class ThreadedJobs implements Jobs, AutoCloseable {
    private static final int LONGEST_WAIT_SECONDS = 10;
    /** How long the screen thread waits for an answer: as long as a frame of a slow machine, which it saves. */
    private static final int FRAME_MILLIS = 40;
    private final ExecutorService workers = Executors.newFixedThreadPool(2, daemon("job"));
    private final ExecutorService lookups = Executors.newSingleThreadExecutor(daemon("lookup"));
    private final ObservableList<Job> running = FXCollections.observableArrayList();
    private final Executor screen = Platform::runLater;
    /** What look-ups found and nobody was told yet, in the order it was asked for. */
    private final Queue<Runnable> answers = new ConcurrentLinkedQueue<>();
    private final Set<CompletableFuture<Void>> unfinished = ConcurrentHashMap.newKeySet();
    /** Counts the workspaces closed so far: what was asked for before one closed is not delivered after. */
    private final AtomicInteger closings = new AtomicInteger();
    private final Consumer<UserProblem> problems;
    private final Consumer<Throwable> defects;

    /**
     * @param problems told about problems of the world nobody else handles, on the screen thread
     * @param defects  told about everything that should not have happened, on the screen thread
     */
    public ThreadedJobs(Consumer<UserProblem> problems, Consumer<Throwable> defects) {
        this.problems = problems;
        this.defects = defects;
    }

    private static java.util.concurrent.ThreadFactory daemon(String name) {
        return Thread.ofPlatform().daemon().name(name + "-", 1).factory();
    }

    /** Begins work while there is no window yet; its result is for a job of the window to wait for. */
    public static <T> Future<T> ahead(Callable<T> work) {
        var task = new FutureTask<>(work);
        daemon("ahead").newThread(task).start();
        return task;
    }

    @Override
    public <T> Job run(String label, Work<T> work, Consumer<T> then) {
        return run(label, work, then, problems);
    }

    @Override
    public <T> Job run(String label, Work<T> work, Consumer<T> then, Consumer<UserProblem> orElse) {
        var job = new Job(label);
        running.add(job);
        int asked = closings.get();
        start(workers, () -> {
            screen.execute(() -> job.state.set(Job.State.RUNNING));
            Outcome<T> outcome = attempt(work, new Steps(job, screen));
            screen.execute(() -> {
                running.remove(job);
                job.state.set(outcome.state());
                deliver(asked, outcome, then, orElse);
            });
        });
        return job;
    }

    @Override
    public <T> void load(Supplier<T> query, Consumer<T> then) {
        lookUp(query, then);
    }

    @Override
    public <T> void answer(Supplier<T> query, Consumer<T> then) {
        if (finished(lookUp(query, then))) {
            while (!answers.isEmpty()) {
                tellNext();
            }
        }
    }

    private <T> CompletableFuture<Void> lookUp(Supplier<T> query, Consumer<T> then) {
        int asked = closings.get();
        return start(lookups, () -> {
            Outcome<T> outcome = attempt(progress -> query.get(), Progress.NONE);
            answers.add(() -> deliver(asked, outcome, then, problems));
            screen.execute(this::tellNext);
        });
    }

    // Nothing is left where an answer was waited for and told before its turn came.
    private void tellNext() {
        Runnable next = answers.poll();
        if (next != null) {
            next.run();
        }
    }

    private static boolean finished(CompletableFuture<Void> lookUp) {
        try {
            lookUp.get(FRAME_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false; // told later, in its turn
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void onScreen(Runnable run) {
        screen.execute(run);
    }

    @Override
    public ObservableList<Job> running() {
        return running;
    }

    private CompletableFuture<Void> start(ExecutorService where, Runnable work) {
        var end = CompletableFuture.runAsync(work, where);
        unfinished.add(end);
        end.whenComplete((nothing, failure) -> unfinished.remove(end));
        return end;
    }

    // Results are for screens that are gone; what went wrong, such as storing the last edit, the user must still hear.
    private <T> void deliver(int asked, Outcome<T> outcome, Consumer<T> then, Consumer<UserProblem> orElse) {
        boolean current = asked == closings.get();
        outcome.deliver(current ? then : late -> { }, current ? orElse : problems, defects);
    }

    /**
     * Brings everything asked for to its end, as before a workspace closes: watched jobs are cancelled, look-ups are
     * answered, and no result is delivered any more. Waits for them, though not for a drive that never answers.
     */
    public void settle() {
        closings.incrementAndGet();
        running.forEach(Job::cancel);
        CompletableFuture.allOf(unfinished.toArray(CompletableFuture[]::new))
            .completeOnTimeout(null, LONGEST_WAIT_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Runs the work here and now; what it throws becomes part of the outcome. */
    static <T> Outcome<T> attempt(Work<T> work, Progress progress) {
        try {
            return new Outcome<>(work.run(progress), null);
        } catch (Throwable e) {
            return new Outcome<>(null, e);
        }
    }

    /** Lets no new work in and leaves what runs to end with the program. */
    @Override
    public void close() {
        running.forEach(Job::cancel);
        workers.shutdown();
        lookups.shutdown();
    }

    /** How a piece of work ended. */
    record Outcome<T>(T result, Throwable failure) {
        Job.State state() {
            return switch (failure) {
                case null -> Job.State.DONE;
                case Cancelled cancelled -> Job.State.CANCELLED;
                default -> Job.State.FAILED;
            };
        }

        void deliver(Consumer<T> then, Consumer<UserProblem> problems, Consumer<Throwable> defects) {
            switch (failure) {
                case null -> then.accept(result);
                case Cancelled cancelled -> { }
                case UserProblem problem -> problems.accept(problem);
                default -> defects.accept(failure);
            }
        }
    }
}
