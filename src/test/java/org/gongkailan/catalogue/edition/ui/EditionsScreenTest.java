package org.gongkailan.catalogue.edition.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.Matter;
import org.gongkailan.catalogue.TimeLimit;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.ui.ClippedText;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FxTest;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.TestDesk;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen as an officer meets it; pictures of it lie in target/screens for a person to look at. */
class EditionsScreenTest {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final PdfWriter PDF = TestFonts.PDF;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private org.gongkailan.catalogue.Desk store;
    private CatalogueDesk catalogue;
    private Desk desk;
    private EditionsScreen screen;
    private Scene scene;

    @BeforeEach
    void open() {
        store = new org.gongkailan.catalogue.Desk(folder);
        catalogue = CatalogueDesk.of(store.database, store.journal, store.stores, CLOCK, PDF);
        desk = TestDesk.in(folder, dialogs);
        scene = FxTest.fx(() -> {
            screen = new EditionsScreen(catalogue, store.units, desk);
            screen.furnish();
            var made = new Scene((Parent) screen.node(), 1080, 640);
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
    void freezingProposesANameAndTheListThenShowsTheEdition() {
        adopt("05");
        FxTest.fx(() -> screen.primary().orElseThrow().fire());
        Parent sheet = sheet("editions-freeze");
        assertEquals("2026年版", FxTest.fx(() -> ((TextField) sheet.lookup("#edition-name")).getText()));
        press(sheet, "冻结版本");
        assertNull(desk.sheets().current().get());
        assertEquals(2, editions().getItems().size());
        assertEquals("2026年版", editions().getItems().get(1).name());
        picture("editions-same");
    }

    @Test
    void freezingTellsHowManyErrorsWouldBeFrozen() {
        adopt("05");
        var first = store.catalogue.list(ItemQuery.ALL).getFirst();
        store.catalogue.save(first.withEntry(first.entry().withBody("").withLegalBases(List.of())));
        FxTest.fx(() -> screen.primary().orElseThrow().fire());
        assertTrue(text(sheet("editions-freeze-errors"), "检查还有 2 处错误没有改，冻结后这个版本里就不能再改。"));
    }

    @Test
    void changesSinceTheEditionStandSideBySide() {
        change();
        picture("editions-changes");
        assertEquals(4, changes().getItems().size());
        assertEquals(List.of(), ClippedText.in(scene));
        assertTrue(text(scene.getRoot(), "共 13 项，自“2025年版”以来改动 4 项"));
    }

    @Test
    void chipsNarrowTheChangesToAKind() {
        change();
        FxTest.fx(() -> toggle("新增"));
        assertEquals(1, changes().getItems().size());
        FxTest.fx(() -> toggle("全部"));
        assertEquals(4, changes().getItems().size());
    }

    @Test
    void theListOfChangesIsPrinted() {
        change();
        Path out = folder.resolve("调整说明.docx");
        dialogs.answer(0);
        dialogs.answer(out);
        FxTest.fx(() -> screen.actions().get(1).fire());
        assertTrue(Files.exists(out));
    }

    @Test
    void aTamperedEditionIsToldAndNotCompared() {
        change();
        store.database.write(handle -> handle.execute("update catalogue_edition_row set body = replace(body, '社会救助', '社会救济')"));
        FxTest.fx(screen::refresh);
        assertTrue(dialogs.asked.stream().anyMatch(sentence -> sentence.contains("指纹不符")));
        assertEquals(0, changes().getItems().size());
        picture("editions-tampered");
        assertTrue(text(scene.getRoot(), "最新的版本“2025年版”与冻结时的指纹不符"));
    }

    private void change() {
        adopt("05");
        catalogue.frozen().freeze(new org.gongkailan.catalogue.edition.Imprint("云溪县", UnitLevel.COUNTY, "2025年版",
                java.time.LocalDate.of(2025, 1, 31), "云政办发〔2025〕3号"));
        List<CatalogueItem> rows = store.catalogue.list(ItemQuery.ALL);
        var first = rows.getFirst();
        store.catalogue.save(first.withEntry(first.entry().withTimeLimit(TimeLimit.parse("信息形成或者变更之日起10个工作日内"))
                .withBody("云溪县民政局、各乡镇人民政府")));
        var second = rows.get(1);
        store.catalogue.save(second.withEntry(second.entry().withMatter(new Matter(second.entry().matter().level1(), "监督投诉", null))));
        store.catalogue.remove(List.of(rows.get(4)));
        store.catalogue.insert("05", rows.get(2), rows.get(2).entry().withMatter(new Matter("临时救助", "小额救助", null))
                .withBody("各乡镇人民政府"));
    }

    private void adopt(String code) {
        catalogue.adoption().adopt(catalogue.adoption().missing(code));
    }

    private Parent sheet(String picture) {
        assertNotNull(desk.sheets().current().get());
        Parent node = (Parent) desk.sheets().current().get().node();
        FxTest.snapshot(FxTest.fx(() -> new Scene(new BorderPane(node), 640, 400)), PICTURES.resolve(picture + ".png"));
        return node;
    }

    private void picture(String name) {
        FxTest.snapshot(scene, PICTURES.resolve(name + ".png"));
    }

    @SuppressWarnings("unchecked")
    private ListView<org.gongkailan.catalogue.edition.Edition> editions() {
        return (ListView<org.gongkailan.catalogue.edition.Edition>) FxTest.fx(() -> scene.getRoot().lookup(".list-view"));
    }

    private ListView<?> changes() {
        return (ListView<?>) FxTest.fx(() -> scene.getRoot().lookup(".change-list"));
    }

    private void press(Parent root, String words) {
        FxTest.fx(() -> button(root, words).fire());
    }

    private void toggle(String words) {
        ((javafx.scene.control.ToggleButton) find(scene.getRoot(), node ->
                node instanceof javafx.scene.control.ToggleButton chip && chip.getText().equals(words))).fire();
    }

    private static boolean text(Parent root, String words) {
        return FxTest.fx(() -> find(root, node -> node instanceof javafx.scene.control.Label label
                && words.equals(label.getText())) != null);
    }

    private static Button button(Parent root, String words) {
        return (Button) find(root, node -> node instanceof Button button && button.getText().equals(words));
    }

    private static Node find(Parent root, Predicate<Node> wanted) {
        for (Node child : root.getChildrenUnmodifiable()) {
            if (wanted.test(child)) {
                return child;
            }
            Node deeper = child instanceof Parent parent ? find(parent, wanted) : null;
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }
}
