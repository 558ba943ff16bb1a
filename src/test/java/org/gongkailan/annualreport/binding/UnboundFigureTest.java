package org.gongkailan.annualreport.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.BoundText;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.form.ReportForms;
import org.junit.jupiter.api.Test;

class UnboundFigureTest {
    private final AnnualReport county = Samples.county();

    @Test
    void aTypedFigureThatSpeaksOfTheTablesIsFoundWithItsCell() {
        assertEquals(List.of("10→requests.received.total"), found("2024年，新收政府信息公开申请10件。"));
    }

    @Test
    void ofTwoReadingsTheOneThatAgreesComesFirst() {
        UnboundFigure figure = UnboundFigure.in(BoundText.read("收到政府信息公开申请10件。", county), county).getFirst();
        assertTrue(figure.proposals().size() > 1);
        assertEquals("10", figure.proposals().getFirst().in(county));
    }

    @Test
    void aSubtotalThatTheFormDoesNotPrintIsProposed() {
        assertEquals(List.of("0→sum.refused"), found("办理结果为不予公开0件。"));
    }

    @Test
    void boundFiguresAndFiguresOfOtherThingsAreLeftAlone() {
        assertEquals(List.of(), found("新收政府信息公开申请⟦requests.received.total⟧件，举办培训3次。"));
    }

    @Test
    void theListIsSearchedByWordsPinyinAndNumber() {
        var choices = new BoundChoices(county, null, new ReportForms().of(county)).all(List.of());
        assertTrue(choices.stream().filter(choice -> choice.fits("新收 总计")).findFirst().orElseThrow()
                .figure().token().equals("requests.received.total"));
        assertTrue(choices.stream().anyMatch(choice -> choice.fits("bnxs 10")));
        assertTrue(choices.stream().noneMatch(choice -> choice.fits("不存在的词")));
    }

    @Test
    void growthIsOfferedWhereLastYearHadAny() {
        AnnualReport last = Samples.county(2023);
        List<String> tokens = new BoundChoices(county, last, new ReportForms().of(county)).all(List.of()).stream()
                .map(choice -> choice.figure().token()).filter(token -> token.contains("^")).toList();
        assertTrue(tokens.contains("requests.received.total^10"));
        assertTrue(tokens.stream().noneMatch(token -> token.startsWith("sum.litigation")));
    }

    private List<String> found(String written) {
        BoundText text = BoundText.read(written, county);
        return UnboundFigure.in(text, county).stream().map(figure -> text.text().substring(figure.from(), figure.to())
                + "→" + figure.proposals().getFirst().token()).toList();
    }
}
