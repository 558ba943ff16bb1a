package org.gongkailan.catalogue.standard.ui;

import java.util.Locale;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.standard.LeftOut;
import org.gongkailan.catalogue.standard.StandardRow;

/**
 * One row of the list.
 *
 * @param row     of the standard
 * @param state   how the own catalogue stands to it
 * @param leftOut why it is left out; null where it is not
 */
record RowLine(StandardRow row, RowState state, LeftOut leftOut) {
    /** Whether every word stands somewhere in the row. */
    boolean has(String words) {
        if (words.isBlank()) {
            return true;
        }
        var all = new StringBuilder();
        for (Column column : Column.values()) {
            all.append(column.text(row.entry())).append('\n');
        }
        String text = all.toString().toLowerCase(Locale.ROOT);
        for (String word : words.strip().toLowerCase(Locale.ROOT).split("[\\s　]+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
