package org.gongkailan.catalogue.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainsTest {
    @TempDir
    Path folder;
    private StandardOffice office;
    private Domains domains;

    @BeforeEach
    void open() {
        office = new StandardOffice(folder);
        domains = office.catalogue.domains();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void ownDomainsStandBehindTheOthers() {
        domains.create("交通运输");
        domains.create(" 旅游 ");
        assertEquals(List.of(new Domain("Z01", "交通运输"), new Domain("Z02", "旅游")),
                domains.all().subList(27, 29));
        office.store.journal.undo();
        assertEquals(28, domains.all().size());
    }

    @Test
    void aNameIsGivenOnce() {
        domains.create("交通运输");
        assertEquals("catalogue.domain.taken", problem(() -> domains.create("交通运输")));
        assertEquals("catalogue.domain.taken", problem(() -> domains.create("就业")));
        assertEquals("catalogue.domain.blank", problem(() -> domains.create(" ")));
    }

    @Test
    void aRenamedDomainKeepsItsStandard() {
        Domain domain = domains.create("交通");
        var row = new StandardRow("std/Z01/1", Samples.guide(), true, true, null, List.of());
        office.takeIn("Z01", "2026", LocalDate.of(2026, 1, 1), List.of(row));
        domains.rename(domain, "交通运输");
        assertEquals("交通运输", office.catalogue.standard().domain("Z01").orElseThrow().domain().name());
        assertEquals(28, domains.all().size());
    }

    @Test
    void rowsOfAnOwnStandardAreAdoptedAndAskedFor() {
        domains.create("交通运输");
        var row = new StandardRow("std/Z01/1", Samples.guide(), true, true, null, List.of());
        office.takeIn("Z01", "2026", LocalDate.of(2026, 1, 1), List.of(row));
        assertEquals(List.of(row), office.catalogue.adoption().missing("Z01"));
        assertEquals("2026", office.adopt(row).standard().edition());
        assertEquals(List.of(), office.catalogue.adoption().missing("Z01"));
    }

    @Test
    void onlyAnEmptyDomainIsDeleted() {
        Domain domain = domains.create("交通运输");
        var row = new StandardRow("std/Z01/1", Samples.guide(), true, true, null, List.of());
        office.takeIn("Z01", "2026", LocalDate.of(2026, 1, 1), List.of(row));
        assertEquals("catalogue.domain.standard", problem(() -> domains.delete(domain, office.units())));
        office.adopt(row);
        assertEquals("catalogue.domain.full", problem(() -> domains.delete(domain, office.units())));
        office.catalogue.rows().remove(office.items());
        office.catalogue.editions().giveUp(office.catalogue.standard().domain("Z01").orElseThrow());
        domains.delete(domain, office.units());
        assertEquals(27, domains.all().size());
    }

    @Test
    void aDomainThatATownshipUsesIsKeptAndTheTownshipNamed() {
        Domain domain = domains.create("交通运输");
        office.store.units.save(new Unit("t", "青石镇", UnitLevel.TOWNSHIP, office.store.units.own().id(), null, null));
        office.catalogue.rows().add("一行", List.of(new CatalogueItem("x", "t", domain.code(), 0, Samples.guide(), null)));
        var refused = assertThrows(UserProblem.class, () -> domains.delete(domain, office.units()));
        assertTrue(refused.getLocalizedMessage().contains("青石镇"), refused.getLocalizedMessage());
    }

    private static String problem(Runnable attempt) {
        return assertThrows(UserProblem.class, attempt::run).key();
    }
}
