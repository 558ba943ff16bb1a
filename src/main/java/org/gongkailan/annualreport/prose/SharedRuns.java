package org.gongkailan.annualreport.prose;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Many texts, indexed so that the one which said most of another text before is found at once. Every run of characters
 * stands once, in order; beside it stand those who said it: two flat arrays, small enough to be kept.
 */
public final class SharedRuns {
    private final int count;
    private final long[] runs;
    // Of run r the speakers from starts[r] to before starts[r + 1].
    private final int[] starts;
    private final int[] speakers;

    /** @param texts known from here on by their index */
    public SharedRuns(List<String> texts) {
        count = texts.size();
        List<long[]> said = texts.stream().map(SharedRuns::runsOf).toList();
        runs = said.stream().flatMapToLong(Arrays::stream).sorted().distinct().toArray();
        starts = new int[runs.length + 1];
        for (long[] text : said) {
            for (long run : text) {
                starts[Arrays.binarySearch(runs, run) + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        speakers = new int[starts[runs.length]];
        int[] next = starts.clone();
        for (int speaker = 0; speaker < count; speaker++) {
            for (long run : said.get(speaker)) {
                speakers[next[Arrays.binarySearch(runs, run)]++] = speaker;
            }
        }
    }

    /**
     * The index of the text that repeats most of a text; empty if none repeats a sentence.
     *
     * @param except indexes that do not count, such as the text's own
     */
    public OptionalInt closest(String text, IntPredicate except) {
        var letters = new int[count];
        for (Sentence sentence : Sentence.of(text)) {
            int[] said = said(sentence);
            for (int speaker = 0; speaker < count; speaker++) {
                if (Repetition.isRepeated(said[speaker], sentence)) {
                    letters[speaker] += sentence.core().length();
                }
            }
        }
        return IntStream.range(0, count).filter(speaker -> letters[speaker] > 0 && !except.test(speaker)).boxed()
                .max((one, other) -> letters[one] == letters[other] ? other - one : letters[one] - letters[other])
                .map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    // How many runs of a sentence each text holds.
    private int[] said(Sentence sentence) {
        var said = new int[count];
        Repetition.runs(sentence.core()).forEach(run -> {
            int at = Arrays.binarySearch(runs, run);
            for (int each = at < 0 ? 0 : starts[at]; at >= 0 && each < starts[at + 1]; each++) {
                said[speakers[each]]++;
            }
        });
        return said;
    }

    private static long[] runsOf(String text) {
        return Sentence.of(text).stream().flatMapToLong(sentence -> Repetition.runs(sentence.core())).sorted().distinct()
                .toArray();
    }
}
