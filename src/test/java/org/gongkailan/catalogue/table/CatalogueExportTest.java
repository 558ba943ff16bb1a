package org.gongkailan.catalogue.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkailan.catalogue.CatalogueFile;
import org.gongkailan.catalogue.Desk;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.catalogue.edition.Edition;
import org.gongkailan.catalogue.edition.Imprint;
import org.gongkailan.catalogue.edition.Listing;
import org.gongkailan.catalogue.intake.ImportRow;
import org.gongkailan.catalogue.standard.Adoption;
import org.gongkailan.catalogue.standard.StandardCatalogue;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueExportTest {
    private static final PdfWriter PDF = TestFonts.PDF;

    @TempDir
    Path folder;
    private final StandardCatalogue standard = new StandardCatalogue();
    private Desk desk;
    private CatalogueExport export;
    private Path out;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        export = new CatalogueExport(PDF);
        out = folder.resolve("目录");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = "PDF", mode = EnumSource.Mode.EXCLUDE)
    void whatIsExportedIsImportedWithoutADifference(ExportFormat format) {
        adopt("05", "11", "20");
        export.write(order(null), format, out, Progress.NONE);

        var again = desk.intake().preview(out, null, Progress.NONE);

        assertEquals(List.of(), again.rows().stream().filter(row -> row.kind() != ImportRow.Kind.SAME)
                .map(row -> row.place().id() + " " + row.item().entry().matter().path() + " " + row.changed()).toList());
        assertEquals(desk.catalogue.list(ItemQuery.ALL).size(), again.rows().size());
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theSameCatalogueGivesTheSameBytes(ExportFormat format) throws IOException {
        adopt("05");
        export.write(order("05"), format, out, Progress.NONE);
        byte[] first = Files.readAllBytes(out);
        export.write(order("05"), format, out, Progress.NONE);
        assertArrayEquals(first, Files.readAllBytes(out));
    }

    @Test
    void eachDomainBeginsOnANewPage() {
        adopt("05", "08");
        int one = export.write(order("05"), ExportFormat.PDF, out, Progress.NONE);
        int other = export.write(order("08"), ExportFormat.PDF, out, Progress.NONE);
        assertEquals(one + other, export.write(order(null), ExportFormat.PDF, out, Progress.NONE));
    }

    @Test
    void anEmptyCatalogueIsNotWritten() {
        var problem = assertThrows(UserProblem.class,
                () -> export.write(order(null), ExportFormat.PDF, out, Progress.NONE));
        assertEquals("catalogue.export.nothing", problem.key());
        assertEquals(false, Files.exists(out));
    }

    private void adopt(String... codes) {
        var adoption = new Adoption(standard, desk.catalogue);
        for (String code : codes) {
            adoption.adopt(adoption.missing(code));
        }
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = "PDF", mode = EnumSource.Mode.EXCLUDE)
    void longCellsLocalColumnsAndLevelsAboveTheCountyArriveAsTheyWere(ExportFormat format) {
        Entry guide = Samples.guide();
        var elements = IntStream.range(0, 320).mapToObj(i -> "办理条件第" + i + "款：符合本办法规定情形的家庭可以提出申请").toList();
        var extra = new LinkedHashMap<String, String>();
        extra.put("市级", "√");
        extra.put("责任科室", "社会救助科");
        extra.put("咨询电话", "0500-1234567");
        var entry = new Entry(guide.matter(), elements, guide.legalBases(), guide.timeLimit(), guide.body(),
                guide.publication(), extra);
        assertTrue(String.join("\n", elements).getBytes(StandardCharsets.UTF_8).length > 22_000);
        desk.catalogue.add("导入", List.of(Samples.item("a", entry), Samples.item("b", "临时救助", "审批信息")));
        Edition edition = desk.editions().freeze(new Imprint("云溪县生态环境局", UnitLevel.DEPARTMENT, "义务教育2025年版",
                LocalDate.of(2025, 3, 1), "云环发〔2025〕3号"));

        export.write(CatalogueExport.Order.whole(desk.editions().open(edition)), format, out, Progress.NONE);
        var rows = desk.intake().preview(out, null, Progress.NONE).rows();

        assertEquals(List.of(ImportRow.Kind.SAME, ImportRow.Kind.SAME), rows.stream().map(ImportRow::kind).toList());
        assertEquals(List.of(entry, desk.catalogue.list(ItemQuery.ALL).get(1).entry()),
                rows.stream().map(row -> row.item().entry()).toList());
    }

    @Test
    void aFrozenEditionIsWrittenAgainByteForByteWhateverBecameOfTheCatalogue() throws IOException {
        adopt("05");
        Edition edition = desk.editions().freeze(new Imprint("云溪县", UnitLevel.COUNTY, "2025年版",
                LocalDate.of(2025, 3, 1), ""));
        for (ExportFormat format : ExportFormat.values()) {
            export.write(CatalogueExport.Order.whole(desk.editions().open(edition)), format, folder.resolve("甲" + format), Progress.NONE);
        }
        desk.catalogue.remove(desk.catalogue.list(ItemQuery.ALL).subList(0, 5));
        for (ExportFormat format : ExportFormat.values()) {
            export.write(CatalogueExport.Order.whole(desk.editions().open(edition)), format, folder.resolve("乙" + format), Progress.NONE);
            assertEquals(-1, Files.mismatch(folder.resolve("甲" + format), folder.resolve("乙" + format)), format.word());
        }
    }

    @Test
    void theRowsOfOneLevelAreWrittenUnderItsName() throws IOException {
        adopt("05");
        Listing listing = desk.editions().working(desk.own());
        export.write(new CatalogueExport.Order(listing, null, TableLevel.TOWNSHIP), ExportFormat.HTML, out, Progress.NONE);
        var rows = desk.intake().preview(out, null, Progress.NONE).rows();
        assertEquals(listing.items().stream().filter(item -> item.entry().publication().levels().township()).count(), rows.size());
        assertTrue(rows.size() > 0 && rows.size() < listing.items().size() || rows.size() == listing.items().size());
        assertTrue(Files.readString(out).contains("乡级　　共"));
        var problem = assertThrows(UserProblem.class, () -> export.write(
                new CatalogueExport.Order(listing, null, TableLevel.VILLAGE), ExportFormat.HTML, out, Progress.NONE));
        assertEquals("catalogue.export.nothingChosen", problem.key());
    }

    @Test
    void theEditionIsReadBackFromTheInterchangeFile() throws IOException {
        adopt("05");
        Edition edition = desk.editions().freeze(new Imprint("云溪县", UnitLevel.COUNTY, "2025年版",
                LocalDate.of(2025, 3, 1), "云政办发〔2025〕3号"));
        export.write(CatalogueExport.Order.whole(desk.editions().open(edition)), ExportFormat.JSON, out, Progress.NONE);
        assertEquals(new CatalogueFile.Origin("云溪县", "county", "2025年版", "2025-03-01", "云政办发〔2025〕3号"),
                CatalogueFile.read(Files.readAllBytes(out), "目录.json").origin());
    }

    private CatalogueExport.Order order(String domain) {
        return new CatalogueExport.Order(desk.editions().working(desk.own()), domain, null);
    }
}
