package org.gongkailan.catalogue.law;

/**
 * A citation with what the register knows of it.
 *
 * @param citation as written
 * @param law      its entry; null where the register has none
 */
public record Link(Citation citation, Law law) {
    /** Whether the entry was found. */
    public boolean known() {
        return law != null;
    }
}
