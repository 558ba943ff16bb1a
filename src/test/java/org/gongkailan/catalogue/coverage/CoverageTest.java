package org.gongkailan.catalogue.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.CatalogueStage;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.Levels;
import org.gongkailan.catalogue.Publication;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.progress.Progress;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page lies in target/papers for a person to look at. */
class CoverageTest {
    @TempDir
    Path folder;
    private CatalogueStage stage;
    private Set<String> disclosed = Set.of();

    @BeforeEach
    void open() {
        stage = new CatalogueStage(folder);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void rowsOfTheStandardAreCountedAtTheirLevel() {
        stage.adopt("05");
        var map = coverage().byTier(2026);
        assertEquals(List.of("县级", "乡级", "村级"), map.columns().stream().map(CoverageMap.Across::name).toList());
        assertEquals(List.of(new Share(11, 11, 0, 11, 0), new Share(13, 13, 0, 13, 0), Share.NONE), line(map, "05"));
        assertEquals(new Share(25, 0, 0, 0, 0), line(map, "03").getFirst());
        assertEquals(47, line(map, "V1").get(2).asked());
    }

    @Test
    void rowThatIsNotTickedForALevelLacksInThatLevelAndIsNamed() {
        stage.adopt("05");
        var item = stage.catalogue.rows().list(ItemQuery.ALL).stream()
                .filter(row -> row.entry().publication().levels().equals(new Levels(true, true, false))).findFirst().orElseThrow();
        var before = item.entry().publication();
        stage.catalogue.rows().save(item.withEntry(item.entry().withPublication(new Publication(before.channels(),
                before.audience(), before.method(), new Levels(true, false, false)))));

        var map = coverage().byTier(2026);

        assertEquals(List.of(new Share(11, 11, 0, 11, 0), new Share(13, 12, 0, 12, 0), Share.NONE), line(map, "05"));
        var missing = coverage().missing(map.columns().get(1), "05");
        assertEquals(List.of(item.standard().row()), missing.stream().map(StandardRow::id).toList());
        assertEquals(Map.of(missing.getFirst().id(), item.id()), coverage().notTicked(map.columns().get(1), "05"));
    }

    @Test
    void whatIsLeftOutForAReasonCountsAsSettledAndIsNotMissing() {
        stage.adopt("05");
        var item = stage.catalogue.rows().list(ItemQuery.ALL).getFirst();
        stage.catalogue.rows().remove(List.of(item));
        var county = coverage().byTier(2026).columns().getFirst();
        assertEquals(List.of(item.standard().row()),
                coverage().missing(county, "05").stream().map(row -> row.id()).toList());
        stage.catalogue.leftOut().leaveOut(null, coverage().missing(county, "05"), "本县没有这类救助");
        assertEquals(List.of(), coverage().missing(county, "05"));
        Share share = line(coverage().byTier(2026), "05").getFirst();
        assertEquals(new Share(11, 10, 1, 10, 0), share);
        assertEquals(1, share.covered());
    }

    @Test
    void disclosuresOfTheYearAreCountedAndTheOthersListed() {
        stage.adopt("05");
        var first = stage.catalogue.rows().list(ItemQuery.ALL).getFirst();
        disclosed = Set.of(first.id(), "a row of long ago");
        var map = coverage().byTier(2026);
        assertEquals(1, line(map, "05").getFirst().disclosed());
        assertEquals("1/11 9%", line(map, "05").getFirst().publishedWords());
        assertEquals(10, coverage().silent(map.columns().getFirst(), "05", 2026).size());
        assertEquals(0, line(coverage().byTier(2025), "05").getFirst().disclosed());
    }

    @Test
    void theCatalogueOfATownshipIsMeasuredByTheRowsOfItsLevelAndNeverMixesWithTheOwnOne() {
        var township = new Unit("t", "青石镇", UnitLevel.TOWNSHIP, stage.units.own().id(), null, null);
        stage.units.save(township);
        stage.catalogue.rows().add("收入", List.of(new CatalogueItem("x", "t", "05", 0, Samples.guide(), null)));
        var map = coverage().byUnit(2026);
        assertEquals(List.of("云溪县政务公开办", "青石镇"), map.columns().stream().map(CoverageMap.Across::name).toList());
        assertEquals(List.of(new Share(13, 0, 0, 0, 0), new Share(13, 1, 0, 1, 0)), line(map, "05"));
        assertEquals(0, coverage().byTier(2026).total(0).items());
    }

    @Test
    void theMapStandsOnOnePage() {
        stage.adopt("01", "03", "05", "06", "08", "18", "25");
        var paper = new CoveragePaper(coverage().byTier(2026), "云溪县政务公开办", LocalDate.of(2026, 11, 22)).pages();
        int pages = CatalogueStage.PDF.write(paper, Path.of("target", "papers", "coverage.pdf"), Progress.NONE).pages();
        assertEquals(1, pages);
    }

    private Coverage coverage() {
        return new Coverage(stage.catalogue.standard(), stage.catalogue.rows(),
                new CatalogueUnits(stage.units, stage.catalogue.rows()), stage.catalogue.leftOut(),
                year -> year == 2026 ? disclosed : Set.of());
    }

    private static List<Share> line(CoverageMap map, String code) {
        return map.lines().stream().filter(line -> line.domain().code().equals(code)).findFirst().orElseThrow().shares();
    }
}
