package org.gongkailan.annualreport.check;

import static org.gongkailan.annualreport.RequestColumn.BUSINESS;
import static org.gongkailan.annualreport.RequestColumn.NATURAL_PERSON;
import static org.gongkailan.annualreport.RequestColumn.TOTAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.DisputeResult;
import org.gongkailan.annualreport.DisputeStage;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.ProactiveFigure;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.Sums;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.Test;

class ReportCheckTest {
    private final ReportCheck check = new ReportCheck(new ReportForms());
    private final AnnualReport sound = Samples.county();

    @Test
    void aSoundReportBreaksNothing() {
        assertEquals(List.of(), check.check(sound, Samples.county(2023)));
    }

    @Test
    void whatCameInMustGoOut() {
        var typed = new Sums(sound).with(RequestRow.RECEIVED.in(BUSINESS), Entry.of(2));
        assertEquals(List.of("requests.balance requests.carriedOut.business 2 0",
                "requests.balance requests.carriedOut.total 12 10"), lines(check.check(typed)));
        assertEquals("勾稽关系不平：新收 2 + 上年结转 0 = 2，办理结果总计 0 + 结转下年度 0 = 0，两边不相等。",
                check.check(typed).getFirst().message());
    }

    @Test
    void aRowTotalIsTheSumOfSixClasses() {
        var wrong = sound.with(RequestRow.CARRIED_OUT.in(TOTAL), Entry.of(1));
        assertEquals("requests.row-total requests.carriedOut.total 1 0", lines(check.check(wrong)).getFirst());
    }

    @Test
    void aTotalLeftBlankIsStillWrong() {
        var blank = sound.with(RequestRow.RECEIVED.in(TOTAL), Entry.BLANK);
        assertEquals(List.of("requests.row-total requests.received.total 0 10",
                "requests.balance requests.carriedOut.total 0 10",
                "cell.blank requests.received.total null null"), lines(check.check(blank)));
    }

    @Test
    void resultsAddUpToTheirTotal() {
        var wrong = sound.with(RequestRow.GRANTED_ALL.in(NATURAL_PERSON), Entry.of(9))
                .with(RequestRow.GRANTED_ALL.in(TOTAL), Entry.of(9));
        assertEquals(List.of("requests.results-total requests.handledTotal.naturalPerson 9 10",
                "requests.results-total requests.handledTotal.total 9 10"), lines(check.check(wrong)));
    }

    @Test
    void disputesAddUp() {
        var wrong = sound.with(DisputeStage.REVIEW.with(DisputeResult.UPHELD), Entry.of(3));
        assertEquals(List.of("disputes.total disputes.review.total 3 0"), lines(check.check(wrong)));
    }

    @Test
    void lastYearsCarryOutIsThisYearsCarryInInEveryColumn() {
        var last = new Sums(Samples.county(2023)).with(RequestRow.CARRIED_OUT.in(BUSINESS), Entry.of(1));
        assertEquals(List.of("carry-over requests.carriedIn.business 1 0", "carry-over requests.carriedIn.total 1 0"),
                lines(check.check(sound, last)));
    }

    @Test
    void theStockOfDocumentsIsOnlyAWarning() {
        var last = Samples.county(2023).with(ProactiveFigure.DOCUMENTS_IN_FORCE, Entry.of(30));
        var now = sound.with(ProactiveFigure.DOCUMENTS_ISSUED, Entry.of(4))
                .with(ProactiveFigure.DOCUMENTS_REPEALED, Entry.of(1))
                .with(ProactiveFigure.DOCUMENTS_IN_FORCE, Entry.of(32));
        List<Finding> findings = check.check(now, last);
        assertEquals(List.of("documents.stock proactive.normativeDocuments.inForce 33 32"), lines(findings));
        assertEquals("warning", findings.getFirst().severity().word());
    }

    @Test
    void aTownshipHasNoRegulationsButACityMay() {
        var township = withLevel(UnitLevel.TOWNSHIP).with(ProactiveFigure.REGULATIONS_IN_FORCE, Entry.of(6));
        assertEquals(List.of("documents.level proactive.regulations.inForce 6 0"), lines(check.check(township)));
        var city = withLevel(UnitLevel.CITY).with(ProactiveFigure.REGULATIONS_IN_FORCE, Entry.of(6));
        assertEquals(List.of(), check.check(city));
    }

    @Test
    void cellsHoldWholeNumbersAndMoneyToTheFen() {
        var wrong = sound.with(ProactiveFigure.LICENCES, Entry.parse("-1"))
                .with(ProactiveFigure.PENALTIES, Entry.of(new BigDecimal("2.5")))
                .with(ProactiveFigure.COERCION, Entry.parse("若干"))
                .with(ProactiveFigure.FEES, Entry.parse("0.1234567"));
        assertEquals(List.of("cell.invalid proactive.licences null null", "cell.invalid proactive.penalties null null",
                "cell.invalid proactive.coercion null null", "cell.invalid proactive.fees null null"),
                lines(check.check(wrong)));
        var fine = sound.with(ProactiveFigure.FEES, Entry.parse("24252.311082"))
                .with(ProactiveFigure.LICENCES, Entry.parse("5（含上年 2 件）"));
        assertEquals(List.of(), check.check(fine));
    }

    @Test
    void aBlankCellIsANoticeNamedAsTheFormNamesIt() {
        var blank = sound.with(RequestRow.OTHER_LAW.in(BUSINESS), Entry.BLANK);
        Finding notice = check.check(blank).getFirst();
        assertEquals("cell.blank", notice.rule());
        assertEquals("（三）不予公开 · 2.其他法律行政法规禁止公开 · 商业企业", notice.place().label());
    }

    @Test
    void theFormOf2019IsOutdatedSince2021() {
        var old = new AnnualReport(sound.unit(), 2022, FormEdition.OF_2019, sound.figures(), Samples.county(2022).texts(), "{}");
        assertEquals(List.of("form.outdated form null null"), lines(check.check(old)));
        var early = new AnnualReport(sound.unit(), 2020, FormEdition.OF_2019, sound.figures(), Samples.county(2020).texts(), "{}");
        assertEquals(List.of(), check.check(early));
    }

    @Test
    void aReportOfTheWrongYearIsNoPreviousReport() {
        var problem = assertThrows(UserProblem.class, () -> check.check(sound, Samples.county(2022)));
        assertEquals("report.check.previousYear", problem.key());
    }

    private AnnualReport withLevel(UnitLevel level) {
        return new AnnualReport(new ReportingUnit("某地", level), 2024, FormEdition.OF_2021, sound.figures(),
                sound.texts(), "{}");
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule() + " " + finding.place().id() + " " + finding.left()
                + " " + finding.right()).toList();
    }
}
