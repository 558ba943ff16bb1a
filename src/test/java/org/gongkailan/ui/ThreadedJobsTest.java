package org.gongkailan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.gongkailan.finding.UserProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThreadedJobsTest {
    final List<String> seen = Collections.synchronizedList(new ArrayList<>());
    final CountDownLatch over = new CountDownLatch(1);
    ThreadedJobs jobs;

    @BeforeEach
    void start() {
        FxTest.start();
        jobs = new ThreadedJobs(problem -> end("problem " + problem.key()), defect -> end("defect " + defect.getMessage()));
    }

    @AfterEach
    void stop() {
        jobs.close();
    }

    @Test
    void workRunsOffTheScreenThreadAndItsResultArrivesOnIt() throws Exception {
        FxTest.fx(() -> jobs.run("数村", progress -> Platform.isFxApplicationThread(),
            onScreen -> end("worked on screen " + onScreen + ", delivered on screen " + Platform.isFxApplicationThread())));
        await();
        assertEquals(List.of("worked on screen false, delivered on screen true"), seen);
    }

    @Test
    void aJobIsListedWhileItRunsAndShowsHowFarItIs() throws Exception {
        var goOn = new CountDownLatch(1);
        Job job = FxTest.fx(() -> jobs.run("打印", progress -> {
            progress.step(128, 500);
            return waitFor(goOn);
        }, done -> end("done")));
        FxTest.pulse();
        assertEquals(List.of(job), FxTest.fx(() -> List.copyOf(jobs.running())));
        assertEquals("打印  128 / 500", FxTest.fx(() -> JobBar.words(job)));
        goOn.countDown();
        await();
        assertTrue(FxTest.fx(() -> jobs.running().isEmpty()));
        assertEquals(Job.State.DONE, job.state().get());
    }

    @Test
    void aQuickAnswerIsThereWhenTheKeyHasBeenHandledAndOvertakesNothing() {
        List<String> afterTheKey = FxTest.fx(() -> {
            jobs.load(() -> "asked before", seen::add);
            jobs.answer(() -> "answer", seen::add);
            return List.copyOf(seen);
        });
        assertEquals(List.of("asked before", "answer"), afterTheKey);
        FxTest.pulse();
        assertEquals(afterTheKey, seen);
    }

    @Test
    void aSlowAnswerIsNotWaitedForAndComesInItsTurn() throws Exception {
        var goOn = new CountDownLatch(1);
        List<String> afterTheKey = FxTest.fx(() -> {
            jobs.answer(() -> waitFor(goOn), slow -> seen.add("slow"));
            jobs.load(() -> "asked after", this::end);
            return List.copyOf(seen);
        });
        goOn.countDown();
        await();
        assertEquals(List.of(), afterTheKey);
        assertEquals(List.of("slow", "asked after"), seen);
    }

    @Test
    void aCancelledJobStopsAtItsNextStepAndDeliversNothing() throws Exception {
        var goOn = new CountDownLatch(1);
        Job job = FxTest.fx(() -> jobs.run("打印", progress -> {
            waitFor(goOn);
            progress.step(1, 2);
            return "never";
        }, seen::add));
        FxTest.fx(() -> job.state().subscribe(state -> over(state)));
        job.cancel();
        goOn.countDown();
        await();
        assertEquals(Job.State.CANCELLED, job.state().get());
        assertEquals(List.of(), seen);
    }

    @Test
    void settlingWaitsForWhatWasAskedAndDeliversNoneOfIt() throws Exception {
        var stored = new AtomicReference<String>();
        FxTest.fx(() -> {
            jobs.load(() -> "looked up", seen::add);
            jobs.load(() -> stored.updateAndGet(before -> "stored"), seen::add);
            jobs.settle();
            assertEquals("stored", stored.get());
            jobs.load(() -> "asked of the next workspace", this::end);
        });
        await();
        assertEquals(List.of("asked of the next workspace"), seen);
    }

    @Test
    void aProblemMetWhileSettlingIsStillTold() throws Exception {
        FxTest.fx(() -> {
            jobs.load(ThreadedJobsTest::failing, done -> { });
            jobs.settle();
        });
        await();
        assertEquals(1, seen.size());
    }

    @Test
    void aProblemGoesToTheCallerWhoAsksForItElseToTheUser() throws Exception {
        var own = new AtomicReference<String>();
        FxTest.fx(() -> jobs.run("读文件", progress -> failing(), done -> { }, problem -> own.set(problem.key())));
        FxTest.fx(() -> jobs.run("读文件", progress -> failing(), done -> { }));
        await();
        assertEquals(List.of("problem ui.preferences.unwritable"), seen);
        FxTest.pulse();
        assertEquals("ui.preferences.unwritable", own.get());
    }

    @Test
    void whatShouldNotHappenIsReported() throws Exception {
        FxTest.fx(() -> jobs.run("算数", progress -> {
            throw new IllegalStateException("one plus one is three");
        }, done -> { }));
        await();
        assertEquals(List.of("defect one plus one is three"), seen);
    }

    @Test
    void lookUpsDeliverInTheOrderTheyWereAsked() throws Exception {
        var slow = new CountDownLatch(1);
        FxTest.fx(() -> {
            jobs.load(() -> waitFor(slow), seen::add);
            jobs.load(() -> "second", second -> end(second));
        });
        slow.countDown();
        await();
        assertEquals(List.of("went on", "second"), seen);
    }

    @Test
    void theTimeLeftFollowsThePaceSoFar() {
        assertEquals(30, Steps.secondsLeft(10_000_000_000L, 25, 100));
        assertEquals(-1, Steps.secondsLeft(500_000_000L, 25, 100));
        assertEquals(-1, Steps.secondsLeft(10_000_000_000L, 0, 100));
        assertEquals(-1, Steps.secondsLeft(10_000_000_000L, 25, 0));
    }

    @Test
    void aJobBarGoesAwayWithItsJob() {
        var job = new Job("打印");
        var bar = FxTest.fx(() -> new JobBar(job));
        assertTrue(bar.isVisible());
        FxTest.fx(() -> job.state.set(Job.State.DONE));
        assertFalse(bar.isVisible());
    }

    private static String failing() {
        throw new UserProblem("ui.preferences.unwritable", "D:\\");
    }

    private static String waitFor(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
            return "went on";
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void over(Job.State state) {
        if (state == Job.State.CANCELLED) {
            over.countDown();
        }
    }

    private void end(String what) {
        seen.add(what);
        over.countDown();
    }

    private void await() throws InterruptedException {
        assertTrue(over.await(20, TimeUnit.SECONDS));
    }
}
