package org.gongkailan.catalogue.standard;

import java.util.Objects;

/**
 * Which edition of a domain's standard the officer works with, whatever is newer.
 *
 * @param domain  its code
 * @param edition the name of the edition
 */
public record CurrentEdition(String domain, String edition) {
    public CurrentEdition {
        Objects.requireNonNull(domain);
        Objects.requireNonNull(edition);
    }
}
