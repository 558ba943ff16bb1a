package org.gongkailan.catalogue.clip.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.intake.ImportRow;
import org.gongkailan.text.Messages;

/**
 * One cell that pasting would change, or a row that it would add.
 *
 * @param column the official column; null for a column of the office's own and for a whole row
 * @param head   the column's head
 * @param before what stands there; empty for a new row
 * @param after  what would stand there
 */
record PasteLine(ImportRow row, Column column, String head, String before, String after) {
    /** The lines of a row; none for one that stays the same. */
    static List<PasteLine> of(ImportRow row) {
        if (row.before() == null) {
            return List.of(new PasteLine(row, null, Messages.of("catalogue.paste.whole"), "",
                    String.join("\n", row.item().entry().elements())));
        }
        var lines = new ArrayList<PasteLine>();
        for (Column column : row.changed()) {
            lines.add(new PasteLine(row, column, column.label(), column.text(row.before().entry()),
                    column.text(row.item().entry())));
        }
        var was = row.before().entry().extra();
        var is = row.item().entry().extra();
        var heads = new LinkedHashSet<>(was.keySet());
        heads.addAll(is.keySet());
        heads.stream().filter(head -> !was.getOrDefault(head, "").equals(is.getOrDefault(head, "")))
                .forEach(head -> lines.add(new PasteLine(row, null, head, was.getOrDefault(head, ""),
                        is.getOrDefault(head, ""))));
        return lines;
    }

    /** A row's words with this cell changed; those of the whole row where the row is new. */
    Entry applied(Entry entry) {
        if (row.before() == null) {
            return row.item().entry();
        }
        if (column != null) {
            return entry.taking(column, row.item().entry());
        }
        var extra = new LinkedHashMap<>(entry.extra());
        extra.put(head, after);
        return entry.withExtra(extra);
    }

    /** What goes, on one line; of a list only the entries that do not stay. */
    String goes() {
        return brief(before, after);
    }

    /** What comes, on one line; of a list only the entries that were not there, and how many stay. */
    String comes() {
        String come = brief(after, before);
        long stay = before.lines().filter(after.lines().toList()::contains).count();
        if (stay == 0 || come.equals(String.join("；", after.lines().toList()))) {
            return come;
        }
        return come.isEmpty() ? Messages.of("catalogue.paste.rest", stay)
                : Messages.of("catalogue.paste.restAfter", come, stay);
    }

    private static String brief(String text, String other) {
        var lines = new ArrayList<>(text.lines().toList());
        lines.removeAll(other.lines().toList());
        return String.join("；", lines.isEmpty() && text.lines().count() == other.lines().count()
                ? text.lines().toList() : lines);
    }
}
