package org.gongkailan.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkailan.text.Pinyin;

/**
 * What a row is found by.
 *
 * @param all   everything it says, lower case
 * @param names what it is called and who is responsible: also found by pinyin
 */
public record ItemWords(String all, String names) {
    /** The words of a row. */
    public static ItemWords of(Entry entry) {
        return new ItemWords(joined(Stream.of(Column.values()), entry).toLowerCase(Locale.ROOT),
                joined(Stream.of(Column.LEVEL1, Column.LEVEL2, Column.LEVEL3, Column.BODY), entry));
    }

    /** Whether each of the words stands somewhere in the row, or is the pinyin of one of its names. */
    public boolean hold(List<String> words) {
        for (String word : words) {
            if (!all.contains(word) && !(Pinyin.isTyped(word) && Pinyin.matches(names, word))) {
                return false;
            }
        }
        return true;
    }

    private static String joined(Stream<Column> columns, Entry entry) {
        return Stream.concat(columns.map(column -> column.text(entry)), entry.extra().values().stream())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
