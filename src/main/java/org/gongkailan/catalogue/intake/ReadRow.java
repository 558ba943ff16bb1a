package org.gongkailan.catalogue.intake;

import java.util.function.Function;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.finding.Place;

/**
 * One row as it was read.
 *
 * @param domain where the table puts it; null if nothing in the file says
 * @param entry  what it says
 * @param place  its first cell
 * @param cell   where a column stands, for findings
 */
record ReadRow(Domain domain, Entry entry, Place place, Function<Column, Place> cell) {
    ReadRow withDomain(Domain newDomain) {
        return new ReadRow(newDomain, entry, place, cell);
    }

    ReadRow withEntry(Entry newEntry) {
        return new ReadRow(domain, newEntry, place, cell);
    }
}
