package org.gongkailan.catalogue.disclosure.intake;

import java.util.List;
import java.util.Objects;
import org.gongkailan.catalogue.disclosure.Disclosure;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;

/**
 * One line of a list, as it was read.
 *
 * @param place      where it stands
 * @param title      its title, as far as there is one
 * @param matter     the name of the row it says it belongs to
 * @param disclosure what would be put down; null where the line cannot be
 * @param kind       what taking it would do
 * @param findings   what is wrong with it
 */
public record ReadDisclosure(Place place, String title, String matter, Disclosure disclosure, Kind kind,
                             List<Finding> findings) {
    public ReadDisclosure {
        Objects.requireNonNull(place);
        Objects.requireNonNull(title);
        Objects.requireNonNull(matter);
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
