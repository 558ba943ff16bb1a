package org.gongkailan.catalogue.intake;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What an officer types about the paper that a new edition rests on.
 *
 * @param name     of the edition, e.g. 2026; never blank
 * @param issuer   who issued it; empty while unknown
 * @param title    of the paper; empty while unknown
 * @param number   of the document; empty while unknown
 * @param inForce  from which day the edition holds
 * @param verified whether the officer compared the table with the published original
 * @param note     what colleagues should know before they adopt; may be empty
 */
public record EditionPaper(String name, String issuer, String title, String number, LocalDate inForce,
                           boolean verified, String note) {
    public EditionPaper {
        Objects.requireNonNull(name);
        Objects.requireNonNull(issuer);
        Objects.requireNonNull(title);
        Objects.requireNonNull(number);
        Objects.requireNonNull(inForce);
        Objects.requireNonNull(note);
    }
}
