package org.gongkailan.annualreport.prose;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * How much of a text another one said before. A sentence counts as repeated when four of five of its runs of four
 * characters stand in the other text, so that a changed word or figure does not make it new; what law and custom make
 * every report say is left out on both sides.
 *
 * @param share     letters of the repeated sentences in per cent of all that count; 0 for a text without any
 * @param sentences where the repeated sentences stand, in the order of the text
 */
public record Repetition(int share, List<Span> sentences) {
    private static final int RUN = 4;
    private static final double REPEATED = 0.8;

    /** A stretch of the text, from its first character to behind its last. */
    public record Span(int from, int to) {
    }

    public Repetition {
        sentences = List.copyOf(sentences);
    }

    /** A text whose runs are known, to be compared with many others. */
    public static final class Known {
        private final long[] runs;

        /** Takes note of a text. */
        public Known(String text) {
            runs = Sentence.of(text).stream().flatMapToLong(sentence -> runs(sentence.core())).sorted().distinct()
                    .toArray();
        }

        private boolean says(Sentence sentence) {
            return isRepeated(runs(sentence.core()).filter(run -> Arrays.binarySearch(runs, run) >= 0).count(),
                    sentence);
        }
    }

    /** Whether so many runs of a sentence being known make it a repeated one. */
    static boolean isRepeated(long known, Sentence sentence) {
        return known >= REPEATED * (sentence.core().length() - RUN + 1);
    }

    /** What of a text stands in another one. */
    public static Repetition of(String text, String other) {
        return of(text, new Known(other));
    }

    /** What of a text stands in another one whose runs are known. */
    public static Repetition of(String text, Known other) {
        List<Sentence> all = Sentence.of(text);
        List<Sentence> repeated = all.stream().filter(other::says).toList();
        int whole = letters(all);
        return new Repetition(whole == 0 ? 0 : Math.round(100f * letters(repeated) / whole),
                repeated.stream().map(sentence -> new Span(sentence.from(), sentence.to())).toList());
    }

    private static int letters(List<Sentence> sentences) {
        return sentences.stream().mapToInt(sentence -> sentence.core().length()).sum();
    }

    // Four characters of 16 bits are one number, so that runs compare without making strings.
    static LongStream runs(String core) {
        return LongStream.rangeClosed(0, core.length() - RUN).map(at -> {
            long run = 0;
            for (int i = 0; i < RUN; i++) {
                run = run << Character.SIZE | core.charAt((int) at + i);
            }
            return run;
        });
    }
}
