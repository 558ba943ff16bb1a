package org.gongkailan.catalogue.intake.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.typeset.Fonts;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Navigator;
import org.gongkailan.ui.Notices;
import org.gongkailan.ui.Preferences;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.SameThreadJobs;
import org.gongkailan.ui.Sheets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
    private static final PdfWriter PDF = new PdfWriter(new Fonts(null));

    @TempDir
    Path folder;
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private org.gongkailan.catalogue.Desk store;
    private CatalogueDesk catalogue;
    private Desk desk;

    @BeforeEach
    void open() {
        store = new org.gongkailan.catalogue.Desk(folder);
        catalogue = CatalogueDesk.of(store.database, store.journal, store.stores, Clock.systemUTC(), PDF);
        desk = new Desk(new SameThreadJobs(), dialogs, new Notices(), new Sheets(), new Navigator(),
                new Preferences(folder.resolve("设置.properties")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void onlyTickedRowsOfAnImportAreTaken() throws Exception {
        Path file = folder.resolve("表.xlsx");
        try (var in = getClass().getResourceAsStream("/org/gongkailan/sample/catalogue/a-one-domain.xlsx")) {
            Files.copy(in, file);
        }
        dialogs.answer(file);
        var sheet = new ImportViewModel(catalogue, desk);
        sheet.pick();
        assertEquals(12, sheet.ticked.size());
        sheet.ticked.remove(sheet.rows.getFirst());
        sheet.take(() -> { });
        assertEquals(11, store.catalogue.counts().get("05"));
        assertTrue(sheet.heads().contains("12 行"));
    }
}
