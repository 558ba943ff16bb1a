package org.gongkailan.library.intake;

import java.util.List;
import java.util.Objects;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.library.OfficialDocument;

/**
 * One line of a list, as it was read.
 *
 * @param place    where it stands
 * @param title    its title, as far as there is one
 * @param document what would be stored; null where the line cannot be
 * @param kind     what taking it would do
 * @param findings what is wrong with it
 */
public record ReadDocument(Place place, String title, OfficialDocument document, Kind kind, List<Finding> findings) {
    public ReadDocument {
        Objects.requireNonNull(place);
        Objects.requireNonNull(title);
        Objects.requireNonNull(kind);
        findings = List.copyOf(findings);
    }

    /** What taking a line would do. */
    public enum Kind {
        /** It is put in. */
        NEW,
        /** It changes what stands in the library. */
        CHANGED,
        /** It stands in the library already. */
        SAME,
        /** It cannot be put in as it is. */
        WRONG
    }

    /** Whether it can be taken. */
    public boolean takeable() {
        return kind == Kind.NEW || kind == Kind.CHANGED;
    }
}
