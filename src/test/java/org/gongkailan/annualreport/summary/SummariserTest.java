package org.gongkailan.annualreport.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.DisputeResult;
import org.gongkailan.annualreport.DisputeStage;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.RandomReports;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.intake.PublishedReport;
import org.gongkailan.finding.Finding;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.Test;

class SummariserTest {
    private static final ReportingUnit COUNTY = new ReportingUnit("云溪县", UnitLevel.COUNTY);

    private final ReportForms forms = new ReportForms();
    private final Summariser summariser = new Summariser(forms);

    @Test
    void everyCellIsTheSumOfTheUnits() {
        List<AnnualReport> units = units(7);
        Summary summary = summarise(units);
        TablePart.REQUESTS.figures().forEach(cell -> assertEquals(
                units.stream().map(unit -> unit.number(cell)).reduce(BigDecimal.ZERO, BigDecimal::add),
                summary.total().number(cell), cell.id()));
        assertEquals(List.of(), summary.findings());
        assertEquals(7, summary.added().size());
    }

    @Test
    void behindACellStandTheUnits() {
        var cell = DisputeStage.REVIEW.with(DisputeResult.UPHELD);
        List<AnnualReport> units = units(2);
        assertEquals(Map.of("第0局", units.get(0).number(cell), "第1局", units.get(1).number(cell)),
                summarise(units).behind(cell));
    }

    @Test
    void whoIsMissingIsNamed() {
        Summary summary = summariser.summarise(COUNTY, 2024, published(units(2)), List.of("第1局", "第 2 局", "第0局"));
        assertEquals(List.of("第 2 局"), summary.missing());
        assertEquals(List.of("summary.missing 第 2 局"), lines(summary.findings()));
    }

    @Test
    void theDirectoryMayLeaveOutWhatTheTitleAdds() {
        List<AnnualReport> units = List.of(named(Samples.county(), "云溪县柳河镇人民政府"), named(Samples.county(), "云溪县民政局"));
        assertEquals(List.of("白马镇"), summariser.summarise(COUNTY, 2024, published(units),
                List.of("柳河镇", "民政局", "白马镇")).missing());
    }

    @Test
    void theSameReportUnderALongerNameIsNotAddedTwice() {
        List<AnnualReport> units = List.of(named(Samples.county(), "洪泽区人民政府"),
                named(Samples.county(), "淮安市洪泽区人民政府"), named(units(1).getFirst(), "大洪泽区人民政府"));
        assertEquals(2, summarise(units).added().size());
    }

    @Test
    void anotherYearAndASecondReportAreListedAndNotAdded() {
        List<AnnualReport> units = new ArrayList<>(units(2));
        units.add(units.getFirst());
        units.add(named(Samples.county(2023), "第9局"));
        Summary summary = summarise(units);
        assertEquals(List.of("ADDED", "TWICE", "ADDED", "OTHER_YEAR"),
                summary.reports().stream().map(report -> report.part().name()).toList());
        assertEquals(List.of("summary.left-out 第0局", "summary.left-out 第9局"), lines(summary.findings()));
    }

    @Test
    void theGovernmentsOwnReportIsAPartAndTheSummaryIsNot() {
        List<AnnualReport> units = new ArrayList<>(units(4));
        units.add(named(Samples.county(), "云溪县"));
        assertEquals(5, summarise(units).added().size());
        units.set(4, named(summariser.sum(COUNTY, 2024, units(4)), "云溪县"));
        Summary summary = summarise(units);
        assertEquals(4, summary.added().size());
        assertEquals(List.of("summary.left-out 云溪县"), lines(summary.findings()));
    }

    @Test
    void aUnitThatIsOffShowsWithItsReasonAndInTheSum() {
        List<AnnualReport> units = new ArrayList<>(units(3));
        var cell = DisputeStage.REVIEW.with(DisputeResult.TOTAL);
        units.set(1, units.get(1).with(cell, Entry.of(0)));
        Summary summary = summarise(units);
        assertEquals(List.of("disputes.total"), summary.reports().get(1).findings().stream().map(Finding::rule)
                .filter(rule -> !rule.startsWith("text.")).toList());
        assertEquals(List.of("disputes.total disputes.review.total"), lines(summary.findings()));
    }

    @Test
    void theOneRowOf2019GoesToTheLastOfThree() {
        AnnualReport old = Samples.published("02-pingtan-2020");
        Summary summary = summariser.summarise(COUNTY, 2020, published(List.of(old)), List.of());
        assertEquals(Entry.of(4), summary.total().entry(RequestRow.OTHER_OTHER.in(RequestColumn.TOTAL)));
    }

    @Test
    void aStatedSummaryIsComparedCellByCell() {
        Summary summary = summarise(units(3));
        AnnualReport stated = summary.total();
        var agrees = new SummaryAgrees(forms);
        assertEquals(List.of(), agrees.check(stated, summary));
        var cell = RequestRow.NOT_HELD.in(RequestColumn.BUSINESS);
        Finding wrong = agrees.check(stated.with(cell, Entry.of(999)), summary).getFirst();
        assertEquals("summary.sum requests.unavailable.notHeld.business 999", wrong.rule() + " " + wrong.place().id() + " "
                + wrong.right());
        // 洪泽 2024: 17 requests of the government itself where the district had 95.
        assertEquals(true, agrees.check(Samples.county(), summary).size() > 100);
    }

    private Summary summarise(List<AnnualReport> units) {
        return summariser.summarise(COUNTY, 2024, published(units), List.of());
    }

    private static List<PublishedReport> published(List<AnnualReport> reports) {
        return reports.stream().map(report -> new PublishedReport(report.unit().name() + ".docx", report, List.of()))
                .toList();
    }

    private static List<AnnualReport> units(int count) {
        return IntStream.range(0, count).mapToObj(at -> named(new RandomReports(at).pair().report(), "第" + at + "局"))
                .toList();
    }

    private static AnnualReport named(AnnualReport report, String name) {
        return new AnnualReport(new ReportingUnit(name, UnitLevel.DEPARTMENT), report.year(), report.form(),
                report.figures(), report.texts(), "{}");
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule() + " " + finding.place().id()).toList();
    }
}
