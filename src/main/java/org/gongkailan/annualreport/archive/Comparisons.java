package org.gongkailan.annualreport.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.check.Compared;
import org.gongkailan.annualreport.check.OtherReports;
import org.gongkailan.store.Database;

/**
 * What each report of the workspace is compared with: the same unit's report of the same kind for the year before, and
 * all units' reports on the same year. Texts of a year are made ready once and kept while they stay the same. Safe for
 * several threads.
 */
public final class Comparisons {
    private final Database database;
    private final AnnualReportStore store;
    private final Map<Integer, Year> years = new HashMap<>();

    private record Year(List<AnnualReport> reports, OtherReports others) {
    }

    /** @param store one of those that the journal knows */
    public Comparisons(Database database, AnnualReportStore store) {
        this.database = database;
        this.store = store;
    }

    /** What a report is compared with as the workspace stands. */
    public Compared of(AnnualReport report) {
        return database.read(handle -> {
            Optional<StoredReport> previous = store.find(handle, lastYears(report));
            return new Compared(previous.map(StoredReport::report).orElse(null),
                    others(report.year(), store.ofYear(handle, report.year())));
        });
    }

    /** The same among reports that were read already: all that the workspace has. */
    public Compared of(AnnualReport report, List<StoredReport> all) {
        AnnualReport previous = all.stream().filter(stored -> stored.id().equals(lastYears(report))).findFirst()
                .map(StoredReport::report).orElse(null);
        return new Compared(previous, others(report.year(), all.stream()
                .filter(stored -> stored.report().year() == report.year()).toList()));
    }

    private static String lastYears(AnnualReport report) {
        return StoredReport.idOf(report.unit(), report.year() - 1, report.kind());
    }

    private synchronized OtherReports others(int year, List<StoredReport> stored) {
        List<AnnualReport> reports = stored.stream().map(StoredReport::report).toList();
        Year known = years.get(year);
        if (known == null || !known.reports().equals(reports)) {
            known = new Year(reports, new OtherReports(reports));
            years.put(year, known);
        }
        return known.others();
    }
}
