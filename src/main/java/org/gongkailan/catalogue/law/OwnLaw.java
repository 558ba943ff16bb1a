package org.gongkailan.catalogue.law;

import java.util.Objects;

/**
 * An entry that the unit wrote into the register itself. One that has the title of a shipped entry stands in its place;
 * the shipped one is kept beside it.
 *
 * @param id  stable
 * @param law what the unit knows
 */
public record OwnLaw(String id, Law law) {
    public OwnLaw {
        Objects.requireNonNull(id);
        Objects.requireNonNull(law);
    }
}
