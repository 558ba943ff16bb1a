package org.gongkailan.annualreport.summary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.ReportKind;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.archive.ReportArchive;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.intake.PublishedReport;
import org.gongkailan.annualreport.prose.Duty;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitDirectory;

/** The summary of the reports that a workspace keeps: those of the units, and the government's own. */
public final class SummaryDesk {
    private final ReportArchive archive;
    private final UnitDirectory units;
    private final ReportForms forms;

    public SummaryDesk(ReportArchive archive, UnitDirectory units, ReportForms forms) {
        this.archive = archive;
        this.units = units;
        this.forms = forms;
    }

    /** The archive whose reports are added up. */
    public ReportArchive archive() {
        return archive;
    }

    /** The years for which there is any report, the latest first. */
    public List<Integer> years() {
        return archive.all().stream().map(stored -> stored.report().year()).distinct().toList();
    }

    /** The summary of a year, in the name under which the government reports. */
    public Summary of(int year) {
        List<PublishedReport> handedIn = archive.ofYear(year).stream().map(StoredReport::report)
                .filter(report -> report.kind() == ReportKind.OWN)
                .map(report -> new PublishedReport(report.unit().name(), report, List.of())).toList();
        Map<String, AnnualReport> lastYear = archive.ofYear(year - 1).stream()
                .collect(Collectors.toMap(StoredReport::id, StoredReport::report));
        var summariser = new Summariser(forms, report -> Optional.ofNullable(
                lastYear.get(StoredReport.idOf(report.unit(), year - 1, report.kind()))));
        return summariser.summarise(reportingUnit(), year, handedIn, ExpectedUnits.of(units));
    }

    // The workspace may be an office's; its government's earlier reports tell the name to report under.
    private ReportingUnit reportingUnit() {
        Unit own = units.own();
        return archive.all().stream().map(StoredReport::report)
                .filter(report -> report.kind() == ReportKind.SUMMARY
                        || report.unit().level() == own.level() && Duty.bind(report.unit()))
                .map(AnnualReport::unit).findFirst().orElse(new ReportingUnit(own.name(), own.level()));
    }

    /**
     * Keeps the sums as the unit's summary report, to be written and signed like any other; texts that were written
     * there stay. One step of undo.
     *
     * @return as kept
     */
    public StoredReport keep(Summary summary) {
        AnnualReport total = summary.total();
        AnnualReport before = archive.find(StoredReport.idOf(total)).map(StoredReport::report).orElse(total);
        AnnualReport kept = Stream.of(TextSection.values()).reduce(total,
                (report, section) -> report.with(section, before.text(section)), (a, b) -> b);
        return archive.take(kept);
    }
}
