package org.gongkailan.catalogue.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.Desk;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptionTest {
    private final StandardCatalogue standard = new StandardCatalogue();

    @Test
    void adoptedRowsKnowTheirStandard(@TempDir Path folder) {
        try (var desk = new Desk(folder)) {
            var adoption = new Adoption(standard, desk.catalogue);
            adoption.adopt(adoption.missing("05"));

            assertEquals(Map.of("05", 13), desk.catalogue.counts());
            assertEquals(Map.of("05", 13), desk.catalogue.followed());
            assertEquals(List.of(), adoption.missing("05"));
            assertEquals("std/05/001", desk.catalogue.list(ItemQuery.ALL).getFirst().standard().row());
        }
    }

    @Test
    void aRowTheUnitHasUnderTheSameNameIsNotMissing(@TempDir Path folder) {
        try (var desk = new Desk(folder)) {
            desk.catalogue.add("一行", List.of(Samples.item("own", "最低生活保障", "办事指南")));
            assertEquals(12, new Adoption(standard, desk.catalogue).missing("05").size());
        }
    }
}
