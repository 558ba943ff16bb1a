package org.gongkailan.catalogue.coverage.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.gongkailan.catalogue.CatalogueStage;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.coverage.Coverage;
import org.gongkailan.ui.ClippedText;
import org.gongkailan.ui.FxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageScreenTest {
    @TempDir
    Path folder;
    private CatalogueStage stage;
    private Coverage coverage;

    @BeforeEach
    void open() {
        stage = new CatalogueStage(folder);
        stage.adopt("03", "05", "08");
        coverage = new Coverage(stage.catalogue.standard(), stage.catalogue.rows(),
                new CatalogueUnits(stage.units, stage.catalogue.rows()), stage.catalogue.leftOut(), year -> Set.of());
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theMapIsReadable() {
        Scene scene = FxTest.fx(() -> {
            var screen = new CoverageScreen(coverage, stage.units, CatalogueStage.PDF, Clock.systemUTC(), stage.desk);
            screen.furnish();
            var made = new Scene((Parent) screen.node(), 1080, 600);
            screen.refresh();
            return made;
        });
        FxTest.snapshot(scene, Path.of("target", "screens", "coverage.png"));
        assertEquals(List.of(), ClippedText.in(scene));
    }

    @Test
    void aSquareOpensTheRowsThatAreMissingOrWithoutADisclosure() {
        var model = new CoverageViewModel(coverage, 2026, stage.desk);
        model.refresh();
        model.open(0, new CoverageViewModel.Half(0, false));
        assertEquals(25, model.opened.get().missing().size());
        assertEquals("重大建设项目", model.opened.get().domain().name());
        model.open(2, new CoverageViewModel.Half(0, true));
        assertEquals(25, model.opened.get().silent().size());
        assertTrue(model.count.get().contains("县级"), model.count.get());
        model.view.set(CoverageViewModel.View.UNITS);
        assertEquals(1, model.map.get().columns().size());
    }
}
