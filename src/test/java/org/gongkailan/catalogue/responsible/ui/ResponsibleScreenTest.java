package org.gongkailan.catalogue.responsible.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.gongkailan.catalogue.CatalogueStage;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.responsible.Duty;
import org.gongkailan.ui.ClippedText;
import org.gongkailan.ui.FxTest;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tab as an officer meets it; pictures of it lie in target/screens. */
class ResponsibleScreenTest {
    private static final Path PICTURES = Path.of("target", "screens");

    @TempDir
    Path folder;
    private CatalogueStage stage;
    private ResponsibleScreen screen;
    private Scene scene;

    @BeforeEach
    void open() {
        stage = new CatalogueStage(folder);
        stage.units.save(new Unit("mzj", "云溪县民政局", UnitLevel.DEPARTMENT, stage.units.own().id(), null, "0599-1112223"));
        stage.adopt("03", "05", "08", "18");
        scene = FxTest.fx(() -> {
            screen = new ResponsibleScreen(stage.catalogue, stage.units, CatalogueStage.PDF, Clock.systemUTC(), stage.desk);
            screen.furnish();
            var made = new Scene((Parent) screen.node(), 1080, 600);
            screen.refresh();
            return made;
        });
        stage.journal.onChange(() -> FxTest.fx(screen::refresh));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theMatrixCountsEveryRowAndACellListsItsRows() {
        FxTest.snapshot(scene, PICTURES.resolve("responsible.png"));
        TableView<?> cells = table("#catalogue-responsible");
        assertEquals(4, cells.getColumns().size());
        FxTest.fx(() -> {
            choose(cells, 0, 0);
            cells.fireEvent(new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "",
                    javafx.scene.input.KeyCode.ENTER, false, false, false, false));
        });
        assertTrue(FxTest.fx(() -> scene.getRoot().lookup(".side-form").isVisible()));
        FxTest.snapshot(scene, PICTURES.resolve("responsible-cell.png"));
        assertEquals(List.of(), ClippedText.in(scene).stream().filter(words -> words.length() <= 20).toList());
    }

