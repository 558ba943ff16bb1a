package org.gongkailan.catalogue.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.Matter;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.catalogue.intake.ImportRow;
import org.gongkailan.catalogue.intake.Pasting;
import org.gongkailan.officefile.ClipboardTable;
import org.junit.jupiter.api.Test;

class CopyAndPasteTest {
    private static final Domain AID = new Domain("05", "社会救助");
    private final CatalogueItem a = Samples.item("a", "综合业务", "监督检查");
    private final CatalogueItem b = Samples.item("b", Samples.guide().withExtra(Map.of("责任科室", "救助科")));
    private final List<CatalogueItem> items = List.of(a, b);

    @Test
    void whatIsCopiedIsPastedBackWithoutADifference() {
        var copied = CopiedRows.of(items, code -> AID);
        assertEquals(List.of(ImportRow.Kind.SAME, ImportRow.Kind.SAME), kinds(paste(copied.html(), null)));
        assertEquals(List.of(ImportRow.Kind.SAME, ImportRow.Kind.SAME), kinds(paste(null, copied.text())));
    }

    @Test
    void aBlockOfAFewColumnsChangesOnlyThem() {
        var rows = paste(null, "一级事项\t二级事项\t公开主体\n综合业务\t监督检查\t云溪县教育局\n");
        assertEquals(List.of(Column.BODY), rows.getFirst().changed());
        assertEquals(a.withEntry(a.entry().withBody("云溪县教育局")), rows.getFirst().item());
    }

    @Test
    void cellsOfSeveralLinesStayOneCell() {
        var rows = paste(null, "一级事项\t二级事项\t公开内容\r\n综合业务\t监督检查\t\"投诉举报电话\r\n信访回复\"\r\n");
        assertEquals(List.of("投诉举报电话", "信访回复"), rows.getFirst().item().entry().elements());
    }

    @Test
    void aRowOfAnotherNameIsNew() {
        var rows = paste(null, "一级事项\t二级事项\t公开主体\n综合业务\t政策法规文件\t云溪县民政局\n");
        assertEquals(List.of(ImportRow.Kind.NEW), kinds(rows));
        assertEquals("05", rows.getFirst().item().domain());
    }

    @Test
    void aColumnWithoutNamesGoesToTheSelectedRowsInOrder() {
        var block = ClipboardTable.of(null, "云溪县教育局\n云溪县财政局\n").orElseThrow();
        var rows = new Pasting(block).rows(List.of(Column.BODY), target());
        assertEquals(List.of("云溪县教育局", "云溪县财政局"),
                rows.stream().map(row -> row.item().entry().body()).toList());
        assertEquals(List.of(), new Pasting(block).rows(Arrays.asList((Column) null), target()));
    }

    @Test
    void unknownColumnsAreKeptAsTheUnitsOwn() {
        var rows = paste(null, "一级事项\t二级事项\t责任科室\n综合业务\t监督检查\t办公室\n");
        assertEquals("办公室", rows.getFirst().item().entry().extra().get("责任科室"));
    }

    @Test
    void textThatLooksLikeAFormulaStaysTextBothWays() {
        var odd = a.withEntry(a.entry().withBody("=1+1"));
        var copied = CopiedRows.of(List.of(odd), code -> AID);
        assertTrue(copied.text().contains("\t'=1+1\t"));
        assertTrue(copied.html().contains("mso-number-format:'\\@'"));
        assertEquals("=1+1", paste(null, copied.text()).getFirst().item().entry().body());
    }

    @Test
    void whatNobodySeesIsLeftOut() {
        var rows = paste(null, "一级事项\t二级事项\t公开主体\n综合业务\t监督检查\t\u202e云溪县\u0007教育局\u200b\n");
        assertEquals("云溪县教育局", rows.getFirst().item().entry().body());
    }

    @Test
    void mergedCellsOfATableStandForEachOfTheirRows() {
        var rows = paste("<table><tr><td>一级事项<td>二级事项<td>公开主体<tr><td rowspan=2>综合业务<td>监督检查<td>甲"
                + "<tr><td>政策法规文件<td>乙</table>", null);
        assertEquals(List.of(ImportRow.Kind.CHANGED, ImportRow.Kind.NEW), kinds(rows));
        assertEquals(new Matter("综合业务", "政策法规文件", null), rows.getLast().item().entry().matter());
    }

    @Test
    void tenThousandLinesAreRead() {
        String block = "一级事项\t二级事项\t公开主体\n" + IntStream.range(0, 10_000)
                .mapToObj(i -> "综合业务\t事项" + i + "\t云溪县民政局").collect(Collectors.joining("\n"));
        assertEquals(10_000, paste(null, block).size());
    }

    @Test
    void newRowsGoToTheCatalogueThatIsInView() {
        var block = ClipboardTable.of(null, "一级事项\t公开主体\n镇级救助\t青石镇人民政府\n").orElseThrow();
        var rows = new Pasting(block).rows(List.of(), new Pasting.Target(List.of(), List.of(), AID, Map.of(), "t"));
        assertEquals(List.of("t"), rows.stream().map(row -> row.item().unit()).toList());
    }

    @Test
    void aSecondRowOfANameChangesNoRowOfAnotherDomain() {
        var items = List.of(Samples.item("a", "综合业务", "办事指南"),
                new CatalogueItem("b", null, "06", 0, Samples.item("x", "养老", "办事指南").entry(), null));
        var block = ClipboardTable.of(null, "二级事项\t公开主体\n办事指南\t甲局\n办事指南\t乙局").orElseThrow();
        var rows = new Pasting(block).rows(List.of(), new Pasting.Target(items, List.of(), AID, Map.of(), null));
        assertEquals(List.of(ImportRow.Kind.CHANGED, ImportRow.Kind.NEW), rows.stream().map(ImportRow::kind).toList());
    }

    @Test
    void wordsThatAreNoTableAreNone() {
        assertTrue(ClipboardTable.of("<p>文字</p>", "").isEmpty());
        assertTrue(ClipboardTable.of(null, null).isEmpty());
    }

    private List<ImportRow> paste(String html, String text) {
        return new Pasting(ClipboardTable.of(html, text).orElseThrow()).rows(List.of(), target());
    }

    private Pasting.Target target() {
        return new Pasting.Target(items, items, AID, Map.of("社会救助", AID), null);
    }

    private static List<ImportRow.Kind> kinds(List<ImportRow> rows) {
        return rows.stream().map(ImportRow::kind).toList();
    }
}
