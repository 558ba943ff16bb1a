package org.gongkailan.catalogue.standard.ui;

import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.standard.StandardDomain;

/**
 * One line of the list of domains.
 *
 * @param domain   code and name
 * @param standard its current edition; null for a domain that has none
 * @param rows     rows of it that are asked of the catalogue's level, those it has all the same among them
 * @param settled  of these, the rows that it has or leaves out for a reason; null before they were counted
 */
record StandardLine(Domain domain, StandardDomain standard, int rows, Integer settled) {
}
