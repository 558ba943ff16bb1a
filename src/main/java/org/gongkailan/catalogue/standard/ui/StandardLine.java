package org.gongkailan.catalogue.standard.ui;

import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.standard.StandardDomain;

/**
 * One line of the list of domains.
 *
 * @param domain   code and name
 * @param standard its current edition; null for a domain that has none
 * @param settled  rows of it that the own catalogue has or leaves out for a reason; null before they were counted
 */
record StandardLine(Domain domain, StandardDomain standard, Integer settled) {
    int rows() {
        return standard == null ? 0 : standard.extent().rows();
    }
}
