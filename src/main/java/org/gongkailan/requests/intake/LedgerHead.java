package org.gongkailan.requests.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The head of a sheet and what its columns are taken for.
 *
 * @param sheet  name of the sheet
 * @param row    its row, from 0
 * @param titles its words, column by column
 * @param uses   what each column is taken for, as many as titles
 */
public record LedgerHead<C extends Enum<C> & ColumnUse>(String sheet, int row, List<String> titles, List<C> uses) {
    public LedgerHead {
        Objects.requireNonNull(sheet);
        titles = List.copyOf(titles);
        uses = List.copyOf(uses);
    }

    /** By what the same head is known again. */
    public String shape() {
        return String.join("|", titles.stream().map(HeadWords::plain).toList());
    }

    /** The same with one column taken otherwise; another column of that use loses it. */
    public LedgerHead<C> using(int column, C use) {
        C none = Arrays.stream(use.getDeclaringClass().getEnumConstants()).filter(ColumnUse::isNone).findFirst().orElseThrow();
        var changed = new ArrayList<C>();
        for (int i = 0; i < uses.size(); i++) {
            boolean taken = i != column && !use.isNone() && !use.repeats() && uses.get(i) == use;
            changed.add(i == column ? use : taken ? none : uses.get(i));
        }
        return new LedgerHead<>(sheet, row, titles, changed);
    }

    /** The first column of a use; -1 for none. */
    public int column(C use) {
        return uses.indexOf(use);
    }

    /** Whether lines can be read: every column is there that is needed. */
    public boolean sufficient() {
        return uses.stream().filter(ColumnUse::needed).distinct().count() == (uses.isEmpty() ? 1
                : Arrays.stream(uses.getFirst().getDeclaringClass().getEnumConstants()).filter(ColumnUse::needed).count());
    }
}
