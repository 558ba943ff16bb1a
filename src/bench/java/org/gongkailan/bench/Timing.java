package org.gongkailan.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes times: once to warm up, then the median of a few. */
final class Timing {
    /** Work that may fail; a failure ends the run. */
    interface Work {
        void run() throws Exception;
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Timing() {
    }

    /** The median, in milliseconds, of so many runs after one that does not count. */
    static double median(int runs, Work work) throws Exception {
        return medians(runs, work)[0];
    }

    /** The medians of several works taken in turns, so that a busy machine is unfair to none of them. */
    static double[] medians(int runs, Work... works) throws Exception {
        var times = new double[works.length][runs];
        for (int i = -1; i < runs; i++) {
            for (int work = 0; work < works.length; work++) {
                long start = System.nanoTime();
                works[work].run();
                if (i >= 0) {
                    times[work][i] = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        return Arrays.stream(times).mapToDouble(each -> Arrays.stream(each).sorted().toArray()[runs / 2]).toArray();
    }

    /** What the program's threads worked, in milliseconds, while something ran once: the same on a busy machine. */
    static double worked(Work work) throws Exception {
        Map<Long, Long> before = cpuTimes();
        work.run();
        return cpuTimes().entrySet().stream().mapToLong(thread ->
                thread.getValue() - before.getOrDefault(thread.getKey(), 0L)).sum() / 1e6;
    }

    /** The median of the same in so many runs after one that does not count. */
    static double workedMedian(int runs, Work work) throws Exception {
        var times = new double[runs + 1];
        for (int i = 0; i <= runs; i++) {
            times[i] = worked(work);
        }
        return Arrays.stream(times).skip(1).sorted().toArray()[runs / 2];
    }

    /** Of the threads alive, by their ids. */
    private static Map<Long, Long> cpuTimes() {
        return Arrays.stream(THREADS.getAllThreadIds()).boxed()
                .collect(Collectors.toMap(Function.identity(), THREADS::getThreadCpuTime));
    }
}
