package org.gongkailan.catalogue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.CatalogueStage;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.ui.SearchSource.Hit;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueSearchTest {
    @TempDir
    private Path folder;

    @Test
    void rowsOfTownshipsAreFoundBehindTheOwnOnesAndSayWhoseTheyAre() {
        try (var stage = new CatalogueStage(folder)) {
            stage.units.save(new Unit("t", "青石镇", UnitLevel.TOWNSHIP, stage.units.own().id(), null, null));
            stage.catalogue.rows().add("各一行", List.of(new CatalogueItem("x", "t", "05", 0, Samples.guide(), null),
                    Samples.item("a", Samples.guide())));
            var search = new CatalogueSearch(stage.catalogue, new CatalogueUnits(stage.units, stage.catalogue.rows()),
                    stage.desk.navigator());
            assertEquals(List.of("事项目录 · 社会救助", "青石镇的事项目录 · 社会救助"),
                    search.find(Samples.guide().matter().level2()).stream().map(Hit::subtitle).toList());
        }
    }

    @Test
    void ownRowsAreFoundWhereNoTownshipHasAny() {
        try (var stage = new CatalogueStage(folder)) {
            stage.catalogue.rows().add("一行", List.of(Samples.item("a", Samples.guide())));
            var search = new CatalogueSearch(stage.catalogue, new CatalogueUnits(stage.units, stage.catalogue.rows()),
                    stage.desk.navigator());
            assertEquals(List.of("事项目录 · 社会救助"), search.find("bszn").stream().map(Hit::subtitle).toList());
        }
    }
}
