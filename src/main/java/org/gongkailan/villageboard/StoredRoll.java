package org.gongkailan.villageboard;

import java.math.BigDecimal;

/**
 * A roll as the journal knows it: one record that stands for all its rows, which lie beside it.
 *
 * @param rows  how many
 * @param total of all amounts, in yuan
 */
record StoredRoll(String id, String kind, Source source, String programme, String quantityUnit, int rows,
                  BigDecimal total) {
    /** Where it came from; {@code stated} is the total its file states, null if none. */
    record Source(String fileName, String digest, String title, BigDecimal stated) {
    }

    static StoredRoll of(Roll roll, NoticeKind kind) {
        return new StoredRoll(roll.id(), kind.id(),
                new Source(roll.fileName(), roll.digest(), roll.title(), roll.stated()),
                roll.programme(), roll.quantityUnit(), roll.entries().size(), roll.total());
    }

    Roll with(java.util.List<RollEntry> entries) {
        return new Roll(id, source.fileName(), source.digest(), source.title(), programme, quantityUnit, source.stated(),
                entries);
    }
}
