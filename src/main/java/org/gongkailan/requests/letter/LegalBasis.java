package org.gongkailan.requests.letter;

import java.util.Objects;

/**
 * Where a letter stands in law.
 *
 * @param article  law, number and article
 * @param verified whether the article was read in a published text
 */
public record LegalBasis(String article, boolean verified) {
    public LegalBasis {
        Objects.requireNonNull(article);
    }
}
