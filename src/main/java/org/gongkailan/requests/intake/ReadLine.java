package org.gongkailan.requests.intake;

import java.util.List;
import java.util.Objects;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;

/**
 * One line of a ledger, as it was read.
 *
 * @param place    where it stands
 * @param number   its number as written; may be empty
 * @param contents what it is about, as far as it is written
 * @param record   what would be put down; null where the line cannot be
 * @param kind     what taking it would do
 * @param findings what is wrong with it
 */
public record ReadLine<R>(Place place, String number, String contents, R record, Kind kind, List<Finding> findings) {
    public ReadLine {
        Objects.requireNonNull(place);
        Objects.requireNonNull(number);
        Objects.requireNonNull(contents);
        Objects.requireNonNull(kind);
        findings = List.copyOf(findings);
    }

    /** What taking a line would do. */
    public enum Kind {
        /** It is put down. */
        NEW,
        /** It stands in the ledger already. */
        KNOWN,
        /** It cannot be put down as it is. */
        WRONG
    }
}
