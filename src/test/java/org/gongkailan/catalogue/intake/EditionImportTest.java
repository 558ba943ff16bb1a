package org.gongkailan.catalogue.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkailan.catalogue.CatalogueFile;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.Matter;
import org.gongkailan.catalogue.standard.StandardOffice;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionImportTest {
    private static final EditionPaper PAPER = new EditionPaper("2026", "省民政厅", "社会救助领域标准目录", "〔2026〕8号",
            LocalDate.of(2026, 3, 1), true, "");
    private static final String HEAD = "序号,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体\n";

    @TempDir
    Path folder;
    private StandardOffice office;
    private Domain relief;

    @BeforeEach
    void open() {
        office = new StandardOffice(folder);
        relief = office.catalogue.domains().require("05");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everyShippedStandardReadsBackAsItself() {
        for (var domain : office.catalogue.standard().domains()) {
            var rows = office.catalogue.standard().rows(domain.code());
            var preview = preview(json(domain.domain(), rows.stream().map(StandardRow::entry).toList()), domain.domain());
            assertEquals(rows.size(), preview.count(EditionRow.Kind.SAME), domain.code());
            assertEquals(rows.size(), preview.rows().size(), domain.code());
            assertEquals(rows.stream().map(StandardRow::id).toList(),
                    preview.rows().stream().map(row -> row.row().id()).toList());
        }
    }

    @Test
    void rowsAreMatchedByTheirWordsAndToldApart() {
        var entries = shipped();
        entries.set(0, entries.getFirst().withBody("省民政厅"));
        entries.remove(12);
        entries.add(entries.getFirst().withMatter(new Matter("综合业务", "数据开放", null)));
        var preview = preview(json(relief, entries), relief);

        assertEquals("2019", preview.previous());
        assertEquals(List.of(11L, 1L, 1L, 1L), List.of(preview.count(EditionRow.Kind.SAME),
                preview.count(EditionRow.Kind.CHANGED), preview.count(EditionRow.Kind.NEW), preview.count(EditionRow.Kind.GONE)));
        assertEquals("std/05/001", preview.rows().getFirst().row().id());
        assertEquals(List.of(Column.BODY), preview.rows().getFirst().changed());
        assertEquals("std/05/013", preview.rows().getLast().row().id());
    }

    @Test
    void aRenamedRowWithTheSameContentKeepsItsId() {
        var entries = shipped();
        entries.set(4, entries.get(4).withMatter(new Matter("最低生活保障", "政策法规", null)));
        var row = preview(json(relief, entries), relief).rows().get(4);
        assertEquals(EditionRow.Kind.CHANGED, row.kind());
        assertEquals("std/05/005", row.row().id());
        assertEquals(List.of(Column.LEVEL2), row.changed());
    }

    @Test
    void anEditionIsTakenInInOneStepOfUndo() {
        var entries = shipped();
        entries.set(0, entries.getFirst().withBody("省民政厅"));
        office.catalogue.editionImport().take(preview(json(relief, entries), relief), PAPER);
        var now = office.catalogue.standard().domain("05").orElseThrow();
        assertEquals("2026", now.edition());
        assertEquals("〔2026〕8号", now.guideline().documentNumber());
        assertTrue(office.catalogue.standard().rows("05").getFirst().fullyVerified());
        assertEquals("省民政厅", office.catalogue.standard().rows("05").getFirst().entry().body());
        office.store.journal.undo();
        assertEquals("2019", office.catalogue.standard().domain("05").orElseThrow().edition());
    }

    @Test
    void theFirstStandardOfAnOwnDomainHasIdsThatAnotherOfficeWouldGive() throws IOException {
        Domain transport = office.catalogue.domains().create("交通运输");
        Path table = csv("某省交通运输领域基层政务公开标准目录.csv", HEAD + line("1", "行政许可") + line("2", "行政处罚"));
        var first = preview(table, transport);
        assertEquals(2, first.count(EditionRow.Kind.NEW));
        assertEquals(ids(first), ids(preview(table, transport)));
        office.catalogue.editionImport().take(first, PAPER);
        assertEquals(2, office.catalogue.adoption().missing("Z01").size());
    }

    @Test
    void thePublishedSampleTableIsReadAsAnEdition() throws IOException {
        Path table = folder.resolve("表.xlsx");
        try (var in = getClass().getResourceAsStream("/org/gongkailan/sample/catalogue/a-one-domain.xlsx")) {
            Files.copy(in, table);
        }
        var preview = preview(table, relief);
        assertEquals(12, preview.rows().size() - preview.count(EditionRow.Kind.GONE));
        assertTrue(preview.count(EditionRow.Kind.CHANGED) > 5);
    }

    @Test
    void aTableOfAnotherDomainIsRefused() {
        var problem = refused(json(relief, shipped()), office.catalogue.domains().require("03"));
        assertEquals("05.json 写的是社会救助，不是义务教育。请在左边选对领域，或换一个文件。", problem.getLocalizedMessage());
    }

    @Test
    void aNameThatStandsTwiceIsRefusedWithBothPlaces() throws IOException {
        var problem = refused(csv("表.csv", HEAD + line("1", "行政许可") + line("2", "行政许可")), relief);
        assertEquals("catalogue.standard.edition.twice", problem.key());
        assertTrue(problem.getLocalizedMessage().contains("综合业务 / 行政许可"), problem.getLocalizedMessage());
    }

    @Test
    void whatIsNoStandardIsRefused() throws IOException {
        assertEquals("catalogue.standard.edition.empty", refused(csv("空.csv", HEAD), relief).key());
        assertEquals("catalogue.import.noHead", refused(csv("文.csv", "今天,明天\n后天,大后天\n"), relief).key());
        String many = IntStream.rangeClosed(1, 6000).mapToObj(i -> line("" + i, "事项" + i)).collect(Collectors.joining());
        assertEquals("catalogue.standard.edition.tooLong", refused(csv("长.csv", HEAD + many), relief).key());
        assertFalse(office.store.journal.undoable().isPresent());
    }

    @Test
    void twoHundredThousandRowsAreASentence() throws IOException {
        String many = IntStream.rangeClosed(1, 200_000).mapToObj(i -> i + ",甲,乙" + i + ",,,,,\n").collect(Collectors.joining());
        assertThrows(UserProblem.class, () -> preview(csv("大.csv", HEAD + many), relief));
    }

    @Test
    void anEditionNeedsAName() {
        var preview = preview(json(relief, shipped()), relief);
        var blank = new EditionPaper(" ", "", "", "", LocalDate.of(2026, 1, 1), false, "");
        assertThrows(UserProblem.class, () -> office.catalogue.editionImport().take(preview, blank));
        var taken = new EditionPaper("2019", "", "", "", LocalDate.of(2026, 1, 1), false, "");
        assertThrows(UserProblem.class, () -> office.catalogue.editionImport().take(preview, taken));
    }

    private List<Entry> shipped() {
        return new ArrayList<>(office.catalogue.standard().rows("05").stream().map(StandardRow::entry).toList());
    }

    private Path json(Domain domain, List<Entry> entries) {
        try {
            return Files.write(folder.resolve(domain.code() + ".json"), new CatalogueFile(new CatalogueFile.Origin("某省", "", "2026", "", ""),
                    List.of(new CatalogueFile.Section(domain, entries))).write());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path csv(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String line(String number, String level2) {
        return number + ",综合业务," + level2 + ",内容一；内容二,《公路法》,20个工作日内,交通运输局,■政府网站\n";
    }

    private EditionPreview preview(Path file, Domain domain) {
        return office.catalogue.editionImport().preview(file, domain, Progress.NONE);
    }

    private UserProblem refused(Path file, Domain domain) {
        return assertThrows(UserProblem.class, () -> preview(file, domain));
    }

    private static List<String> ids(EditionPreview preview) {
        return preview.rows().stream().map(row -> row.row().id()).toList();
    }
}
