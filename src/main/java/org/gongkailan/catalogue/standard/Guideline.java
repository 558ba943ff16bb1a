package org.gongkailan.catalogue.standard;

import java.util.Objects;

/**
 * The paper a standard rests on.
 *
 * @param title          its title; in words where there is no national paper
 * @param documentNumber e.g. 民办函〔2019〕52号; null where it was not found
 * @param year           of issue; null where there is no national paper
 * @param verified       whether title and number were read in a published source
 */
public record Guideline(String title, String documentNumber, Integer year, boolean verified) {
    public Guideline {
        Objects.requireNonNull(title);
    }
}
