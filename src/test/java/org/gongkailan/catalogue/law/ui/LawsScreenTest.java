package org.gongkailan.catalogue.law.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.ui.ClippedText;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FxTest;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tab 法律依据 as an officer meets it; pictures of it lie in target/screens for a person to look at. */
class LawsScreenTest {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final PdfWriter PDF = TestFonts.PDF;

    @TempDir
    Path folder;
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private org.gongkailan.catalogue.Desk store;
    private CatalogueDesk catalogue;
    private Desk desk;
    private LawsScreen screen;
    private Scene scene;

    @BeforeEach
    void open() {
        store = new org.gongkailan.catalogue.Desk(folder);
        catalogue = CatalogueDesk.of(store.database, store.journal, store.stores, Clock.systemUTC(), PDF);
        desk = TestDesk.in(folder, dialogs);
        catalogue.adoption().adopt(catalogue.adoption().missing("05"));
        store.catalogue.add("两行", List.of(
                Samples.item("a", Samples.guide().withLegalBases(List.of("政府信息公开条例", "云溪县政务公开办法（云政发〔2020〕5号）"))),
                Samples.item("b", Samples.guide().withLegalBases(List.of("《收养法》")))));
        scene = FxTest.fx(() -> {
            screen = new LawsScreen(catalogue, desk);
            screen.furnish();
            var made = new Scene((Parent) screen.node(), 1080, 660);
            screen.refresh();
            return made;
        });
        store.journal.onChange(() -> FxTest.fx(screen::refresh));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theListShowsEveryCitedLawWithItsState() {
        picture("laws");
        assertEquals(List.of(), ClippedText.in(scene));
    }

    @Test
    void aLawOpensWithItsHistoryAndTheRowsThatCiteIt() {
        FxTest.fx(() -> screen.reveal("中华人民共和国收养法"));
        assertTrue(FxTest.fx(() -> scene.getRoot().lookup(".side-form").isVisible()));
        picture("laws-entry");
        assertEquals(List.of(), ClippedText.in(scene));
    }

    @Test
    void anOwnEntryIsTypedInTheForm() {
        FxTest.fx(() -> screen.primary().orElseThrow().fire());
        picture("laws-form");
        assertNotNull(FxTest.fx(() -> scene.getRoot().lookup("#law-title")));
        assertEquals(List.of(), ClippedText.in(scene));
    }

    @Test
    void aListIsPreviewedBeforeItIsTaken() throws Exception {
        dialogs.answer(Files.writeString(folder.resolve("清单.csv"), """
                标题,文号,发布日期,施行日期,状态,来源
                云溪县政务公开办法,云政发〔2020〕5号,2020-03-01,2020-04-01,现行有效,县司法局
                中华人民共和国预算法,,,,已修改,县司法局
                """));
        FxTest.fx(() -> screen.actions().getFirst().fire());
        Scene over = FxTest.fx(() -> new Scene(new BorderPane((Parent) desk.sheets().current().get().node()), 1080, 640));
        FxTest.snapshot(over, PICTURES.resolve("laws-list.png"));
        assertEquals(List.of(), ClippedText.in(over));
    }

    private void picture(String name) {
        FxTest.snapshot(scene, PICTURES.resolve(name + ".png"));
    }
}
