package org.gongkailan.catalogue.levels.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import org.gongkailan.catalogue.CatalogueStage;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.TimeLimit;
import org.gongkailan.catalogue.levels.LevelTable;
import org.gongkailan.catalogue.levels.Levelling;
import org.gongkailan.catalogue.levels.UnitIntake;
import org.gongkailan.catalogue.table.CatalogueExport;
import org.gongkailan.catalogue.table.ExportFormat;
import org.gongkailan.progress.Progress;
import org.gongkailan.ui.ClippedText;
import org.gongkailan.ui.FxTest;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tab as an officer meets it; pictures of it lie in target/screens. */
class LevelsScreenTest {
    private static final Path PICTURES = Path.of("target", "screens");

    @TempDir
    Path folder;
    private CatalogueStage stage;
    private LevelsWork work;
    private Unit township;

    @BeforeEach
    void open() {
        stage = new CatalogueStage(folder);
        stage.adopt("05", "08");
        var units = new CatalogueUnits(stage.units, stage.catalogue.rows());
        work = new LevelsWork(new Levelling(stage.catalogue.rows(), units, stage.catalogue.standard()), units,
                new UnitIntake(stage.catalogue.intake(), stage.catalogue.rows(), stage.units));
        township = new Unit("t", "青石镇", UnitLevel.TOWNSHIP, stage.units.own().id(), null, null);
        stage.units.save(township);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aCatalogueIsTakenInThroughTheSheetAndStandsBesideTheOwnOne() {
        var sheet = new TakeInSheet(work, stage.desk);
        stage.dialogs.answer(exported());
        FxTest.fx(sheet::open);
        FxTest.fx(() -> sheet.model().pick());
        Parent node = (Parent) stage.desk.sheets().current().get().node();
        Scene over = FxTest.fx(() -> new Scene(new BorderPane(node), 1080, 640));
        FxTest.snapshot(over, PICTURES.resolve("take-in.png"));
        assertEquals(List.of(), ClippedText.in(over));
        FxTest.fx(() -> sheet.model().take(stage.desk.sheets()::close));
        assertEquals(13, stage.catalogue.rows().list(ItemQuery.ofUnit("t")).size());
    }

    @Test
    void differencesAreShownFilteredAndLevelled() {
        var preview = work.intake().preview(exported(), township, Progress.NONE);
        work.intake().take(preview, preview.rows(), township);
        var theirs = stage.catalogue.rows().list(ItemQuery.ofUnit("t"));
        stage.catalogue.rows().save(theirs.getFirst().withEntry(theirs.getFirst().entry()
                .withTimeLimit(TimeLimit.parse("信息形成之日起3个工作日内"))));
        stage.catalogue.rows().remove(List.of(theirs.get(4)));
        picture();
        var model = new LevelsViewModel(work.levelling(), stage.desk);
        stage.journal.onChange(model::refresh);
        model.refresh();
        model.show.set(LevelsViewModel.Show.MISSING);
        assertEquals(5, model.lines.get().size());
        model.show.set(LevelsViewModel.Show.DIFFERENT);
        assertEquals(1, model.lines.get().size());
        model.open(model.lines.get().getFirst(), 1);
        model.propose();
        assertEquals(LevelTable.State.HAS, model.opened.get().theirs().state());
        assertEquals(0, model.lines.get().size());
    }

    private void picture() {
        var screen = FxTest.fx(() -> new LevelsScreen(work, stage.desk));
        Scene scene = FxTest.fx(() -> {
            screen.furnish();
            var made = new Scene((Parent) screen.node(), 1080, 600);
            screen.refresh();
            return made;
        });
        FxTest.snapshot(scene, PICTURES.resolve("levels.png"));
        assertEquals(List.of(), ClippedText.in(scene));
        FxTest.fx(() -> screen.opens(0, 1));
        FxTest.snapshot(scene, PICTURES.resolve("levels-row.png"));
        assertTrue(FxTest.fx(() -> scene.getRoot().lookup(".side-form").isVisible()));
    }

    private Path exported() {
        Path file = folder.resolve("青石镇.json");
        stage.catalogue.export().write(new CatalogueExport.Order(stage.catalogue.frozen().working(null, township), "05", null),
                ExportFormat.JSON, file, Progress.NONE);
        return file;
    }
}