    @Test
    void allDomainsOfACountyStandInOneView() {
        stage.adopt(java.util.stream.IntStream.rangeClosed(1, 26).mapToObj(number -> "%02d".formatted(number))
                .filter(code -> !List.of("03", "05", "08", "18").contains(code)).toArray(String[]::new));
        FxTest.snapshot(scene, PICTURES.resolve("responsible-all.png"));
        TableView<?> cells = table("#catalogue-responsible");
        assertEquals(26, cells.getColumns().size());
        assertEquals(headHeight(table("#catalogue-responsible-heads")), headHeight(cells), "both halves begin at one height");
        assertTrue(cells.getItems().size() > 50, "bodies: " + cells.getItems().size());
        assertEquals(List.of(false), FxTest.fx(() -> cells.lookupAll(".scroll-bar").stream().map(node -> (ScrollBar) node)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL).map(Node::isVisible).toList()));
    }

    @Test
    void largeTypeWidensTheColumnsThatStayInView() {
        Stage window = FxTest.fx(() -> {
            var made = new Stage();
            made.setScene(scene);
            made.show();
            return made;
        });
        FxTest.pulse();
        double normal = FxTest.fx(() -> table("#catalogue-responsible-heads").getColumns().getFirst().getWidth());
        FxTest.largeType(true);
        FxTest.pulse();
        FxTest.snapshot(scene, PICTURES.resolve("responsible-large.png"));
        double large = FxTest.fx(() -> table("#catalogue-responsible-heads").getColumns().getFirst().getWidth());
        FxTest.largeType(false);
        FxTest.fx(window::close);
        assertEquals(normal * 40 / 32, large, 1);
    }

    @Test
    void findingAWordNarrowsUnitsOrDomains() {
        var model = new ResponsibleViewModel(stage.catalogue, stage.units, stage.desk);
        model.refresh();
        model.find.set("教育");
        var shown = model.shown.get();
        assertEquals(List.of(true), shown.names().stream()
                .map(name -> shown.matrix().names().get(name).contains("教育")).distinct().toList());
        model.find.set("社会救助");
        assertEquals(1, model.shown.get().domains().size());
    }

    @Test
    void aHandOverChangesTickedRowsInOneStepWithTheTelephone() {
        var sheet = new HandOverViewModel(stage.catalogue, stage.units, stage.desk);
        sheet.load(null, null);
        sheet.from.set(sheet.givers.getFirst());
        String giver = sheet.from.get();
        sheet.to.set("云溪县民政局");
        int all = sheet.rows.size();
        sheet.ticked.remove(sheet.rows.getFirst());
        sheet.handOver(() -> { });
        var items = stage.catalogue.rows().list(ItemQuery.ALL);
        assertEquals(all - 1, items.stream().filter(item -> Duty.BODY.of(item.entry()).equals("云溪县民政局")
                && "0599-1112223".equals(item.entry().extra().get("咨询电话"))).count());
        stage.journal.undo();
        assertEquals(all, stage.catalogue.rows().list(ItemQuery.ALL).stream()
                .filter(item -> Duty.BODY.of(item.entry()).equals(giver)).count());
    }

    @Test
    void aHandOverBeginsWithWhoseRowsWereChosen() {
        TableView<?> heads = table("#catalogue-responsible-heads");
        TableView<?> cells = table("#catalogue-responsible");
        FxTest.fx(() -> screen.primary().orElseThrow().fire());
        assertNull(giver(), "nobody yet: " + giver());
        FxTest.fx(() -> choose(cells, 2, 0));
        FxTest.fx(() -> heads.getSelectionModel().select(1));
        FxTest.fx(() -> screen.primary().orElseThrow().fire());
        assertEquals(name(heads, 1), giver());
        FxTest.fx(() -> choose(cells, 3, 0));
        FxTest.fx(() -> screen.primary().orElseThrow().fire());
        assertEquals(name(heads, 3), giver());
    }

    private Object giver() {
        var box = (javafx.scene.control.ComboBox<?>) stage.desk.sheets().current().get().node().lookup("#hand-over-from");
        return FxTest.fx(box::getValue);
    }

    private static Object name(TableView<?> heads, int row) {
        return FxTest.fx(() -> heads.getColumns().getFirst().getCellData(row));
    }

    @Test
    void theSheetsAreReadable() throws Exception {
        var sheet = new HandOverSheet(stage.catalogue, stage.units, stage.desk);
        FxTest.fx(() -> sheet.open(Duty.BODY, null, null));
        FxTest.fx(() -> {
            sheet.model().from.set(sheet.model().givers.getFirst());
            sheet.model().to.set("云溪县民政局");
        });
        picture("hand-over");
        assertFalse(sheet.model().rows.isEmpty());
        var first = stage.catalogue.rows().list(ItemQuery.ALL).getFirst();
        stage.catalogue.rows().save(first.withEntry(first.entry().withBody("县民政局").withExtra(Map.of())));
        var model = new ResponsibleViewModel(stage.catalogue, stage.units, stage.desk);
        model.refresh();
        FxTest.fx(() -> new UnifySheet(stage.catalogue, stage.desk).open(List.copyOf(model.suggestions)));
        picture("unify");
    }

    private void picture(String name) throws Exception {
        Parent node = (Parent) stage.desk.sheets().current().get().node();
        Scene over = FxTest.fx(() -> new Scene(new BorderPane(node), 1080, 640));
        FxTest.snapshot(over, PICTURES.resolve(name + ".png"));
        assertTrue(Files.exists(PICTURES.resolve(name + ".png")));
        assertEquals(List.of(), ClippedText.in(over));
    }

    private static <T> void choose(TableView<T> cells, int row, int column) {
        cells.getSelectionModel().clearAndSelect(row, cells.getColumns().get(column));
    }

    private static double headHeight(TableView<?> table) {
        return FxTest.fx(() -> table.lookup(".column-header-background").getBoundsInParent().getHeight());
    }

    private TableView<?> table(String id) {
        return (TableView<?>) FxTest.fx(() -> scene.getRoot().lookup(id));
    }
}
