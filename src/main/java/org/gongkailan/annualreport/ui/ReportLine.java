package org.gongkailan.annualreport.ui;

import java.util.List;
import java.util.stream.Stream;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.annualreport.archive.ReportState;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Tone;

/** One report in the list, with what its check came to. */
record ReportLine(StoredReport stored, long errors, long warnings) {
    static ReportLine of(StoredReport stored, List<Finding> findings) {
        return new ReportLine(stored, count(findings, Severity.ERROR), count(findings, Severity.WARNING));
    }

    String unit() {
        return stored.report().unit().name();
    }

    int year() {
        return stored.report().year();
    }

    /** A frozen report says how far it came; one that is being written, how it stands. */
    Badge state() {
        ReportState state = stored.state();
        if (state != ReportState.DRAFT) {
            return new Badge(state.label(), state == ReportState.CHECKED ? Tone.ACCENT : Tone.GOOD);
        }
        if (stored.report().figures().isEmpty() && stored.report().texts().isEmpty()) {
            return new Badge(Messages.of("report.state.empty"), Tone.NEUTRAL);
        }
        if (errors == 0 && !Stream.of(TablePart.values()).allMatch(stored.report()::has)) {
            return new Badge(Messages.of("report.state.unfinished"), Tone.NEUTRAL);
        }
        if (errors > 0) {
            return new Badge(Messages.of("report.state.errors", errors), Tone.BAD);
        }
        return warnings > 0 ? new Badge(Messages.of("report.state.warnings", warnings), Tone.SOON)
                : new Badge(Messages.of("report.state.sound"), Tone.GOOD);
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
