package org.gongkailan.cli.report;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.print.ReportExport;
import org.gongkailan.annualreport.print.ReportFormat;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code report export}: a report as docx, PDF, web page or in the interchange format. */
@Command(name = "export", description = "${bundle:cli.report.export}")
final class ReportExporting implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Mixin
    private ReportSource source;

    @Option(names = "--format", required = true, paramLabel = "docx|pdf|html|json",
            description = "${bundle:cli.report.format}")
    private String format;

    @Option(names = "--out", required = true, paramLabel = "F", description = "${bundle:cli.report.out}")
    private Path out;

    ReportExporting(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ReportFormat known = ReportFormat.of(format)
                .orElseThrow(() -> new UserProblem("cli.report.bad-format", format));
        new ReportExport(new ReportForms(), offices.printer())
                .write(source.find(offices).report(), known, out, Progress.NONE);
        terminal.data(out);
        return ExitCode.FINE;
    }
}
