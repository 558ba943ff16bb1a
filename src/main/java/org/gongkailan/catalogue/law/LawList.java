package org.gongkailan.catalogue.law;

import java.util.List;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;

/**
 * A list of laws as read from a file, beside what the register knows; nothing is stored before a person has looked.
 *
 * @param file     name of the file
 * @param lines    in the order of the file
 * @param findings what could not be read, by cell
 */
public record LawList(String file, List<Line> lines, List<Finding> findings) {
    public LawList {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /**
     * One law of the list.
     *
     * @param kind  what taking it would do
     * @param entry as it would be stored
     * @param known what the register has under this title; null for nothing
     * @param place where it stands in the file
     */
    public record Line(Kind kind, OwnLaw entry, Law known, Place place) {
    }

    /** What taking a line would do. */
    public enum Kind {
        /** The register does not have the title. */
        NEW,
        /** The unit's own entry would change. */
        CHANGED,
        /** The unit's own entry would stand in place of a shipped one. */
        COVERING,
        /** The register says the same already. */
        SAME
    }
}
