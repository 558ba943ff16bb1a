package org.gongkailan.catalogue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FxTest;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.TestDesk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen as an officer meets it; pictures of it lie in target/screens for a person to look at. */
class CatalogueScreenTest {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final PdfWriter PDF = TestFonts.PDF;

    @TempDir
    Path folder;
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private org.gongkailan.catalogue.Desk store;
    private CatalogueDesk catalogue;
    private Desk desk;
    private CatalogueScreen screen;
    private Scene scene;

    @BeforeEach
    void open() {
        store = new org.gongkailan.catalogue.Desk(folder);
        catalogue = CatalogueDesk.of(store.database, store.journal, store.stores, Clock.systemUTC(), PDF);
        desk = TestDesk.in(folder, dialogs);
        scene = FxTest.fx(() -> {
            screen = new CatalogueScreen(catalogue, new UnitDirectory(store.database, store.journal, new UnitStore()),
                    desk, item -> new javafx.scene.layout.Region());
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
    void anEmptyCatalogueInvitesToAdoptOrImport() {
        picture("catalogue-empty");
        Node invitation = FxTest.fx(() -> scene.getRoot().lookup(".empty-state"));
        assertTrue(invitation.isVisible());
    }

    @Test
    void adoptedRowsStandInTheTableAndOpenInTheForm() {
        adopt("05");
        TableView<?> table = table(scene.getRoot());
        assertEquals(13, table.getItems().size());
        picture("catalogue-table");
        String id = store.catalogue.list(ItemQuery.ALL).get(3).id();
        FxTest.fx(() -> screen.reveal(id));
        assertTrue(FxTest.fx(() -> scene.getRoot().lookup(".side-form").isVisible()));
        picture("catalogue-form");
    }

    @Test
    void columnsHaveRoomForTheirWordsOnceTheTableScrollsSideways() {
        adopt("05");
        picture("catalogue-narrow");
        double before = width("ELEMENTS");
        var chip = FxTest.fx(() -> scene.getRoot().lookupAll(".toggle-button").stream().map(node -> (ToggleButton) node)
                .filter(each -> each.getText().equals("展开各列")).findFirst().orElseThrow());
        FxTest.fx(() -> chip.setSelected(true));
        picture("catalogue-wide");
        assertTrue(width("ELEMENTS") >= 300, "" + width("ELEMENTS"));
        assertTrue(width("TIME_LIMIT") >= 200);
        FxTest.fx(() -> chip.setSelected(false));
        picture("catalogue-narrow");
        assertEquals(before, width("ELEMENTS"), 4);
    }

    private double width(String column) {
        return FxTest.fx(() -> table(scene.getRoot()).getColumns().stream().filter(each -> each.getId().equals(column))
                .findFirst().orElseThrow().getWidth());
    }

    @Test
    void theFirstColumnsStayWhileTheOthersScrollSideways() {
        adopt("05");
        FxTest.fx(() -> scene.getRoot().lookupAll(".toggle-button").stream().map(node -> (ToggleButton) node)
                .filter(chip -> chip.getText().equals("展开各列")).forEach(chip -> chip.setSelected(true)));
        picture("catalogue-wide");
        FxTest.fx(() -> scene.getRoot().lookupAll(".table-view .scroll-bar").stream().map(node -> (ScrollBar) node)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL).forEach(bar -> bar.setValue(700)));
        picture("catalogue-wide-scrolled");
        var pinned = FxTest.fx(() -> scene.getRoot().lookupAll(".table-cell.pinned").stream()
                .filter(cell -> ((TableCell<?, ?>) cell).getIndex() == 1).map(cell -> cell.localToScene(0, 0).getX()
                        - table(scene.getRoot()).localToScene(0, 0).getX()).sorted().toList());
        assertTrue(FxTest.fx(() -> scene.getRoot().lookup(".table-view .scroll-bar:horizontal").isVisible()));
        assertEquals(3, pinned.size());
        assertEquals(0, pinned.getFirst());
    }

    @Test
    void aRowOpenedByEnterIsWrittenInAtOnce() {
        adopt("05");
        FxTest.fx(() -> {
            table(scene.getRoot()).getSelectionModel().select(3);
            Event.fireEvent(table(scene.getRoot()),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        assertEquals("LEVEL1", FxTest.fx(() -> scene.getFocusOwner().getId()));
    }

    @Test
    void aFindingLeadsIntoTheFieldItIsAbout() {
        adopt("05");
        CatalogueItem row = store.catalogue.list(ItemQuery.ALL).get(3);
        store.catalogue.save(row.withEntry(row.entry().withLegalBases(List.of()).taking(Column.METHOD, Entry.BLANK)));
        picture("catalogue-findings");
        FxTest.fx(() -> action("检查").fire());
        picture("catalogue-findings");
        FxTest.fx(() -> lead("公开方式").fire());
        picture("catalogue-finding");
        assertTrue(FxTest.fx(() -> isIn(scene.getRoot().lookup("#METHOD"), scene.getFocusOwner())));
        Node side = scene.getRoot().lookup(".side-form");
        assertTrue(FxTest.fx(() -> side.localToScene(side.getBoundsInLocal()).contains(middle(scene.getFocusOwner()))));
        FxTest.fx(() -> lead("公开依据").fire());
        assertTrue(FxTest.fx(() -> isIn(scene.getRoot().lookup("#LEGAL_BASES"), scene.getFocusOwner())));
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private Button lead(String column) {
        return scene.getRoot().lookupAll(".findings-strip .list-cell").stream()
                .filter(cell -> cell.lookupAll(".label").stream().anyMatch(label -> ((Label) label).getText().endsWith(column)))
                .map(cell -> (Button) cell.lookup(".link")).findFirst().orElseThrow();
    }

    private static boolean isIn(Node whole, Node part) {
        return part != null && (part == whole || isIn(whole, part.getParent()));
    }

    @Test
    void severalSelectedRowsShareOneForm() {
        adopt("05");
        FxTest.fx(() -> {
            table(scene.getRoot()).getSelectionModel().selectRange(1, 5);
            Event.fireEvent(table(scene.getRoot()),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        assertTrue(FxTest.fx(() -> scene.getRoot().lookup(".side-form").isVisible()));
        picture("catalogue-bulk");
    }

    @Test
    void theImportSheetShowsWhatWouldChange() throws Exception {
        adopt("05");
        Path file = folder.resolve("社会救助.xlsx");
        try (var in = getClass().getResourceAsStream("/org/gongkailan/sample/catalogue/a-one-domain.xlsx")) {
            Files.copy(in, file);
        }
        dialogs.answer(file);
        FxTest.fx(() -> action("导入").fire());
        var sheet = sheet("catalogue-import");
        assertEquals(12, table(sheet).getItems().size());
    }

    private Parent sheet(String picture) {
        assertNotNull(desk.sheets().current().get());
        Parent node = (Parent) desk.sheets().current().get().node();
        Scene over = FxTest.fx(() -> new Scene(new BorderPane(node), 1080, 640));
        FxTest.snapshot(over, PICTURES.resolve(picture + ".png"));
        return node;
    }

    private void adopt(String code) {
        catalogue.adoption().adopt(catalogue.adoption().missing(code));
    }

    private Action action(String label) {
        return screen.actions().stream().filter(action -> action.label().equals(label)).findFirst().orElseThrow();
    }

    private void picture(String name) {
        FxTest.snapshot(scene, PICTURES.resolve(name + ".png"));
    }

    private static TableView<?> table(Parent root) {
        return (TableView<?>) FxTest.fx(() -> root.lookup(".table-view"));
    }
}
