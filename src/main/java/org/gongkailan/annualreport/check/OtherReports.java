package org.gongkailan.annualreport.check;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.prose.SharedRuns;

/** Reports of many units, made ready once to be compared with each of them. Immutable. */
public final class OtherReports {
    /** No reports. */
    public static final OtherReports NONE = new OtherReports(List.of());

    private final List<AnnualReport> reports;
    private final Map<TextSection, SharedRuns> runs = new EnumMap<>(TextSection.class);

    /** @param reports of any units; a report compared with them may be among them */
    public OtherReports(Collection<AnnualReport> reports) {
        this.reports = List.copyOf(reports);
        for (TextSection section : TextSection.values()) {
            runs.put(section, new SharedRuns(this.reports.stream().map(report -> report.text(section)).toList()));
        }
    }

    /** The report of another unit that repeats most of a section; empty if none repeats a sentence of it. */
    Optional<AnnualReport> closest(TextSection section, AnnualReport report) {
        int own = -1;
        for (int at = 0; at < reports.size(); at++) {
            own = reports.get(at).unit().name().equals(report.unit().name()) ? at : own;
        }
        var closest = runs.get(section).closest(report.text(section), own);
        return closest.isPresent() ? Optional.of(reports.get(closest.getAsInt())) : Optional.empty();
    }
}
