package org.gongkailan.catalogue.law;

/**
 * What is wrong with one citation.
 *
 * @param kind    repealed, or an edition that no longer holds
 * @param link    the citation with its entry
 * @param current how what holds now is cited: the successor, or the edition in force
 */
public record Flaw(Kind kind, Link link, String current) {
    /** The ways in which a citation is out of date. */
    public enum Kind {
        /** The law was repealed or replaced by another. */
        REPEALED,
        /** The law holds, but in another edition than the one cited. */
        OUTDATED
    }

    /** Whether the register was checked against the source for this. */
    public boolean verified() {
        return link.law().verified();
    }
}
