package org.gongkailan.catalogue.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.StandardRef;
import org.junit.jupiter.api.Test;

class StandardCatalogueTest {
    private final StandardCatalogue standard = new StandardCatalogue();

    @Test
    void twentySixDomainsAndTheVillageListAreShipped() {
        var codes = standard.domains().stream().map(StandardDomain::code).toList();

        assertEquals(27, codes.size());
        assertEquals(IntStream.rangeClosed(1, 26).mapToObj("%02d"::formatted).toList(), codes.subList(0, 26));
        assertTrue(standard.domains().getLast().village());
    }

    @Test
    void theIndexCountsWhatTheFilesHold() {
        int total = 0;
        for (StandardDomain domain : standard.domains()) {
            var rows = standard.rows(domain.code());
            var verified = (int) rows.stream().filter(StandardRow::fullyVerified).count();
            assertEquals(new StandardDomain.Extent(rows.size(), verified), domain.extent(), domain.code());
            total += rows.size();
        }
        assertEquals(555, total);
    }

    @Test
    void everyRowIsWholeAndHasItsOwnId() {
        var ids = new HashSet<String>();
        for (StandardDomain domain : standard.domains()) {
            for (StandardRow row : standard.rows(domain.code())) {
                assertTrue(ids.add(row.id()), row.id());
                for (Column column : Column.values()) {
                    boolean optional = column == Column.LEVEL2 || column == Column.LEVEL3;
                    assertTrue(optional || !column.text(row.entry()).isBlank(), row.id() + " " + column);
                }
            }
        }
        assertEquals(555, ids.size());
    }

    @Test
    void whatIsIncompleteSaysSo() {
        assertFalse(standard.domain("26").orElseThrow().complete());
        assertFalse(standard.domains().stream().anyMatch(domain -> domain.note().isBlank()));
    }

    @Test
    void anItemFindsItsStandardRow() {
        var row = standard.rows("05").get(2);
        assertEquals(row, standard.row(new StandardRef(row.id(), "2019")).orElseThrow());
        assertTrue(standard.row(new StandardRef("std/05/999", "2019")).isEmpty());
    }
}
