package org.gongkailan.catalogue.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.catalogue.edition.Imprint;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Table;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.Test;

class OfficialTableTest {
    private final OfficialTable table = new OfficialTable(
            new Imprint("云溪县", UnitLevel.COUNTY, "2026年版", LocalDate.of(2026, 11, 21), "云政办发〔2026〕3号"), null);

    @Test
    void unitEditionNumberAndDayStandUnderTheTitle() {
        assertEquals("云溪县　2026年版　云政办发〔2026〕3号　2026年11月21日　　共 1 项", ((Paragraph) table.paper(
                new Domain("05", "社会救助"), List.of(Samples.item("a", Samples.guide()))).blocks().get(1)).text());
    }

    @Test
    void levelsAboveTheCountyStandBeforeIt() {
        var rows = rows(Samples.item("a", Samples.guide().withExtra(Map.of("市级", "√"))));
        var heads = rows.get(1).cells().stream().map(cell -> cell.text()).toList();
        assertEquals(List.of("市级", "县级", "乡级"), heads.subList(heads.size() - 3, heads.size()));
        assertEquals("√", rows.get(2).cells().get(heads.size() + 3).text());
    }

    @Test
    void theTitleCarriesTheOfficialNumberOfTheDomain() {
        assertEquals("（三）义务教育领域基层政务公开标准目录", title(new Domain("03", "义务教育")));
        assertEquals("（二十六）新闻出版版权领域基层政务公开标准目录", title(new Domain("26", "新闻出版版权")));
        assertEquals("交通运输领域基层政务公开标准目录", title(new Domain("Z01", "交通运输")));
        assertEquals("村（居）务公开事项目录", title(new Domain("V1", "村(居)务公开事项")));
    }

    @Test
    void theFirstLevelStandsOnceOverItsRows() {
        var rows = rows(Samples.item("a", "综合业务", "监督检查"), Samples.item("b", "临时救助", "办事指南"),
                Samples.item("c", "临时救助", "审批信息"));
        assertEquals(2, rows.get(3).cells().get(1).rowSpan());
        assertEquals("临时救助", rows.get(3).cells().get(1).text());
        assertEquals("审批信息", rows.get(4).cells().get(1).text());
    }

    @Test
    void allThirteenChannelsAreBoxes() {
        String boxes = rows(Samples.item("a", Samples.guide())).get(2).cells().get(7).text();
        assertTrue(boxes.startsWith("■政府网站　　□政府公报\n□两微一端"), boxes);
        assertEquals(13, boxes.chars().filter(c -> c == '■' || c == '□').count());
        assertEquals(2, boxes.chars().filter(c -> c == '■').count());
    }

    @Test
    void elementsAreNumberedAndBasesStandInTitleMarks() {
        var cells = rows(Samples.item("a", Samples.guide())).get(2).cells();
        assertEquals("1.办理条件\n2.申请材料\n3.办理时间、地点", cells.get(3).text());
        assertEquals("《中华人民共和国政府信息公开条例》（国务院令第711号）", cells.get(4).text());
    }

    @Test
    void everyRowFillsTheGrid() {
        var withExtra = Samples.item("b", Samples.guide().withExtra(Map.of("责任科室", "救助科")));
        var rows = rows(Samples.item("a", Samples.guide()), withExtra);
        int columns = ((Table) table.paper(new Domain("05", "社会救助"), List.of(withExtra)).blocks().get(2)).widths().size();
        int squares = rows.stream().flatMap(row -> row.cells().stream()).mapToInt(c -> c.rowSpan() * c.colSpan()).sum();
        assertEquals(rows.size() * columns, squares);
    }

    private String title(Domain domain) {
        return ((Paragraph) table.paper(domain, List.of()).blocks().getFirst()).text();
    }

    private List<Row> rows(CatalogueItem... items) {
        return ((Table) table.paper(new Domain("05", "社会救助"), List.of(items)).blocks().get(2)).rows();
    }
}
