package org.gongkailan.catalogue.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.CatalogueStage;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.Matter;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.catalogue.TimeLimit;
import org.gongkailan.catalogue.levels.LevelTable.Line;
import org.gongkailan.catalogue.levels.LevelTable.State;
import org.gongkailan.catalogue.table.CatalogueExport;
import org.gongkailan.catalogue.table.ExportFormat;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A township's catalogue taken in and laid beside the county's. */
class LevelTableTest {
    @TempDir
    Path folder;
    private CatalogueStage stage;
    private Levelling levelling;
    private UnitIntake intake;
    private Unit township;

    @BeforeEach
    void open() {
        stage = new CatalogueStage(folder);
        stage.adopt("03", "05");
        var units = new CatalogueUnits(stage.units, stage.catalogue.rows());
        levelling = new Levelling(stage.catalogue.rows(), units, stage.catalogue.standard());
        intake = new UnitIntake(stage.catalogue.intake(), stage.catalogue.rows(), stage.units);
        township = units.fresh("青石镇", UnitLevel.TOWNSHIP);
        takeIn();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void rowsOfOneStandardRowStandInOneLine() {
        var table = levelling.table();
        assertEquals(List.of("云溪县政务公开办", "青石镇"), table.units().stream().map(CatalogueUnits.Holder::name).toList());
        assertEquals(38, table.lines().size());
        assertEquals(State.HAS, line("社会救助", 1).squares().get(1).state());
    }

    @Test
    void whatATownshipHasOtherwiseOrLacksOrNeedNotHaveIsToldApart() {
        CatalogueItem first = theirs().get(1);
        stage.catalogue.rows().save(first.withEntry(first.entry().withTimeLimit(TimeLimit.parse("3个工作日内")).withBody("青石镇人民政府")));
        stage.catalogue.rows().remove(List.of(theirs().get(2)));
        assertEquals(State.DIFFERENT, line("社会救助", 1).squares().get(1).state());
        assertEquals(List.of(Column.TIME_LIMIT), line("社会救助", 1).squares().get(1).different());
        assertEquals(State.MISSING, line("社会救助", 2).squares().get(1).state());
        assertEquals(State.NOT_ASKED, line("义务教育", 0).squares().get(1).state());
    }

    @Test
    void whatOnlyTheTownshipHasStandsBehindTheOwnMatters() {
        stage.catalogue.rows().add("自设", List.of(new CatalogueItem("x", township.id(), "05", 0,
                Samples.guide().withMatter(new Matter("镇级救助", "临时周转", null)), null)));
        Line last = line("社会救助", 13);
        assertEquals("镇级救助 / 临时周转", last.matter());
        assertEquals(List.of(State.MISSING, State.HAS), last.squares().stream().map(LevelTable.Square::state).toList());
    }

    @Test
    void aProposedRowIsCopiedAndTheOwnOneStays() {
        stage.catalogue.rows().remove(List.of(theirs().get(2)));
        Line missing = line("社会救助", 2);
        levelling.propose(missing.squares().getFirst().item(), levelling.table().units().get(1), null);
        assertEquals(State.HAS, line("社会救助", 2).squares().get(1).state());
        assertEquals(13, theirs().size());
        assertEquals(38, stage.catalogue.rows().list(ItemQuery.ALL).size());
        stage.journal.undo();
        assertEquals(12, theirs().size());
    }

    @Test
    void takingInAgainComparesAndTheStepTakesTheNewUnitBackToo() {
        var again = intake.preview(exported(), township, Progress.NONE);
        assertEquals(13, again.rows().stream().filter(row -> row.before() != null).count());
        stage.journal.undo();
        assertTrue(stage.units.all().stream().noneMatch(unit -> unit.name().equals("青石镇")));
        assertEquals(List.of(), theirs());
    }

    @Test
    void theOwnCatalogueIsRefused() {
        Path own = folder.resolve("own.json");
        stage.catalogue.export().write(new CatalogueExport.Order(stage.catalogue.frozen().working(stage.units.own()), "05", null),
                ExportFormat.JSON, own, Progress.NONE);
        assertThrows(UserProblem.class, () -> intake.preview(own, township, Progress.NONE));
    }

    @Test
    void aCatalogueThatIsRemovedLeavesTheOwnOneAlone() {
        levelling.remove(levelling.table().units().get(1));
        assertEquals(1, levelling.table().units().size());
        assertEquals(38, stage.catalogue.rows().list(ItemQuery.ALL).size());
    }

    private void takeIn() {
        var preview = intake.preview(exported(), township, Progress.NONE);
        intake.take(preview, preview.rows(), township);
    }

    private Path exported() {
        Path file = folder.resolve("township.json");
        stage.catalogue.export().write(new CatalogueExport.Order(stage.catalogue.frozen().working(null, township), "05", null),
                ExportFormat.JSON, file, Progress.NONE);
        return file;
    }

    private List<CatalogueItem> theirs() {
        return stage.catalogue.rows().list(ItemQuery.ofUnit(township.id()));
    }

    private Line line(String domain, int number) {
        return levelling.table().lines().stream().filter(line -> line.domain().name().equals(domain)).toList().get(number);
    }
}
