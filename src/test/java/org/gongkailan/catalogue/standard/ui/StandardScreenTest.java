package org.gongkailan.catalogue.standard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import org.gongkailan.catalogue.CatalogueFile;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.standard.StandardOffice;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.ui.ClippedText;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FxTest;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.TestDesk;
import org.gongkailan.ui.control.Action;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tab as an officer meets it; pictures of it lie in target/screens for a person to look at. */
class StandardScreenTest {
    private static final Path PICTURES = Path.of("target", "screens");

    @TempDir
    Path folder;
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private StandardOffice office;
    private Desk desk;
    private StandardScreen screen;
    private Scene scene;

    @BeforeEach
    void open() {
        office = new StandardOffice(folder);
        office.catalogue.adoption().adopt(office.catalogue.standard().rows("05").subList(0, 6));
        desk = TestDesk.in(folder, dialogs);
        scene = FxTest.fx(() -> {
            screen = new StandardScreen(office.catalogue, office.units(), desk);
            screen.furnish();
            var made = new Scene((Parent) screen.node(), 1080, 660);
            screen.refresh();
            screen.reveal("05");
            return made;
        });
        office.store.journal.onChange(() -> FxTest.fx(screen::refresh));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everyWordOfTheTabCanBeRead() {
        picture("standard-tab");
        assertEquals(List.of(), ClippedText.in(scene));
        FxTest.fx(() -> screen.reveal("std/05/009"));
        FxTest.fx(() -> table().getOnKeyPressed().handle(new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", javafx.scene.input.KeyCode.ENTER, false, false, false, false)));
        picture("standard-row");
        assertEquals(List.of(), ClippedText.in(scene));
    }

    @Test
    void theWordsOverTheRowsCanBeReadInEveryDomain() {
        for (Domain domain : office.catalogue.domains().all()) {
            FxTest.fx(() -> screen.reveal(domain.code()));
            assertEquals(List.of(), ClippedText.in(scene), domain.name());
            Label note = FxTest.fx(() -> scene.getRoot().lookupAll(".label").stream().map(Label.class::cast)
                    .filter(label -> label.getText().startsWith("采用前请看")).findFirst().orElse(null));
            assertTrue(note == null || !note.isVisible() || note.getHeight() >= FxTest.fx(() -> note.prefHeight(note.getWidth())) - 1,
                    domain.name());
        }
    }

    @Test
    void aRevealedRowIsAdopted() {
        FxTest.fx(() -> screen.reveal("std/05/009"));
        FxTest.fx(() -> screen.primary().orElseThrow().fire());
        assertEquals("std/05/009", office.items().getLast().standard().row());
        assertFalse(FxTest.fx(() -> screen.primary().orElseThrow().possible().get()));
    }

    @Test
    void aReasonIsWrittenDownAtTheRight() {
        FxTest.fx(() -> screen.reveal("std/05/009"));
        FxTest.fx(() -> action("注明不设理由").fire());
        picture("standard-reason");
        FxTest.fx(() -> ((TextInputControl) scene.getRoot().lookup(".side-form .text-area")).setText("由市级统一公开"));
        picture("standard-reason");
        assertEquals(List.of(), ClippedText.in(scene));
        FxTest.fx(() -> ((Button) scene.getRoot().lookup(".side-form .accent")).fire());
        assertEquals("由市级统一公开", office.catalogue.leftOut().list(null).getFirst().reason());
    }

    @Test
    void aTableBecomesANewEditionAfterALook() throws Exception {
        var entries = new java.util.ArrayList<>(office.catalogue.standard().rows("05").stream().map(StandardRow::entry).toList());
        entries.set(0, entries.getFirst().withBody("省民政厅"));
        entries.remove(12);
        Path file = Files.write(folder.resolve("社会救助.json"), new CatalogueFile(new CatalogueFile.Origin("某省", "", "", "", ""),
                List.of(new CatalogueFile.Section(new Domain("05", "社会救助"), entries))).write());
        var sheet = new EditionSheet(office.catalogue, desk);
        dialogs.answer(file);
        FxTest.fx(() -> sheet.open(new Domain("05", "社会救助")));
        sheetPicture("standard-import");
        var model = sheet.model();
        assertEquals("相同 11 · 变更 1 · 新增 0 · 删去 1", FxTest.fx(model::counts));
        assertFalse(FxTest.fx(() -> model.ready().get()));
        FxTest.fx(() -> {
            model.name.set("2026");
            model.inForce.set(LocalDate.of(2026, 5, 1));
            model.take(desk.sheets()::close);
        });
        assertNull(desk.sheets().current().get());
        picture("standard-edition");
        assertEquals(List.of(), ClippedText.in(scene));
        assertEquals("2026", office.catalogue.standard().domain("05").orElseThrow().edition());
        assertTrue(FxTest.fx(() -> action("标准更新…").possible().get()));
    }

    @Test
    void aFileThatIsNoStandardSaysWhyInTheSheet() throws Exception {
        var sheet = new EditionSheet(office.catalogue, desk);
        dialogs.answer(Files.writeString(folder.resolve("文.csv"), "今天,明天\n后天,大后天\n"));
        FxTest.fx(() -> sheet.open(new Domain("05", "社会救助")));
        sheetPicture("standard-import-bad");
        assertTrue(FxTest.fx(() -> sheet.model().problem.get()).startsWith("文.csv 里没有认出"));
    }

    @Test
    void anOwnDomainInvitesToImportItsStandard() {
        office.catalogue.domains().create("交通运输");
        FxTest.fx(() -> screen.reveal("Z01"));
        picture("standard-own");
        assertTrue(FxTest.fx(() -> scene.getRoot().lookup(".empty-state").isVisible()));
    }

    private void sheetPicture(String name) {
        Node node = desk.sheets().current().get().node();
        Scene over = FxTest.fx(() -> new Scene(new BorderPane(node), 1120, 660));
        FxTest.snapshot(over, PICTURES.resolve(name + ".png"));
        assertEquals(List.of(), ClippedText.in(over));
    }

    private Node table() {
        return scene.getRoot().lookup(".table-view");
    }

    private Action action(String label) {
        return screen.actions().stream().filter(action -> action.label().equals(label)).findFirst().orElseThrow();
    }

    private void picture(String name) {
        FxTest.snapshot(scene, PICTURES.resolve(name + ".png"));
    }
}
