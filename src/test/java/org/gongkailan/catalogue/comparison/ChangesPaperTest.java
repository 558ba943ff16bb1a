package org.gongkailan.catalogue.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.Matter;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.catalogue.StandardRef;
import org.gongkailan.catalogue.TimeLimit;
import org.gongkailan.catalogue.edition.Imprint;
import org.gongkailan.catalogue.edition.Listing;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Table;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesPaperTest {
    private static final Entry GUIDE = Samples.guide();

    @Test
    void titleAndSummarySayFromWhichEditionToWhich() {
        Paper paper = paper(Map.of());
        assertEquals("云溪县基层政务公开标准目录\n调整说明", ((Paragraph) paper.blocks().getFirst()).text());
        assertEquals("与2025年版（云政办发〔2025〕3号，2025年1月31日）相比，2026年版（云政办发〔2026〕5号，2026年11月21日）"
                + "新增1项、取消1项、调整1项，其余1项内容不变。调整的事项中，0项移至其他领域，1项变更名称。具体调整情况见下表。",
                ((Paragraph) paper.blocks().get(2)).text());
    }

    @Test
    void everyFieldIsARowUnderTheMergedMatter() {
        List<Row> rows = table(paper(Map.of())).rows();
        Row changed = rows.get(rows.size() - 2);
        assertEquals(List.of("3", "社会救助", "最低生活保障 / 便民指引", "调整", "二级事项：办事指南", "二级事项：便民指引", ""),
                changed.cells().stream().map(Cell::text).toList());
        assertEquals(2, changed.cells().getFirst().rowSpan());
        assertEquals(List.of("公开时限：制定或获取信息之日起10个工作日内", "公开时限：5个工作日内"),
                rows.getLast().cells().stream().map(Cell::text).toList());
    }

    @Test
    void reasonsOnRecordStandInTheLastColumn() {
        List<Row> rows = table(paper(Map.of("std/05/009", "机构改革后职责划出"))).rows();
        Row removed = rows.stream().filter(row -> row.cells().size() > 3 && row.cells().get(3).text().equals("取消")).findFirst().orElseThrow();
        assertEquals("机构改革后职责划出", removed.cells().getLast().text());
    }

    @Test
    void aChangeThatTheUnitGaveAReasonForCarriesIt() {
        var ref = new StandardRef("std/05/003", "2019", Map.of(Column.BODY, "县级机构改革"));
        var now = new CatalogueItem("a", null, "05", 0, GUIDE.withBody("云溪县社会救助中心"), ref);
        var paper = new ChangesPaper().of(Comparison.of(listing("2025年版", "", List.of(row("a", "办事指南", GUIDE))),
                listing("2026年版", "", List.of(now))), Map.of());
        assertEquals("县级机构改革", table(paper).rows().getLast().cells().getLast().text());
    }

    @Test
    void everyRowFillsTheGrid() {
        Table table = table(paper(Map.of()));
        int squares = table.rows().stream().flatMap(row -> row.cells().stream()).mapToInt(c -> c.rowSpan() * c.colSpan()).sum();
        assertEquals(table.rows().size() * table.widths().size(), squares);
    }

    @Test
    void manyPagesAndLongTextsAreWrittenAndTheSameChangesGiveTheSameBytes(@TempDir Path folder) throws Exception {
        var before = new ArrayList<CatalogueItem>();
        var after = new ArrayList<CatalogueItem>();
        for (int i = 0; i < 60; i++) {
            before.add(row("r" + i, "事项" + i, i % 3 == 0 ? longer(i) : GUIDE));
            after.add(row("r" + i, "事项" + i, i % 3 == 0 ? longer(i + 1) : GUIDE.withBody("云溪县政务服务和数据管理局")));
        }
        var comparison = Comparison.of(listing("2025年版", "", before), listing("2026年版", "", after));
        var export = new ChangesExport(TestFonts.PDF);
        for (String ending : List.of("docx", "pdf")) {
            Path first = Path.of("target", "screens", "调整说明." + ending);
            export.write(comparison, Map.of(), first, Progress.NONE);
            Path again = folder.resolve("again." + ending);
            export.write(comparison, Map.of(), again, Progress.NONE);
            assertEquals(-1, Files.mismatch(first, again));
        }
        assertTrue(Files.size(Path.of("target", "screens", "调整说明.pdf")) > 10_000);
    }

    private static Entry longer(int from) {
        var lines = IntStream.range(from, from + 90).mapToObj(i -> "办理条件第" + i + "款：符合本办法规定情形的家庭可以提出申请").toList();
        return new Entry(GUIDE.matter(), lines, GUIDE.legalBases(), GUIDE.timeLimit(), GUIDE.body(), GUIDE.publication(), GUIDE.extra());
    }

    private static Table table(Paper paper) {
        return (Table) paper.blocks().stream().filter(Table.class::isInstance).findFirst().orElseThrow();
    }

    private static Paper paper(Map<String, String> reasons) {
        var gone = row("c", "审核信息", GUIDE.withBody("各乡镇人民政府"));
        var before = List.of(row("a", "办事指南", GUIDE), row("b", "监督检查", GUIDE),
                new CatalogueItem("c", null, "05", 0, gone.entry(), new StandardRef("std/05/009", "2019")));
        var after = List.of(row("a", "便民指引", GUIDE.withTimeLimit(TimeLimit.parse("5个工作日内"))), row("b", "监督检查", GUIDE),
                row("d", "小额救助", GUIDE.withBody("云溪县民政局社会救助科")));
        return new ChangesPaper().of(Comparison.of(listing("2025年版", "云政办发〔2025〕3号", before),
                new Listing(new Imprint("云溪县", UnitLevel.COUNTY, "2026年版", LocalDate.of(2026, 11, 21), "云政办发〔2026〕5号"),
                        after, Map.of("05", new Domain("05", "社会救助")))), reasons);
    }

    private static Listing listing(String name, String number, List<CatalogueItem> items) {
        return new Listing(new Imprint("云溪县", UnitLevel.COUNTY, name, LocalDate.of(2025, 1, 31), number), items,
                Map.of("05", new Domain("05", "社会救助")));
    }

    private static CatalogueItem row(String id, String level2, Entry entry) {
        return new CatalogueItem(id, null, "05", 0, entry.withMatter(new Matter("最低生活保障", level2, null)), null);
    }
}
