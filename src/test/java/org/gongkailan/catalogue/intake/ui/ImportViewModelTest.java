package org.gongkailan.catalogue.intake.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.intake.ColumnUse;
import org.gongkailan.catalogue.intake.TableLook;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
    private static final PdfWriter PDF = TestFonts.PDF;

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
        desk = TestDesk.in(folder, dialogs);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aFileThatCannotBeReadLeavesNothingOfTheOneBefore() throws Exception {
        Path file = folder.resolve("表.xlsx");
        try (var in = getClass().getResourceAsStream("/org/gongkailan/sample/catalogue/a-one-domain.xlsx")) {
            Files.copy(in, file);
        }
        var sheet = new ImportViewModel(catalogue, desk);
        sheet.read(file);
        assertEquals(12, sheet.ticked.size());
        Path empty = Files.createFile(folder.resolve("空.xlsx"));
        assertThrows(AssertionError.class, () -> sheet.read(empty));
        assertEquals(0, sheet.rows.size());
        assertEquals(0, sheet.ticked.size());
        assertEquals(ImportStep.FILE, sheet.step.get());
    }

    @Test
    void richTextUnderAnotherNameIsNotTakenForAnInterchangeFile() throws Exception {
        Path file = Files.writeString(folder.resolve("目录.docx"), "{\\rtf1 text}");
        var sheet = new ImportViewModel(catalogue, desk);
        var said = assertThrows(AssertionError.class, () -> sheet.read(file));
        assertEquals(new UserProblem("file.other-office", "目录.docx").getLocalizedMessage(), said.getMessage());
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
        sheet.take();
        assertEquals(11, store.catalogue.counts().get("05"));
        assertTrue(sheet.headLines().contains("12 行"));
    }

    @Test
    void aTownshipsTableIsTakenIntoItsCatalogueAndNotIntoTheOwnOne() throws Exception {
        Path file = folder.resolve("表.xlsx");
        try (var in = getClass().getResourceAsStream("/org/gongkailan/sample/catalogue/a-one-domain.xlsx")) {
            Files.copy(in, file);
        }
        var sheet = new ImportViewModel(catalogue, "township", desk);
        sheet.read(file);
        sheet.take();
        assertEquals(12, store.catalogue.counts("township").get("05"));
        assertEquals(null, store.catalogue.counts().get("05"));
        store.journal.undo();
        assertEquals(null, store.catalogue.counts("township").get("05"));
    }

    @Test
    void twoColumnsTakenForTheSameAreNamed() throws Exception {
        dialogs.answer(odd("甲"));
        var sheet = new ImportViewModel(catalogue, desk);
        sheet.pick();
        sheet.heads.use(1, ColumnUse.BODY);
        sheet.heads.use(2, ColumnUse.BODY);
        assertEquals(Set.of(ColumnUse.BODY), sheet.heads.table.get().plan().twice());
    }

    @Test
    void aHeadThatNobodyUnderstandsIsShownInsteadOfARefusalAndKnownTheNextTime() throws Exception {
        dialogs.answer(odd("甲"));
        var sheet = new ImportViewModel(catalogue, desk);
        sheet.pick();
        assertEquals(ImportStep.HEADS, sheet.step.get());
        sheet.heads.use(1, ColumnUse.LEVEL1);
        sheet.heads.use(2, ColumnUse.LEVEL2);
        sheet.heads.use(3, ColumnUse.ELEMENTS);
        sheet.heads.use(6, ColumnUse.BODY);
        sheet.go(ImportStep.PREVIEW);
        assertEquals(ImportStep.PREVIEW, sheet.step.get());
        assertEquals("低保 / 指南", sheet.rows.getFirst().item().entry().matter().path());
        sheet.take();
        assertEquals(ImportStep.DONE, sheet.step.get());

        dialogs.answer(odd("乙"));
        sheet.pick();
        assertEquals(ImportStep.PREVIEW, sheet.step.get());
        assertTrue(sheet.headLines().contains("已按上次的对应关系"));
        sheet.go(ImportStep.HEADS);
        sheet.heads.forget();
        assertEquals(TableLook.How.UNKNOWN, sheet.heads.table.get().how());
    }

    @Test
    void theHeadMayBePointedAtInAnotherRow() throws Exception {
        dialogs.answer(odd("甲"));
        var sheet = new ImportViewModel(catalogue, desk);
        sheet.pick();
        sheet.heads.pointAt(0, 1);
        assertEquals(0, sheet.heads.table.get().plan().row());
        sheet.heads.domain("05");
        assertEquals("05", sheet.heads.plans().getFirst().domain());
        sheet.heads.taken(false);
        assertEquals(false, sheet.heads.plans().getFirst().taken());
    }

    private Path odd(String name) throws Exception {
        return Files.writeString(folder.resolve(name + ".csv"), """
                社会救助领域一览
                编码,大项,小项,信息要点,制定文件,多久,哪个部门,在哪里看
                1,低保,指南,办理条件,《社会救助暂行办法》,20个工作日内,民政局,■政府网站
                """);
    }
}
