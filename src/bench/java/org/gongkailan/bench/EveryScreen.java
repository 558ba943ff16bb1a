package org.gongkailan.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.gongkailan.assembly.Assembly;

/**
 * A process of its own that opens a workspace, chooses every screen and tab one after the other, and says of each how
 * long it took until nothing more happened, and the longest piece of work that the screen thread could not leave.
 */
final class EveryScreen {
    /** Begins each line with the figures. */
    static final String SAID = "screen, answered, block: ";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long QUIET = 400_000_000L;
    /** Less work than this between two looks is our own looking. */
    private static final long OWN_LOOKING = 3_000_000L;

    private final ConcurrentLinkedQueue<Long> blocks = new ConcurrentLinkedQueue<>();

    private EveryScreen() {
    }

    public static void main(String[] args) throws InterruptedException {
        new Thread(() -> Assembly.start(args)).start();
        FirstTab.awaitToolkit();
        Window.await(() -> FirstTab.find("#menu-catalogue") != null);
        new EveryScreen().measure();
        Runtime.getRuntime().halt(0);
    }

    private void measure() throws InterruptedException {
        var watch = new Thread(this::watch);
        watch.setDaemon(true);
        watch.start();
        settle();
        for (String entry : ids(".menu-entry")) {
            choose(entry);
            List<String> tabs = ids(".screen-tab");
            for (String tab : tabs.subList(Math.min(1, tabs.size()), tabs.size())) {
                choose(tab);
            }
        }
    }

    private void choose(String id) throws InterruptedException {
        blocks.clear();
        long start = System.nanoTime();
        Window.fx(() -> ((ToggleButton) FirstTab.find("#" + id)).fire());
        long answered = settle();
        System.out.printf(Locale.ROOT, "%s%s %.1f %.1f%n", SAID, id, (answered - start) / 1e6,
                blocks.stream().mapToLong(Long::longValue).max().orElse(0) / 1e6);
    }

    // What the screen thread worked between two looks was one event or one frame: looks are asked for all the time.
    private void watch() {
        var before = new long[] {0};
        while (true) {
            try {
                Window.fx(() -> {
                    long now = THREADS.getCurrentThreadCpuTime();
                    blocks.add(before[0] == 0 ? 0 : now - before[0]);
                    before[0] = THREADS.getCurrentThreadCpuTime();
                });
                Thread.sleep(2);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Waits until neither the screen nor the look-ups nor the store work any more; answers when that began. */
    private static long settle() throws InterruptedException {
        long last = System.nanoTime();
        long worked = work();
        while (System.nanoTime() - last < QUIET) {
            Thread.sleep(20);
            long now = work();
            if (now - worked > OWN_LOOKING) {
                last = System.nanoTime();
            }
            worked = now;
        }
        return last;
    }

    private static long work() {
        long sum = 0;
        for (long id : THREADS.getAllThreadIds()) {
            var info = THREADS.getThreadInfo(id);
            if (info != null && (info.getThreadName().startsWith("lookup") || info.getThreadName().startsWith("job")
                    || info.getThreadName().startsWith("gongkailan") || info.getThreadName().startsWith("JavaFX"))) {
                sum += Math.max(0, THREADS.getThreadCpuTime(id));
            }
        }
        return sum;
    }

    private static List<String> ids(String selector) throws InterruptedException {
        var found = new ArrayList<String>();
        Window.fx(() -> found.addAll(javafx.stage.Window.getWindows().getFirst().getScene().getRoot().lookupAll(selector)
                .stream().map(Node::getId).collect(Collectors.toList())));
        return found;
    }
}
