package org.gongkailan.annualreport.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.FormConversion;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.ReportKind;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.annualreport.check.Compared;
import org.gongkailan.annualreport.check.OtherReports;
import org.gongkailan.annualreport.check.ReportCheck;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.intake.PublishedReport;
import org.gongkailan.annualreport.intake.UnitNames;
import org.gongkailan.annualreport.summary.UnitReport.Part;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;

/**
 * Adds up units' reports. Every cell is the sum of the cells as published, the totals too, so that a unit whose figures
 * do not add up shows in the sum and can be found. A case with a co-defendant stands in one report only
 * (国办公开办函〔2021〕30号), so table 4 adds like the others.
 */
public final class Summariser {
    private final ReportForms forms;
    private final ReportCheck check;
    private final Function<AnnualReport, Optional<AnnualReport>> lastYear;

    /** Without reports of the year before: units are checked by themselves and against each other. */
    public Summariser(ReportForms forms) {
        this(forms, report -> Optional.empty());
    }

    /** @param lastYear finds a unit's report for the year before, of the same kind */
    public Summariser(ReportForms forms, Function<AnnualReport, Optional<AnnualReport>> lastYear) {
        this.forms = forms;
        this.check = new ReportCheck(forms);
        this.lastYear = lastYear;
    }

    /**
     * Sums up the reports of one year.
     *
     * @param unit     whose summary it is
     * @param handedIn every report there is; those of another year, a second one of a unit and the summary itself are
     *                 listed and not added
     * @param expected names of the units that should have reported; empty if nobody knows
     */
    public Summary summarise(ReportingUnit unit, int year, Collection<PublishedReport> handedIn,
                             Collection<String> expected) {
        var others = new OtherReports(handedIn.stream().map(PublishedReport::required)
                .filter(report -> report.year() == year).toList());
        // Checks are pure: every processor takes its share of the units.
        List<UnitReport> reports = sorted(unit, year, handedIn).parallelStream()
                .map(report -> checked(report, others)).toList();
        var findings = new ArrayList<Finding>();
        reports.forEach(report -> findings.addAll(leftOut(report, year)));
        List<String> missing = missing(expected, reports);
        missing.forEach(name -> findings.add(Finding.error("summary.missing", Place.of(name), "report.summary.missing")));
        AnnualReport total = sum(unit, year, reports.stream().filter(UnitReport::added).map(UnitReport::report).toList());
        check.check(total, new Compared(lastYear.apply(total).orElse(null), OtherReports.NONE)).stream().filter(finding -> !finding.rule().equals("text.missing")).forEach(findings::add);
        return new Summary(total, reports, missing, findings);
    }

    /** The sum of reports, cell by cell, on the form of 2021; tables that no report fills stay blank. */
    AnnualReport sum(ReportingUnit unit, int year, List<AnnualReport> reports) {
        List<AnnualReport> current = reports.stream()
                .map(report -> FormConversion.applies(report) ? FormConversion.toCurrent(report) : report).toList();
        Map<Figure, BigDecimal> sums = new LinkedHashMap<>();
        for (AnnualReport report : current) {
            report.figures().forEach((cell, entry) -> sums.merge(cell, entry.counted(), BigDecimal::add));
        }
        var figures = new LinkedHashMap<Figure, Entry>();
        for (TablePart part : TablePart.values()) {
            if (current.stream().anyMatch(report -> report.has(part))) {
                forms.of(FormEdition.OF_2021).table(part).figures()
                        .forEach(cell -> figures.put(cell, Entry.of(sums.getOrDefault(cell, BigDecimal.ZERO))));
            }
        }
        return new AnnualReport(unit, year, FormEdition.OF_2021, figures, Map.of(), "{}")
                .as(ReportKind.SUMMARY);
    }

    private List<UnitReport> sorted(ReportingUnit unit, int year, Collection<PublishedReport> handedIn) {
        var reports = new ArrayList<UnitReport>();
        for (PublishedReport handed : handedIn) {
            AnnualReport report = handed.required();
            Part part = report.year() != year ? Part.OTHER_YEAR
                    : isTheSum(unit, report, handedIn) ? Part.THE_SUM
                    : reports.stream().anyMatch(there -> there.added() && isAgain(there.report(), report)) ? Part.TWICE
                    : Part.ADDED;
            reports.add(new UnitReport(handed.file(), report, part, handed.findings()));
        }
        reports.sort(Comparator.comparing(UnitReport::unit));
        return reports;
    }

    // 洪泽区 and 淮安市洪泽区 are one unit where their figures are the same too; 白马镇 and 大白马镇 are two.
    private static boolean isAgain(AnnualReport there, AnnualReport report) {
        String one = there.unit().name();
        String other = report.unit().name();
        return key(one).equals(key(other))
                || UnitNames.same(one, other) && there.figures().equals(report.figures());
    }

    // The government's own report bears the same name as the summary; only the summary holds as much as all the others.
    private boolean isTheSum(ReportingUnit unit, AnnualReport report, Collection<PublishedReport> handedIn) {
        if (report.kind() == ReportKind.SUMMARY) {
            return true;
        }
        if (!key(report.unit().name()).equals(key(unit.name())) || handedIn.size() < 3) {
            return false;
        }
        BigDecimal others = handedIn.stream().map(PublishedReport::report)
                .filter(other -> other.year() == report.year() && !other.unit().equals(report.unit()))
                .map(Summariser::received).reduce(BigDecimal.ZERO, BigDecimal::add);
        return others.signum() > 0 && received(report).compareTo(others) >= 0;
    }

    private static BigDecimal received(AnnualReport report) {
        return report.number(RequestRow.RECEIVED.in(RequestColumn.TOTAL));
    }

    private UnitReport checked(UnitReport report, OtherReports others) {
        return report.as(report.part(), Stream.concat(report.findings().stream(),
                check.check(report.report(),
                new Compared(lastYear.apply(report.report()).orElse(null), others)).stream()).toList());
    }

    private static List<Finding> leftOut(UnitReport report, int year) {
        Place place = Place.of(report.unit());
        Finding why = switch (report.part()) {
            case OTHER_YEAR -> Finding.error("summary.left-out", place, "report.summary.other-year", report.source(),
                    String.valueOf(report.report().year()), String.valueOf(year));
            case TWICE -> Finding.error("summary.left-out", place, "report.summary.twice", report.source());
            case THE_SUM -> Finding.warning("summary.left-out", place, "report.summary.the-sum", report.source());
            case ADDED -> null;
        };
        boolean oldTable = report.added() && report.report().form() == FormEdition.OF_2019;
        Finding old = oldTable ? Finding.warning("summary.left-out", place, "report.summary.old-table") : null;
        return Stream.of(why, old).filter(Objects::nonNull).toList();
    }

    private static List<String> missing(Collection<String> expected, List<UnitReport> reports) {
        return expected.stream().filter(name -> reports.stream().filter(UnitReport::added)
                .noneMatch(report -> UnitNames.same(report.unit(), name))).toList();
    }

    /** Names compare without blanks. */
    private static String key(String name) {
        return name.replaceAll("\\s", "");
    }
}
