package org.gongkailan.annualreport.count;

import java.util.Objects;

/**
 * A record of a ledger that a cell counts.
 *
 * @param id     in its ledger
 * @param title  as its list shows it; persons masked
 * @param note   a date or a state in a few words
 * @param screen on which it is opened
 */
public record CaseBehind(String id, String title, String note, String screen) {
    public CaseBehind {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(note);
        Objects.requireNonNull(screen);
    }
}
