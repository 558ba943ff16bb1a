package org.gongkailan.requests.intake;

import java.util.List;
import java.util.Objects;
import org.gongkailan.officefile.SheetRow;

/**
 * A sheet of a file with its head and the rows under it.
 *
 * @param head what its columns are taken for
 * @param rows the rows under the head
 */
public record LedgerSheet<C extends Enum<C> & ColumnUse>(LedgerHead<C> head, List<SheetRow> rows) {
    public LedgerSheet {
        Objects.requireNonNull(head);
        rows = List.copyOf(rows);
    }

    /** The same with the columns taken otherwise. */
    public LedgerSheet<C> under(LedgerHead<C> other) {
        return new LedgerSheet<>(other, rows);
    }
}
