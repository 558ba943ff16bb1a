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
        work.run();
        var times = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[runs / 2];
    }
}
