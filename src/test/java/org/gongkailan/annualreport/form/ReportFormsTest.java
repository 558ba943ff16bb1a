package org.gongkailan.annualreport.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkailan.annualreport.DisputeResult;
import org.gongkailan.annualreport.DisputeStage;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.ProactiveFigure;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.TablePart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormsTest {
    private final ReportForms forms = new ReportForms();
    private final ReportForm current = forms.of(FormEdition.OF_2021);

    @Test
    void theSixSectionsBearTheTitlesOfTheForm() {
        assertEquals(List.of("一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况",
                "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"),
                current.sections().stream().map(FormSection::title).toList());
    }

    @Test
    void everyFigureOfTheFormHasExactlyOneCell() {
        List<Figure> asked = Stream.of(TablePart.values()).flatMap(part -> current.table(part).figures().stream()).toList();
        List<Figure> known = Figure.all().stream()
                .filter(figure -> RequestRow.OTHER_UNDIVIDED.figures().stream().noneMatch(figure::equals)).toList();
        assertEquals(known, asked);
    }

    @ParameterizedTest
    @EnumSource(FormEdition.class)
    void everyGridIsFullAndNothingOverlaps(FormEdition edition) {
        for (TablePart part : TablePart.values()) {
            FormTable table = forms.of(edition).table(part);
            int columns = table.widths().size();
            int squares = table.cells().stream().mapToInt(cell -> cell.rowSpan() * cell.colSpan()).sum();
            assertEquals(table.rowCount() * columns, squares);
            assertTrue(IntStream.range(0, squares).allMatch(square -> table.cells().stream()
                    .filter(cell -> cell.covers(square / columns, square % columns)).count() == 1));
        }
    }

    @Test
    void theLayoutOf2019HasOneRowForOtherHandling() {
        FormTable table = forms.of(FormEdition.OF_2019).table(TablePart.REQUESTS);
        assertEquals(26, table.rowCount());
        assertEquals(current.table(TablePart.REQUESTS).rowCount() - 2, table.rowCount());
        assertTrue(table.cellOf(RequestRow.OTHER_UNDIVIDED.in(RequestColumn.TOTAL)).isPresent());
    }

    @Test
    void aReportOfMixedLayoutsIsShownAsItIs() {
        ReportForm form = forms.of(Samples.published("11-hongze-2023"));
        assertEquals(26, form.table(TablePart.REQUESTS).rowCount());
        assertTrue(form.table(TablePart.PROACTIVE).cellOf(ProactiveFigure.DOCUMENTS_ISSUED).isPresent());
    }

    @Test
    void figuresAreCalledAsTheFormCallsThem() {
        assertEquals("四、结转下年度继续办理 · 自然人",
                current.labelOf(RequestRow.CARRIED_OUT.in(RequestColumn.NATURAL_PERSON)).orElseThrow());
        assertEquals("（一）予以公开 · 商业企业",
                current.labelOf(RequestRow.GRANTED_ALL.in(RequestColumn.BUSINESS)).orElseThrow());
        assertEquals("（六）其他处理 · 3.其他 · 总计",
                current.labelOf(RequestRow.OTHER_OTHER.in(RequestColumn.TOTAL)).orElseThrow());
        assertEquals("行政诉讼 · 复议后起诉 · 其他结果",
                current.labelOf(DisputeStage.LITIGATION_AFTER_REVIEW.with(DisputeResult.OTHER)).orElseThrow());
        assertEquals("行政规范性文件 · 现行有效件数", current.labelOf(ProactiveFigure.DOCUMENTS_IN_FORCE).orElseThrow());
        assertEquals("行政处罚 · 本年处理决定数量", current.labelOf(ProactiveFigure.PENALTIES).orElseThrow());
    }
}
