package org.gongkailan.cli.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.check.Compared;
import org.gongkailan.annualreport.check.OtherReports;
import org.gongkailan.annualreport.check.ReportCheck;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.intake.PublishedReport;
import org.gongkailan.annualreport.intake.PublishedReports;
import org.gongkailan.annualreport.summary.HandedIn;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.FindingJson;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code report check}: whether a report agrees with itself, its form and last year's report. */
@Command(name = "check", description = "${bundle:cli.report.check}")
final class ReportChecking implements Callable<Integer> {
    private final ReportForms forms = new ReportForms();
    private final PublishedReports reader = new PublishedReports(forms);
    private final Offices offices;
    private final Terminal terminal;

    @Mixin
    private ReportSource source;

    @Option(names = "--previous", paramLabel = "F", description = "${bundle:cli.report.previous}")
    private Path previous;

    @Option(names = "--others", paramLabel = "F", arity = "1..*", description = "${bundle:cli.report.others}")
    private List<Path> others = List.of();

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    ReportChecking(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (previous != null && !source.isFile()) {
            throw new UserProblem("cli.report.previous-of-file");
        }
        ReportSource.Found found = source.find(offices);
        List<Finding> findings = new ArrayList<>(found.reading().findings());
        findings.addAll(new ReportCheck(forms).check(found.report(), new Compared(lastYear(found), others(found))));
        print(found.report(), findings);
        return ExitCode.of(findings);
    }

    private AnnualReport lastYear(ReportSource.Found found) {
        return previous == null ? found.compared().previous() : reader.read(previous).required();
    }

    private OtherReports others(ReportSource.Found found) {
        return others.isEmpty() ? found.compared().others() : new OtherReports(HandedIn.read(others, reader,
                Progress.NONE).reports().stream().map(PublishedReport::report).toList());
    }

    private void print(AnnualReport report, List<Finding> findings) {
        if (json) {
            var document = new LinkedHashMap<String, Object>();
            document.put("unit", report.unit().name());
            document.put("year", report.year());
            document.put("findings", FindingJson.of(findings));
            terminal.json(document);
        } else {
            terminal.findings(findings);
        }
        if (findings.isEmpty()) {
            terminal.talk(Messages.of("cli.report.sound"));
        }
    }
}
