package org.gongkailan.annualreport.ui;

import java.util.List;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.check.OtherReports;
import org.gongkailan.annualreport.count.LedgerFigures;
import org.gongkailan.annualreport.deadline.ReportDeadline;
import org.gongkailan.annualreport.desk.ReportDesk;
import org.gongkailan.annualreport.signing.ReportVersion;

/**
 * What stands around a report and is looked up when it is opened or changed.
 *
 * @param versions the frozen ones, the latest first
 * @param ledger   what the office's ledgers give for its year
 * @param deadline null for a unit that owes no report
 * @param others   the reports of other units on its year
 */
record Surroundings(List<ReportVersion> versions, LedgerFigures ledger, ReportDeadline deadline, OtherReports others) {
    /** Before anything was looked up. */
    static final Surroundings NONE = new Surroundings(List.of(), LedgerFigures.NONE, null, OtherReports.NONE);

    /** What the workspace holds now. */
    static Surroundings of(StoredReport stored, ReportDesk desk) {
        return new Surroundings(desk.signing().versions(stored.id()), desk.count().of(stored.report().year()),
                desk.deadlines().of(stored.report()).orElse(null), desk.comparisons().of(stored.report()).others());
    }
}
