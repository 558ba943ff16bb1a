package org.gongkailan.annualreport.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.form.FormTable;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.TestFonts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportHtmlTest {
    @TempDir
    Path folder;

    private final ReportForms forms = new ReportForms();
    private Document page;

    @BeforeEach
    void write() throws IOException {
        Path file = folder.resolve("年报.html");
        new ReportExport(forms, TestFonts.PDF)
                .write(Samples.published("08-suqian-2023"), ReportFormat.HTML, file, Progress.NONE);
        page = Jsoup.parse(file);
    }

    @Test
    void tablesAreMergedAsInTheForm() {
        var tables = page.select("table");
        List<FormTable> printed = forms.of(Samples.published("08-suqian-2023")).sections().stream()
                .map(section -> section.table()).filter(table -> table != null).toList();

        assertEquals(3, tables.size());
        for (int i = 0; i < 3; i++) {
            assertEquals(printed.get(i).cells().stream().map(cell -> cell.rowSpan() + "x" + cell.colSpan()).toList(),
                    tables.get(i).select("th, td").stream().map(ReportHtmlTest::span).toList());
        }
    }

    @Test
    void figuresStandUnderAndBesideTheirHeads() {
        Element requests = page.select("table").get(1);
        assertEquals(List.of(), requests.select("td").stream().map(Element::text)
                .filter(text -> !text.matches("-?\\d+")).toList());
        assertEquals("rowgroup", requests.selectFirst("th:contains(三、本年度办理结果)").attr("scope"));
    }

    @Test
    void theSixSectionsAreListedAtTheTop() {
        assertEquals(6, page.select("nav a").size());
        assertEquals(page.select("main > h2").eachText(), page.select("nav a").eachText());
    }

    private static String span(Element cell) {
        return span(cell, "rowspan") + "x" + span(cell, "colspan");
    }

    private static String span(Element cell, String attribute) {
        return cell.hasAttr(attribute) ? cell.attr(attribute) : "1";
    }
}
