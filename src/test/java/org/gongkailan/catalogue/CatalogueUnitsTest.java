package org.gongkailan.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.units.UnitStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueUnitsTest {
    private static final Unit TOWNSHIP = new Unit("t", "青石镇", UnitLevel.TOWNSHIP, "own", null, null);
    private static final Unit OTHER = new Unit("o", "红旗乡", UnitLevel.TOWNSHIP, "own", null, null);

    @TempDir
    Path folder;
    private Database database;
    private Catalogue catalogue;
    private UnitDirectory directory;
    private CatalogueUnits units;

    @BeforeEach
    void open() {
        var items = new ItemStore();
        var domains = new DomainStore();
        var stored = new UnitStore();
        database = WorkspaceFile.create(folder.resolve("云溪县.gkl"), Clock.systemUTC());
        var journal = new Journal(database, Clock.systemUTC(), "测试员", List.of(items, domains, stored));
        directory = new UnitDirectory(database, journal, stored);
        directory.found("云溪县", UnitLevel.COUNTY, null);
        directory.addAll(List.of(TOWNSHIP, OTHER, village("v1", "t"), village("v2", "o")));
        catalogue = new Catalogue(database, journal, items, domains);
        units = new CatalogueUnits(directory, catalogue);
        catalogue.add("两行", List.of(Samples.item("a", "综合业务", "监督检查"), of("t", "b"), of("v1", "c")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theOwnCatalogueComesFirstAndCountsOnlyItsOwnRows() {
        assertEquals(List.of("云溪县", "青石镇", "和平村（青石镇）"),
                units.all().stream().map(CatalogueUnits.Holder::name).toList());
        assertEquals(List.of(1, 1, 1), units.all().stream().map(CatalogueUnits.Holder::items).toList());
        assertEquals(List.of(Tier.COUNTY, Tier.TOWNSHIP, Tier.VILLAGE),
                units.all().stream().map(CatalogueUnits.Holder::tier).toList());
    }

    @Test
    void rowsAreInsertedMovedAndCountedInTheirOwnUnitsCatalogue() {
        CatalogueItem first = catalogue.list(ItemQuery.ofUnit("t")).getFirst();
        CatalogueItem made = catalogue.insert("t", "05", first, Samples.guide());
        catalogue.moveBeside(Map.of(first, List.of(made)), false);
        assertEquals(List.of(made.id(), "b"),
                catalogue.list(ItemQuery.ofUnit("t")).stream().map(CatalogueItem::id).toList());
        assertEquals(Map.of("05", 2), catalogue.counts("t"));
        assertEquals(Map.of("05", 1), catalogue.counts());
        assertEquals(List.of("a"), catalogue.list(ItemQuery.ALL).stream().map(CatalogueItem::id).toList());
    }

    @Test
    void unitsOfOneNameAreToldApartByTheUnitAbove() {
        var problem = assertThrows(UserProblem.class, () -> units.named("和平村"));
        assertTrue(problem.getLocalizedMessage().contains("有 2 个单位叫“和平村”"), problem.getLocalizedMessage());
        assertEquals("v2", units.named("红旗乡/和平村").orElseThrow().id());
        assertThrows(UserProblem.class, () -> units.named("云溪县"));
    }

    @Test
    void aUnitWithACatalogueStaysInTheDirectory() {
        directory.tiedBy(units::tie);
        var problem = assertThrows(UserProblem.class, () -> directory.remove(village("v1", "t")));
        assertTrue(problem.getLocalizedMessage().contains("还有和平村的目录（1 行）"), problem.getLocalizedMessage());
    }

    @Test
    void aCatalogueWhoseUnitIsGoneStillStandsInTheList() {
        directory.remove(directory.all().stream().filter(unit -> unit.id().equals("v1")).findFirst().orElseThrow());
        assertEquals("（已从单位目录删除的单位）", units.all().getLast().name());
    }

    private static Unit village(String id, String parent) {
        return new Unit(id, "和平村", UnitLevel.VILLAGE, parent, null, null);
    }

    private static CatalogueItem of(String unit, String id) {
        return new CatalogueItem(id, unit, "05", 10, Samples.guide(), null);
    }
}
