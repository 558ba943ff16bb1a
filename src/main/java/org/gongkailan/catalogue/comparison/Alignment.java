package org.gongkailan.catalogue.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * Which elements of one sequence stayed in another: a shortest script of deletions and insertions (Myers 1986). Two
 * sequences that have little in common are not searched to the end: then nothing stayed but their beginning and end.
 */
final class Alignment {
    private static final int MOST_STEPS = 600;

    private final int[] a;
    private final int[] b;
    private final int from;
    private final int endA;
    private final int endB;
    /** For each element of a the element of b that it stayed as; -1 if it went. */
    private final int[] match;

    private Alignment(int[] a, int[] b) {
        this.a = a;
        this.b = b;
        match = new int[a.length];
        java.util.Arrays.fill(match, -1);
        int start = 0;
        while (start < Math.min(a.length, b.length) && a[start] == b[start]) {
            match[start] = start++;
        }
        int tail = 0;
        while (tail < Math.min(a.length, b.length) - start && a[a.length - 1 - tail] == b[b.length - 1 - tail]) {
            match[a.length - 1 - tail] = b.length - 1 - tail;
            tail++;
        }
        from = start;
        endA = a.length - tail;
        endB = b.length - tail;
    }

    /** For each element of {@code a} the place in {@code b} where it stayed, rising; -1 for what went. */
    static int[] of(int[] a, int[] b) {
        var alignment = new Alignment(a, b);
        alignment.search();
        return alignment.match;
    }

    private void search() {
        int n = endA - from;
        int m = endB - from;
        int most = Math.min(n + m, MOST_STEPS);
        var furthest = new int[2 * most + 3];
        var steps = new ArrayList<int[]>();
        for (int d = 0; d <= most; d++) {
            for (int k = -d; k <= d; k += 2) {
                int x = start(furthest, most, d, k);
                while (x < n && x - k < m && x - k >= 0 && a[from + x] == b[from + x - k]) {
                    x++;
                }
                furthest[most + 1 + k] = x;
                if (x >= n && x - k >= m) {
                    steps.add(furthest.clone());
                    backtrack(steps, most, k);
                    return;
                }
            }
            steps.add(furthest.clone());
        }
    }

    private static int start(int[] furthest, int most, int d, int k) {
        boolean down = k == -d || k != d && furthest[most + k] < furthest[most + 2 + k];
        return d == 0 ? 0 : down ? furthest[most + 2 + k] : furthest[most + k] + 1;
    }

    private void backtrack(List<int[]> steps, int most, int last) {
        int k = last;
        for (int d = steps.size() - 1; d >= 0; d--) {
            int x = steps.get(d)[most + 1 + k];
            int began = d == 0 ? 0 : start(steps.get(d - 1), most, d, k);
            for (int i = began; i < x; i++) {
                match[from + i] = from + i - k;
            }
            if (d > 0) {
                int[] earlier = steps.get(d - 1);
                boolean down = k == -d || k != d && earlier[most + k] < earlier[most + 2 + k];
                k = down ? k + 1 : k - 1;
            }
        }
    }
}
