package org.gongkailan.bench;

/**
 * What something cost, beside the least it can cost.
 *
 * @param what        the work, with its size
 * @param millis      our time
 * @param floor       the same work without us
 * @param floorMillis its time, in the same run
 */
record Figure(String what, double millis, String floor, double floorMillis) {
    String line() {
        return "%-44s %,9.0f ms %,9.0f ms %6.1f x   %s"
                .formatted(what, millis, floorMillis, millis / floorMillis, floor);
    }

    static String head() {
        return "%-44s %12s %12s %8s   %s".formatted("", "ours", "floor", "", "the floor is");
    }
}
