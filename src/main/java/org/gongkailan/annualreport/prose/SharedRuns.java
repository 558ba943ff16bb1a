package org.gongkailan.annualreport.prose;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Many texts, indexed so that the one which said most of another text before is found at once. */
public final class SharedRuns {
    private final Map<Long, BitSet> whoSaid = new HashMap<>();
    private final int count;

    /** @param texts known from here on by their index */
    public SharedRuns(List<String> texts) {
        count = texts.size();
        for (int at = 0; at < count; at++) {
            int speaker = at;
            Sentence.of(texts.get(at)).forEach(sentence -> Repetition.runs(sentence.core())
                    .forEach(run -> whoSaid.computeIfAbsent(run, none -> new BitSet()).set(speaker)));
        }
    }

    /**
     * The index of the text that repeats most of a text; empty if none repeats a sentence.
     *
     * @param except an index that does not count, such as the text's own; -1 for none
     */
    public OptionalInt closest(String text, int except) {
        var letters = new int[count];
        for (Sentence sentence : Sentence.of(text)) {
            var said = new int[count];
            Repetition.runs(sentence.core()).forEach(run -> {
                BitSet speakers = whoSaid.get(run);
                for (int at = speakers == null ? -1 : speakers.nextSetBit(0); at >= 0; at = speakers.nextSetBit(at + 1)) {
                    said[at]++;
                }
            });
            for (int speaker = 0; speaker < count; speaker++) {
                if (speaker != except && Repetition.isRepeated(said[speaker], sentence)) {
                    letters[speaker] += sentence.core().length();
                }
            }
        }
        int best = -1;
        for (int speaker = 0; speaker < count; speaker++) {
            best = letters[speaker] > (best < 0 ? 0 : letters[best]) ? speaker : best;
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
