package org.gongkailan.annualreport.ui;

import java.util.List;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.ReportKind;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.check.OtherReports;
import org.gongkailan.annualreport.count.LedgerFigures;
import org.gongkailan.annualreport.deadline.ReportDeadline;
import org.gongkailan.annualreport.desk.ReportDesk;
import org.gongkailan.annualreport.intake.UnitNames;
import org.gongkailan.annualreport.signing.ReportVersion;
import org.gongkailan.units.UnitDirectory;

/**
 * What stands around a report and is looked up when it is opened or changed.
 *
 * @param versions the frozen ones, the latest first
 * @param ledger   what the office's ledgers give for its year
 * @param deadline null for a unit that owes no report
 * @param others   the reports of other units on its year
 * @param ours     whether it is what this office's ledgers count: neither a summary nor the report of a unit that the
 *                 office only knows
 */
record Surroundings(List<ReportVersion> versions, LedgerFigures ledger, ReportDeadline deadline, OtherReports others,
                    boolean ours) {
    /** Before anything was looked up. */
    static final Surroundings NONE = new Surroundings(List.of(), LedgerFigures.NONE, null,
            OtherReports.NONE, false);

    /** What the workspace holds now. */
    static Surroundings of(StoredReport stored, ReportDesk desk, UnitDirectory units) {
        AnnualReport report = stored.report();
        return new Surroundings(desk.signing().versions(stored.id()), desk.count().of(report.year()),
                desk.deadlines().of(report).orElse(null), desk.comparisons().of(report).others(), ours(report, units));
    }

    private static boolean ours(AnnualReport report, UnitDirectory units) {
        return report.kind() == ReportKind.OWN && units.all().stream()
                .filter(unit -> UnitNames.same(unit.name(), report.unit().name()))
                .allMatch(unit -> unit.id().equals(units.own().id()));
    }
}
