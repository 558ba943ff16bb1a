package org.gongkailan.catalogue.clip.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.intake.ImportRow;
import org.gongkailan.text.Messages;

/**
 * One cell that pasting would change, or a row that it would add.
 *
 * @param head   the column's head
 * @param before what stands there; empty for a new row
 * @param after  what would stand there
 */
record PasteLine(ImportRow row, String head, String before, String after) {
    /** The lines of a row; none for one that stays the same. */
    static List<PasteLine> of(ImportRow row) {
        if (row.before() == null) {
            return List.of(new PasteLine(row, Messages.of("catalogue.paste.whole"), "",
                    String.join("；", row.item().entry().elements())));
        }
        var lines = new ArrayList<PasteLine>();
        for (Column column : row.changed()) {
            lines.add(new PasteLine(row, column.label(), column.text(row.before().entry()), column.text(row.item().entry())));
        }
        var was = row.before().entry().extra();
        var is = row.item().entry().extra();
        var heads = new LinkedHashSet<>(was.keySet());
        heads.addAll(is.keySet());
        heads.stream().filter(head -> !was.getOrDefault(head, "").equals(is.getOrDefault(head, "")))
                .forEach(head -> lines.add(new PasteLine(row, head, was.getOrDefault(head, ""), is.getOrDefault(head, ""))));
        return lines;
    }
}
