package org.gongkailan.cli.sample;

import java.util.LinkedHashMap;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.ProactiveFigure;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.count.LedgerFigures;
import org.gongkailan.annualreport.desk.ReportDesk;
import org.gongkailan.annualreport.draft.FirstDraft;
import org.gongkailan.annualreport.json.ReportReader;
import org.gongkailan.cli.office.Office;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;

/**
 * The sample county's own reports: last year's, counted, written and signed; this year's, counted and drafted, still to
 * be written. What no ledger counts stands in the sample files.
 */
final class SampleReports {
    private static final String LAST = "annualreport/yunxi-last-year.json";
    private static final String NOW = "annualreport/yunxi-this-year.json";

    private final ReportDesk desk;
    private final SampleFiles files;

    SampleReports(Office office, SampleFiles files) {
        this.desk = office.reportDesk();
        this.files = files;
    }

    /** Makes both; answers the one that is still to be written. */
    AnnualReport fill() {
        int year = desk.deadlines().today().getYear();
        StoredReport before = counted(LAST, year - 1);
        AnnualReport last = written(before);
        StoredReport written = before.with(last);
        desk.archive().save(written, Messages.of("report.count.begin"));
        sign(written);
        StoredReport now = counted(NOW, year);
        LedgerFigures ledger = desk.count().of(year);
        StoredReport sourced = desk.archive().typed(now, ProactiveFigure.LICENCES, Messages.of("cli.demo.report.licences"));
        StoredReport drafted = sourced.drafting(new FirstDraft().of(now.report(), last, ledger.facts()));
        desk.archive().save(drafted, Messages.of("report.draft.do"));
        return drafted.report();
    }

    private StoredReport counted(String file, int year) {
        AnnualReport read = new ReportReader().read(files.lay(file)).report();
        var typed = read.of(read.unit(), year);
        return desk.count().of(year).into(StoredReport.of(typed));
    }

    // The drafted paragraphs stand before those of the file, as an officer would leave them.
    private AnnualReport written(StoredReport stored) {
        AnnualReport report = stored.report();
        var texts = new LinkedHashMap<>(new FirstDraft().of(report, null, desk.count().of(report.year()).facts()));
        for (TextSection section : TextSection.values()) {
            String drafted = texts.getOrDefault(section, "");
            String typed = report.text(section);
            report = report.with(section, drafted.isEmpty() || typed.isEmpty() ? drafted + typed : drafted + "\n" + typed);
        }
        return report;
    }

    private void sign(StoredReport stored) {
        StoredReport looked = stored;
        for (Finding finding : desk.signing().clearance(stored).unseen()) {
            looked = desk.signing().look(looked, finding, Messages.of("cli.demo.report.reason"));
        }
        if (desk.signing().clearance(looked).given()) {
            desk.signing().sign(desk.signing().check(looked), "");
        }
    }
}
