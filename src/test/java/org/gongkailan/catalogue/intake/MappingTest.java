package org.gongkailan.catalogue.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.gongkailan.catalogue.Desk;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Heads that nobody understands, sorted out once by hand and known from then on. */
class MappingTest {
    private static final List<String> HEAD = List.of("编码", "大项", "小项", "信息要点", "制定文件", "多久", "哪个部门", "在哪里看", "备注");
    private static final List<String> ROW = List.of("1", "低保", "办事指南", "办理条件", "《社会救助暂行办法》", "20个工作日内", "云溪县民政局",
            "■政府网站 □政府公报", "内部");

    @TempDir
    Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aHeadThatIsNotUnderstoodIsGuessedAndNothingIsRefused() {
        var intake = desk.intake();
        var look = intake.look(intake.open(file("甲")), List.of()).getFirst();
        assertEquals(TableLook.How.UNKNOWN, look.how());
        assertEquals(1, look.plan().row());
        assertEquals(List.of("编码", "大项"), look.columns().stream().limit(2).map(TableLook.ColumnLook::title).toList());
        assertEquals("《社会救助暂行办法》", look.columns().get(4).samples().getFirst());
        assertEquals(List.of(ColumnUse.LEGAL_BASES, ColumnUse.TIME_LIMIT, ColumnUse.CHANNELS), List.of(look.plan().uses().get(4),
                look.plan().uses().get(5), look.plan().uses().get(7)));
        assertEquals("catalogue.import.noHead",
                assertThrows(UserProblem.class, () -> intake.preview(file("甲"), null, Progress.NONE)).key());
    }

    @Test
    void whatAPersonSaysIsReadAndRememberedForTheNextFileOfTheShape() {
        var intake = desk.intake();
        var source = intake.open(file("甲"));
        var preview = intake.preview(source, List.of(plan()), null, null, Progress.NONE);
        var entry = preview.rows().getFirst().item().entry();
        assertEquals("低保 / 办事指南", entry.matter().path());
        assertEquals(List.of("社会救助暂行办法"), entry.legalBases());
        assertEquals("云溪县民政局", entry.body());
        assertEquals("{编码=1}", entry.extra().toString());
        assertEquals("05", preview.rows().getFirst().item().domain());
        intake.take(preview, preview.rows());

        var next = intake.open(file("乙"));
        assertEquals(TableLook.How.REMEMBERED, intake.look(next, List.of()).getFirst().how());
        assertEquals(1, intake.preview(file("乙"), null, Progress.NONE).count(ImportRow.Kind.SAME));
    }

    @Test
    void undoingTheImportForgetsItsMapping() {
        var intake = desk.intake();
        var preview = intake.preview(intake.open(file("甲")), List.of(plan()), null, null, Progress.NONE);
        intake.take(preview, preview.rows());
        desk.journal.undo();
        assertEquals(TableLook.How.UNKNOWN, intake.look(intake.open(file("甲")), List.of()).getFirst().how());
    }

    @Test
    void aMappingIsForgottenWhenAskedAndComesBackWithUndo() {
        var intake = desk.intake();
        var source = intake.open(file("甲"));
        var preview = intake.preview(source, List.of(plan()), null, null, Progress.NONE);
        intake.take(preview, preview.rows());
        intake.forget(source, plan());
        assertEquals(TableLook.How.UNKNOWN, intake.look(source, List.of()).getFirst().how());
        desk.journal.undo();
        assertEquals(TableLook.How.REMEMBERED, intake.look(source, List.of()).getFirst().how());
    }

    @Test
    void aTableWithoutAHeadBeginsWithItsRows() {
        var intake = desk.intake();
        Path file = TableFiles.write(folder, TableFiles.Kind.XLSX, "无头", List.of(ROW, List.of("2", "低保", "审核", "结果", "《社会救助暂行办法》",
                "20个工作日内", "云溪县民政局", "■政府网站", "")));
        var uses = plan().uses();
        var preview = intake.preview(intake.open(file), List.of(new TablePlan(0, true, 0, 0, uses, "05")), null, null, Progress.NONE);
        assertEquals(List.of("低保 / 办事指南", "低保 / 审核"),
                preview.rows().stream().map(row -> row.item().entry().matter().path()).toList());
        assertEquals(List.of(), preview.learnt());
    }

    @Test
    void aTableMayBeLeftOutAndARecognisedColumnTakenForAnother() {
        var intake = desk.intake();
        Path file = TableFiles.write(folder, TableFiles.Kind.CSV, "认得", List.of(
                List.of("序号", "一级事项", "二级事项", "公开内容", "公开依据", "公开时限", "公开主体", "公开渠道"),
                List.of("1", "低保", "指南", "条件", "《社会救助暂行办法》", "20个工作日内", "民政局", "■政府网站")));
        var source = intake.open(file);
        TablePlan plan = intake.look(source, List.of()).getFirst().plan();
        var changed = intake.preview(source, List.of(plan.withUse(3, ColumnUse.KEEP).withUse(0, ColumnUse.SKIP)), null, null, Progress.NONE);
        assertEquals("{公开内容=条件}", changed.rows().getFirst().item().entry().extra().toString());
        assertEquals("catalogue.import.noHead", assertThrows(UserProblem.class, () ->
                intake.preview(source, List.of(plan.withTaken(false)), null, null, Progress.NONE)).key());
    }

    private static TablePlan plan() {
        return new TablePlan(0, true, 1, 1, List.of(ColumnUse.KEEP, ColumnUse.LEVEL1, ColumnUse.LEVEL2, ColumnUse.ELEMENTS,
                ColumnUse.LEGAL_BASES, ColumnUse.TIME_LIMIT, ColumnUse.BODY, ColumnUse.CHANNELS, ColumnUse.SKIP), null);
    }

    private Path file(String name) {
        return TableFiles.write(folder, TableFiles.Kind.XLSX, name, List.of(
                List.of("云溪县社会救助领域政务公开事项一览", "<", "<", "<", "<", "<", "<", "<", "<"), HEAD, ROW));
    }
}
