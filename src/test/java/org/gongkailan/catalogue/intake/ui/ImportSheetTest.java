package org.gongkailan.catalogue.intake.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.intake.ColumnUse;
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

/** The import as an officer meets it; pictures of it lie in target/screens for a person to look at. */
class ImportSheetTest {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final PdfWriter PDF = TestFonts.PDF;
    private static final String BODY = "“哪个部门”对应";

    @TempDir
    Path folder;
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private org.gongkailan.catalogue.Desk store;
    private CatalogueDesk catalogue;
    private Desk desk;
    private ImportSheet sheet;

    @BeforeEach
    void open() {
        store = new org.gongkailan.catalogue.Desk(folder);
        catalogue = CatalogueDesk.of(store.database, store.journal, store.stores, Clock.systemUTC(), PDF);
        desk = TestDesk.in(folder, dialogs);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void headsNobodyUnderstandsAreSortedOutByHand() throws Exception {
        Scene scene = show(Files.writeString(folder.resolve("云溪县政务公开事项一览.csv"), """
                社会救助领域政务公开事项一览
                编码,大项,小项,信息要点,制定文件,多久,哪个部门,在哪里看,联系电话,备注
                1,低保,指南,办理条件；申请材料,《社会救助暂行办法》,20个工作日内,云溪县民政局,■政府网站,0000-1,
                2,低保,审核,审核结果,《社会救助暂行办法》,20个工作日内,云溪县民政局,■政府网站 ■公开查阅点,0000-1,
                """));
        picture(scene, "import-heads");
        assertEquals(List.of(), ClippedText.in(scene));
        FxTest.fx(() -> sheet.model().go(ImportStep.PREVIEW));
        picture(scene, "import-preview");
        assertEquals(List.of(), ClippedText.in(scene));
        FxTest.fx(() -> sheet.model().take());
        picture(scene, "import-done");
        assertEquals(List.of(), ClippedText.in(scene));
    }

    @Test
    void recognisedHeadsLeadStraightToThePreview() throws Exception {
        Path file = folder.resolve("社会救助.xlsx");
        try (var in = getClass().getResourceAsStream("/org/gongkailan/sample/catalogue/c-sheets-extra-columns.xlsx")) {
            Files.copy(in, file);
        }
        Scene scene = show(file);
        assertEquals(ImportStep.PREVIEW, sheet.model().step.get());
        picture(scene, "import-sheets");
        FxTest.fx(() -> sheet.model().go(ImportStep.HEADS));
        picture(scene, "import-sheets-heads");
        assertEquals(List.of(), ClippedText.in(scene));
    }

    @Test
    void aCellThatEmptiesForgetsItsUse() {
        FxTest.fx(() -> {
            var cell = new UseCell(new HeadsViewModel(catalogue.intake(), desk));
            cell.updateItem(ColumnUse.LEVEL1, false);
            cell.updateItem(null, true);
            assertNull(cell.getGraphic());
        });
    }

    @Test
    void theBoxInWhichAnotherUseIsChosenKeepsTheKeyboard() throws Exception {
        Scene scene = show(Files.writeString(folder.resolve("一览.csv"), """
                编码,大项,小项,信息要点,制定文件,多久,哪个部门,在哪里看
                1,低保,指南,办理条件；申请材料,《社会救助暂行办法》,20个工作日内,云溪县民政局,■政府网站
                """));
        Stage stage = FxTest.fx(() -> {
            var window = new Stage();
            window.setScene(scene);
            window.show();
            return window;
        });
        FxTest.pulse();
        FxTest.fx(() -> scene.getRoot().lookupAll(".combo-box").stream()
                .filter(node -> BODY.equals(node.getAccessibleText())).findFirst().orElseThrow().requestFocus());
        List<ColumnUse> all = ColumnUse.all();
        int before = all.indexOf(sheet.model().heads.table.get().plan().uses().get(6));
        FxTest.type(KeyCode.UP);
        FxTest.type(KeyCode.UP);
        FxTest.snapshot(scene, PICTURES.resolve("import-use.png"));
        assertEquals(BODY, FxTest.fx(() -> scene.getFocusOwner().getAccessibleText()));
        assertEquals(all.get(before - 2), sheet.model().heads.table.get().plan().uses().get(6));
        FxTest.fx(stage::close);
    }

    private Scene show(Path file) {
        dialogs.answer(file);
        return FxTest.fx(() -> {
            sheet = new ImportSheet(catalogue, desk);
            sheet.open();
            return new Scene(new BorderPane((Parent) desk.sheets().current().get().node()), 1080, 640);
        });
    }

    private static void picture(Scene scene, String name) {
        FxTest.snapshot(scene, PICTURES.resolve(name + ".png"));
    }
}
