package org.gongkailan.catalogue.standard;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An edition of a domain's standard that the office took in: one record that stands for its rows, which lie beside it
 * and never change.
 *
 * @param id      stable
 * @param domain  what the edition says of itself; its domain may be one of the 26, the village list or an own one
 * @param inForce from which day it holds; an edition is not current by itself before
 * @param file    name of the file it was read from
 */
public record ImportedEdition(String id, StandardDomain domain, LocalDate inForce, String file) {
    public ImportedEdition {
        Objects.requireNonNull(id);
        Objects.requireNonNull(domain);
        Objects.requireNonNull(inForce);
        Objects.requireNonNull(file);
    }
}
