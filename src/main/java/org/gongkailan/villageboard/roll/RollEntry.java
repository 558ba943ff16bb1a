package org.gongkailan.villageboard.roll;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.RollWords;
import org.gongkailan.villageboard.Village;

/**
 * One row of a roll, mostly a household or person, with nothing that an outsider may not know.
 *
 * @param table    which of the roll's tables it stands in, from 0
 * @param row      row of the sheet, from 1
 * @param serial   as printed in the roll; may be empty
 * @param village  where it is to be posted
 * @param group    村民小组; may be empty
 * @param name     as written, without invisible characters; may be empty (then there is a finding)
 * @param maskedId so that the officer finds the row; never the number itself; may be empty
 * @param quantity area or count; null if the roll has none
 * @param rate     as written: often rounded, so amounts are never computed from it; may be empty
 * @param amount   yuan with two decimals; null if the cell holds no amount (then there is a finding)
 * @param more     the kind's other columns, by {@link NoticeKind.Column#key}
 */
public record RollEntry(int table, int row, String serial, Village village, String group, String name, String maskedId,
                        BigDecimal quantity, String rate, BigDecimal amount, Map<String, String> more) {
    public RollEntry {
        Objects.requireNonNull(village);
        Objects.requireNonNull(name);
        more = Map.copyOf(more);
    }

    /** An entry of the usual columns of a payment, in the first table. */
    public RollEntry(int row, String serial, Village village, String group, String name, String maskedId,
                     BigDecimal quantity, String rate, BigDecimal amount) {
        this(0, row, serial, village, group, name, maskedId, quantity, rate, amount, Map.of());
    }

    /** The value of a column that its heading names, or named when the roll was read; empty if there is none. */
    public String more(NoticeKind.Column column) {
        String value = more.get(column.key());
        return value != null || column.also().isEmpty() ? Objects.requireNonNullElse(value, "")
                : column.also().stream().map(name -> more.get(RollWords.plain(column.group() + name))).filter(Objects::nonNull).findFirst().orElse("");
    }

    /** The same entry on another village's board. */
    public RollEntry in(Village other) {
        return new RollEntry(table, row, serial, other, group, name, maskedId, quantity, rate, amount, more);
    }

    /** The same entry with other values in the columns that headings name. */
    public RollEntry saying(Map<String, String> newMore) {
        return new RollEntry(table, row, serial, village, group, name, maskedId, quantity, rate, amount, newMore);
    }

    /** The same entry in a table of another number. */
    RollEntry inTable(int other) {
        return new RollEntry(other, row, serial, village, group, name, maskedId, quantity, rate, amount, more);
    }
}
