package org.gongkailan.bench;

import java.util.Arrays;

/** Takes times: once to warm up, then the median of a few. */
final class Timing {
    /** Work that may fail; a failure ends the run. */
    interface Work {
        void run() throws Exception;
    }

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
}
