package org.gongkailan.officefile.write;

/** Word measures in twentieths of a point. */
final class Twips {
    private Twips() {
    }

    static long of(double points) {
        return Math.round(points * 20);
    }
}
