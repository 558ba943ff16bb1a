package org.gongkailan.villageboard.roll;

import java.math.BigDecimal;
import java.util.List;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;

/**
 * A roll as the journal knows it: one record that stands for all its rows, which lie beside it.
 *
 * @param rows  how many
 * @param total of all amounts, in yuan
 * @param text  what is said besides the rows; null or empty for nothing
 */
public record StoredRoll(String id, String kind, Source source, String programme, String quantityUnit, int rows,
                  BigDecimal total, String text) {
    /** Where it came from; {@code stated} is the total its file states, null if none. */
    public record Source(String fileName, String digest, String title, BigDecimal stated) {
    }

    public StoredRoll {
        text = text == null ? "" : text;
    }

    public static StoredRoll of(Roll roll, NoticeKind kind) {
        String title = roll.tables().isEmpty() ? "" : roll.tables().getFirst().title();
        String unit = roll.tables().isEmpty() ? "" : roll.tables().getFirst().quantityUnit();
        return new StoredRoll(roll.id(), kind.id(), new Source(roll.fileName(), roll.digest(), title, roll.stated()),
                roll.programme(), unit, roll.entries().size(), roll.total(), roll.text());
    }

    /**
     * The roll with its rows.
     *
     * @param tables none where the workspace kept none: then it had one
     */
    public Roll with(List<RollTable> tables, List<RollEntry> entries, List<Village> boards) {
        var kept = tables.isEmpty() && rows > 0
                ? List.of(new RollTable(source.fileName(), "", source.title(), quantityUnit, source.stated())) : tables;
        return new Roll(id, source.digest(), programme, kept, entries, text, boards);
    }
}
