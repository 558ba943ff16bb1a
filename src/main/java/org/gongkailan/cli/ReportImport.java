package org.gongkailan.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.json.ReportReader;
import org.gongkailan.annualreport.json.ReportReading;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report import}: takes a report of the interchange format into the workspace. */
@Command(name = "import", description = "${bundle:cli.report.import}")
final class ReportImport implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Parameters(paramLabel = "F", description = "${bundle:cli.report.file}")
    private Path file;

    @Option(names = {"-w", "--workspace"}, paramLabel = "FILE.gkl", required = true,
            description = "${bundle:cli.report.workspace}")
    private Path workspace;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    ReportImport(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ReportReading reading = new ReportReader().read(file);
        AnnualReport report = reading.report();
        try (Office office = offices.open(workspace)) {
            office.reports().take(report);
        }
        if (json) {
            terminal.json(Map.of("unit", report.unit().name(), "year", report.year(),
                    "findings", FindingJson.of(reading.findings())));
        } else {
            terminal.findings(reading.findings());
        }
        terminal.talk(Messages.of("cli.report.imported", report.unit().name(), report.year()));
        return ExitCode.of(reading.findings());
    }
}
