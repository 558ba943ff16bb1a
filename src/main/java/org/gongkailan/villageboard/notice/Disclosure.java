package org.gongkailan.villageboard.notice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkailan.text.Messages;

/**
 * What an outsider will read in one column of a notice, or what stays inside.
 *
 * @param heading the column
 * @param values  a few of its values; empty for what is not shown
 * @param shown   whether it is on the page
 */
public record Disclosure(String heading, String values, boolean shown) {
    private static final int FEW = 3;

    /** Column by column what is shown, then what the kind withholds. */
    public static List<Disclosure> of(Notice notice) {
        var lines = new ArrayList<Disclosure>();
        var columns = new NoticeColumns(notice);
        for (int i = 0; i < columns.count(); i++) {
            lines.add(new Disclosure(columns.heading(i).replace("\n", ""), few(notice, columns, i), true));
        }
        notice.kind().listing().withheld().stream().map(withheld -> withheld.field().label()).distinct()
                .forEach(label -> lines.add(new Disclosure(label, "", false)));
        return lines;
    }

    private static String few(Notice notice, NoticeColumns columns, int column) {
        var values = new LinkedHashSet<String>();
        for (int i = 0; i < notice.entries().size() && values.size() < FEW; i++) {
            String value = columns.value(i, column);
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values.stream().collect(Collectors.joining(Messages.of("villageboard.comma")));
    }
}
