package org.gongkailan.annualreport.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.prose.SharedRuns;

/** Reports of many units, made ready once to be compared with each of them. Immutable. */
public final class OtherReports {
    /** No reports. */
    public static final OtherReports NONE = new OtherReports(List.of());

    private final List<AnnualReport> reports;
    private final Map<TextSection, SharedRuns> runs;

    /** @param reports of any units; reports of a unit compared with them may be among them */
    public OtherReports(Collection<AnnualReport> reports) {
        this.reports = List.copyOf(reports);
        this.runs = Repeat.SECTIONS.stream().collect(Collectors.toMap(Function.identity(), section -> new SharedRuns(
                this.reports.stream().map(report -> report.text(section)).toList())));
    }

    /** The report of another unit that repeats most of a section; empty if none repeats a sentence of it. */
    Optional<AnnualReport> closest(TextSection section, AnnualReport report) {
        var closest = runs.get(section).closest(report.text(section),
                at -> reports.get(at).unit().name().equals(report.unit().name()));
        return closest.isPresent() ? Optional.of(reports.get(closest.getAsInt())) : Optional.empty();
    }
}
