package org.gongkailan.annualreport.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.binding.FactFigure;
import org.gongkailan.annualreport.binding.UnboundFigure;
import org.gongkailan.annualreport.check.ReportCheck;
import org.gongkailan.annualreport.form.ReportForms;
import org.junit.jupiter.api.Test;

class FirstDraftTest {
    private final AnnualReport county = Samples.county();
    private final FirstDraft draft = new FirstDraft();

    @Test
    void nothingOnRecordGivesNoSentence() {
        assertEquals(Map.of(), draft.of(AnnualReport.empty(county.unit(), 2024), null, List.of()));
    }

    @Test
    void sentencesNameOnlyWhatIsNotZeroAndFollowTheCells() {
        String text = text(draft.of(county, Samples.county(2023), List.of()), TextSection.OVERVIEW);
        assertTrue(text.contains("本年新收政府信息公开申请10件，其中自然人10件；上年结转0件。新收数量比上年持平。"), text);
        assertTrue(text.contains("全年共办结10件，其中予以公开10件；结转下年度继续办理0件。"), text);
        assertFalse(text.contains("行政处罚"), text);
    }

    @Test
    void everyFigureThatSpeaksOfTheTablesIsBound() {
        AnnualReport drafted = drafted(draft.of(county, Samples.county(2023), List.of()));
        assertEquals(List.of(), UnboundFigure.in(drafted.bound(TextSection.OVERVIEW), drafted));
    }

    @Test
    void theChecksHaveNothingToSayOfItsFigures() {
        AnnualReport drafted = drafted(draft.of(county, null, List.of()));
        assertTrue(new ReportCheck(new ReportForms()).check(drafted).stream().noneMatch(finding ->
                finding.rule().startsWith("text.") && finding.place().id().startsWith("overview:")));
    }

    @Test
    void feesAreSaidEvenWhereNoneWereAsked() {
        List<FactFigure> none = fees(0, 0, 0);
        assertEquals("本年没有发出信息处理费收费通知，收取信息处理费0元。",
                text(draft.of(county, null, none), TextSection.OTHER_MATTERS));
        assertEquals("本年发出信息处理费收费通知2件，通知收取信息处理费420元，实际收取信息处理费300元。",
                text(draft.of(county, null, fees(2, 420, 300)), TextSection.OTHER_MATTERS));
    }

    private static List<FactFigure> fees(long noticed, long asked, long paid) {
        return List.of(new FactFigure("fact.fees.noticed", "", BigDecimal.valueOf(noticed)),
                new FactFigure("fact.fees.asked", "", BigDecimal.valueOf(asked)),
                new FactFigure("fact.fees.paid", "", BigDecimal.valueOf(paid)));
    }

    private AnnualReport drafted(Map<TextSection, String> texts) {
        AnnualReport report = county;
        for (var text : texts.entrySet()) {
            report = report.with(text.getKey(), text.getValue());
        }
        return report;
    }

    private String text(Map<TextSection, String> texts, TextSection section) {
        return drafted(texts).text(section);
    }
}
