package org.gongkailan.villageboard.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkailan.text.Pinyin;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.roll.RollEntry;

/**
 * Looks through the rows of a roll at each key: by name, by village, by the whole serial number. A word to which a letter
 * was added is looked for only among the rows that its beginning left. Lives on the thread of the look-ups.
 */
final class RollSearch {
    /** As many answers as a long word has letters. */
    private static final int KEPT = 16;
    private final TakenRoll taken;
    private final List<RollEntry> entries;
    private final List<String> villages = new ArrayList<>();
    private final int[] villageOf;
    /** Rows in which something was found. */
    private final BitSet wrong = new BitSet();
    /** Newest first. */
    private final Deque<Answer> answers = new ArrayDeque<>();

    private record Answer(String word, BitSet rows) {
    }

    RollSearch(TakenRoll taken) {
        this.taken = taken;
        entries = taken.roll().entries();
        villageOf = new int[entries.size()];
        Map<Village, Integer> known = new HashMap<>();
        for (int i = 0; i < villageOf.length; i++) {
            var village = entries.get(i).village();
            villageOf[i] = known.computeIfAbsent(village, first -> {
                villages.add(first.label());
                return villages.size() - 1;
            });
            wrong.set(i, !taken.found().in(entries.get(i)).isEmpty());
        }
    }

    /** Whether it looks through this roll. */
    boolean isOf(TakenRoll other) {
        return taken == other;
    }

    /** The rows that are left, in their order. */
    List<RollEntry> left(String typed, boolean onlyWrong) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty() && !onlyWrong) {
            return entries;
        }
        var rows = word.isEmpty() ? all() : (BitSet) saying(word).clone();
        IntStream.range(0, word.isEmpty() ? 0 : entries.size()).filter(i -> entries.get(i).serial().equalsIgnoreCase(word)).forEach(rows::set);
        if (onlyWrong) {
            rows.and(wrong);
        }
        return rows.stream().mapToObj(entries::get).toList();
    }

    private BitSet all() {
        var all = new BitSet(entries.size());
        all.set(0, entries.size());
        return all;
    }

    // Whatever a word finds in a name, the words it begins with found there too; but a single letter is no sound yet.
    private BitSet saying(String word) {
        var before = answers.stream().filter(answer -> word.startsWith(answer.word())
                && (answer.word().length() > 1 || word.length() == 1 || !Pinyin.isTyped(word))).findFirst();
        if (before.isPresent() && before.get().word().equals(word)) {
            return before.get().rows();
        }
        boolean[] named = new boolean[villages.size()];
        IntStream.range(0, named.length).forEach(village -> named[village] = Pinyin.finds(villages.get(village), word));
        var rows = new BitSet();
        int[] found = before.map(Answer::rows).orElseGet(this::all).stream().parallel()
                .filter(i -> named[villageOf[i]] || Pinyin.finds(entries.get(i).name(), word)).toArray();
        IntStream.of(found).forEach(rows::set);
        answers.addFirst(new Answer(word, rows));
        if (answers.size() > KEPT) {
            answers.removeLast();
        }
        return rows;
    }
}
