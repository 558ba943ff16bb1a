package org.gongkailan.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkailan.text.Pinyin;
import org.gongkailan.text.SoundPairs;

/** What a row is found by. Never changes; safe for several threads. */
public final class ItemWords {
    private final String all;
    private final String names;
    /** Worked out when somebody first looks for letters; twice does no harm. */
    private Letters letters;

    /** What tells quickly that a word of letters is not in a row: the letters in it, and what its names sound like. */
    private record Letters(int written, SoundPairs sounds) {
    }

    private ItemWords(String all, String names) {
        this.all = all;
        this.names = names;
    }

    /** The words of a row. */
    public static ItemWords of(Entry entry) {
        return new ItemWords(joined(Stream.of(Column.values()), entry).toLowerCase(Locale.ROOT),
                joined(Stream.of(Column.LEVEL1, Column.LEVEL2, Column.LEVEL3, Column.BODY), entry));
    }

    /** Whether each of the words stands somewhere in the row, or is the pinyin of one of its names. */
    public boolean hold(List<String> words) {
        for (String word : words) {
            int written = written(word);
            if (written == 0 ? !all.contains(word) : !holdLetters(word, written)) {
                return false;
            }
        }
        return true;
    }

    /** Gets ready to be asked for a word of letters. */
    public void listen() {
        if (letters == null) {
            letters = new Letters(written(all), SoundPairs.of(names));
        }
    }

    private boolean holdLetters(String word, int written) {
        listen();
        Letters known = letters;
        return (known.written() & written) == written && all.contains(word)
                || Pinyin.isTyped(word) && known.sounds().match(word);
    }

    /** The letters a to z in a text, a bit for each. */
    private static int written(String text) {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                found |= 1 << c - 'a';
            }
        }
        return found;
    }

    private static String joined(Stream<Column> columns, Entry entry) {
        return Stream.concat(columns.map(column -> column.text(entry)), entry.extra().values().stream())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
