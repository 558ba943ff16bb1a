package org.gongkailan.requests.intake;

import java.util.ArrayList;
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
public record LedgerHead(String sheet, int row, List<String> titles, List<LedgerColumn> uses) {
    public LedgerHead {
        Objects.requireNonNull(sheet);
        titles = List.copyOf(titles);
        uses = List.copyOf(uses);
    }

    /** By what the same head is known again. */
    public String shape() {
        return String.join("|", titles.stream().map(LedgerWords::plain).toList());
    }

    /** The same with one column taken otherwise; another column of that use loses it. */
    public LedgerHead using(int column, LedgerColumn use) {
        var changed = new ArrayList<LedgerColumn>();
        for (int i = 0; i < uses.size(); i++) {
            boolean taken = i != column && use != LedgerColumn.NONE && use != LedgerColumn.CONTACT && uses.get(i) == use;
            changed.add(i == column ? use : taken ? LedgerColumn.NONE : uses.get(i));
        }
        return new LedgerHead(sheet, row, titles, changed);
    }

    /** The first column of a use; -1 for none. */
    public int column(LedgerColumn use) {
        return uses.indexOf(use);
    }

    /** Whether lines can be read: there are contents and a day of receipt. */
    public boolean sufficient() {
        return uses.contains(LedgerColumn.CONTENTS) && uses.contains(LedgerColumn.RECEIVED);
    }
}
