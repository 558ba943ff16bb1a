package org.gongkailan.annualreport.desk;

import java.time.Clock;
import org.gongkailan.annualreport.archive.Comparisons;
import org.gongkailan.annualreport.archive.ReportArchive;
import org.gongkailan.annualreport.check.ReportCheck;
import org.gongkailan.annualreport.count.LedgerCount;
import org.gongkailan.annualreport.deadline.ReportDeadlines;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.signing.Signing;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;

/**
 * What the office may do with annual reports.
 *
 * @param archive     keeps them
 * @param comparisons finds what each of them is compared with
 * @param signing     brings them from draft to published
 * @param deadlines   says until when
 * @param count       counts its figures from the office's ledgers
 */
public record ReportDesk(ReportArchive archive, Comparisons comparisons, Signing signing, ReportDeadlines deadlines,
                         LedgerCount count) {
    /** @param stores those that the journal knows */
    public static ReportDesk of(Database database, Journal journal, ReportStores stores, Clock clock,
                                LedgerCount count) {
        var check = new ReportCheck(new ReportForms());
        var comparisons = new Comparisons(database, stores.reports());
        return new ReportDesk(new ReportArchive(database, journal, clock, stores.reports()), comparisons,
                new Signing(database, journal, clock, stores.reports(), stores.versions(), comparisons, check),
                new ReportDeadlines(database, journal, clock, stores.limits()), count);
    }
}
