package org.gongkailan.units.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.ui.ClippedText;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FxTest;
import org.gongkailan.ui.Navigator;
import org.gongkailan.ui.TestDesk;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.units.UnitStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitsScreenTest {
    @TempDir
    Path folder;
    Database database;
    UnitDirectory directory;
    private Desk desk;
    UnitsScreen screen;
    Stage stage;

    @BeforeEach
    void open() {
        database = WorkspaceFile.create(folder.resolve("云溪县.gkl"), Clock.systemUTC());
        var store = new UnitStore();
        var journal = new Journal(database, Clock.systemUTC(), "王小明", List.of(store));
        directory = new UnitDirectory(database, journal, store);
        directory.found("云溪县政务公开办", UnitLevel.COUNTY, "990100");
        directory.addAll(UnitsViewModel.units("民政局\n财政局", UnitLevel.DEPARTMENT, directory.own()));
        desk = TestDesk.in(folder);
        screen = FxTest.fx(() -> new UnitsScreen(directory, desk));
        journal.onChange(() -> FxTest.fx(() -> screen.refresh()));
        FxTest.fx(() -> screen.refresh());
        stage = FxTest.show((Parent) screen.node(), 960, 640);
    }

    @AfterEach
    void close() {
        FxTest.fx(stage::close);
        database.close();
    }

    @Test
    void enterOpensTheFormWithEveryWordReadable() {
        FxTest.fx(() -> {
            table().requestFocus();
            table().getSelectionModel().select(1);
        });
        FxTest.type(KeyCode.ENTER);
        assertEquals("民政局", name().getText());
        assertEquals(List.of(), ClippedText.in(stage.getScene()));
    }

    @Test
    void enterInTheFormSavesAndTheTableShowsIt() {
        FxTest.fx(() -> screen.primary().orElseThrow().fire());
        FxTest.pulse();
        FxTest.fx(() -> name().setText("教育局"));
        FxTest.fx(() -> name().requestFocus());
        FxTest.pulse();
        FxTest.type(KeyCode.ENTER);
        assertEquals(List.of("云溪县政务公开办", "教育局", "民政局", "财政局"), names());
        assertFalse(stage.getScene().lookup(".side-form").isVisible());
    }

    @Test
    void aClosedFormNoLongerAnswersToEnter() {
        FxTest.fx(() -> screen.reveal(directory.all().get(1).id()));
        FxTest.pulse();
        FxTest.fx(() -> name().setText("改了一半"));
        FxTest.fx(() -> name().requestFocus());
        FxTest.type(KeyCode.ESCAPE);
        FxTest.fx(() -> stage.getScene().lookup(".filter-bar .text-field").requestFocus());
        FxTest.type(KeyCode.ENTER);
        assertEquals(List.of("云溪县政务公开办", "民政局", "财政局"), names());
    }

    @Test
    void deleteRemovesTheSelectedUnit() {
        FxTest.fx(() -> {
            table().requestFocus();
            table().getSelectionModel().select(1);
        });
        FxTest.type(KeyCode.DELETE);
        assertEquals(List.of("云溪县政务公开办", "财政局"), names());
    }

    @Test
    void aHitOfTheSearchIsSelectedAndOpened() {
        String id = directory.all().get(2).id();
        FxTest.fx(() -> screen.reveal(id));
        assertEquals("财政局", name().getText());
        assertEquals(2, table().getSelectionModel().getSelectedIndex());
        assertEquals("财政局", new UnitSearch(directory, new Navigator()).find("财政").getFirst().title());
    }

    @Test
    void manyUnitsAreAddedFromTheSheet() {
        FxTest.fx(() -> screen.actions().getFirst().fire());
        assertTrue(desk.sheets().current().get().node().lookup("#unit-lines").isVisible());
        FxTest.fx(() -> desk.sheets().close());
    }

    private TextField name() {
        return (TextField) FxTest.fx(() -> stage.getScene().lookup("#unit-name"));
    }

    private TableView<?> table() {
        return (TableView<?>) stage.getScene().lookup(".table-view");
    }

    private List<String> names() {
        return directory.all().stream().map(unit -> unit.name()).sorted(java.util.Comparator.comparing(n -> List.of("云溪县政务公开办", "教育局", "民政局", "财政局").indexOf(n))).toList();
    }
}
