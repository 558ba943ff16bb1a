package org.gongkailan.cli.report;

import java.util.LinkedHashMap;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.signing.Signing;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;

/** A step that a kept report takes on its way from draft to published; prints where it stands then. */
abstract class ReportStep extends KeptReportCommand {
    ReportStep(Offices offices, Terminal terminal) {
        super(offices, terminal);
    }

    /** Takes it. */
    abstract StoredReport take(Signing signing, StoredReport stored);

    @Override
    int run(Signing signing, StoredReport stored) {
        StoredReport now = take(signing, stored);
        if (json()) {
            var report = now.report();
            var document = new LinkedHashMap<String, Object>();
            document.put("unit", report.unit().name());
            document.put("year", report.year());
            document.put("kind", report.kind().id());
            document.put("state", ReportWords.state(now.state()));
            document.put("versions", signing.versions(now.id()).stream().map(ReportWords::of).toList());
            terminal().json(document);
        } else {
            sayState(now);
        }
        return ExitCode.FINE;
    }
}
