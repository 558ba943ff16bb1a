package org.gongkailan.requests.letter;

import java.util.Objects;

/**
 * Where a letter stands in law.
 *
 * @param article  law, number and article, as the letter prints it; empty where there is none to print
 * @param note     what an officer should know about it; never printed, empty for nothing
 * @param verified whether it was read in a published text
 */
public record LegalBasis(String article, String note, boolean verified) {
    public LegalBasis {
        Objects.requireNonNull(article);
        note = note == null ? "" : note;
    }
}
