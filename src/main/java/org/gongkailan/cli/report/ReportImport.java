package org.gongkailan.cli.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.intake.PublishedReport;
import org.gongkailan.annualreport.intake.PublishedReports;
import org.gongkailan.annualreport.intake.UnitNames;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.FindingJson;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.units.UnitDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report import}: takes a published report into the workspace, from docx, web page, PDF or interchange file. */
@Command(name = "import", description = "${bundle:cli.report.import}")
final class ReportImport implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Parameters(paramLabel = "F", description = "${bundle:cli.report.file}")
    private Path file;

    @Option(names = {"-w", "--workspace"}, paramLabel = "FILE.gkl", required = true,
            description = "${bundle:cli.report.workspace}")
    private Path workspace;

    @Option(names = "--unit", paramLabel = "NAME", description = "${bundle:cli.report.import.unit}")
    private String unit;

    @Option(names = "--year", paramLabel = "Y", description = "${bundle:cli.report.import.year}")
    private Integer year;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    ReportImport(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PublishedReport read = new PublishedReports(new ReportForms()).read(file);
        try (Office office = offices.open(workspace)) {
            AnnualReport report = named(read, office.units()).required();
            office.reports().take(report);
            say(report, read.findings());
        }
        return ExitCode.of(read.findings());
    }

    // What the command says goes before what the file says; the directory knows levels better than names do.
    private PublishedReport named(PublishedReport read, UnitDirectory units) {
        String name = unit == null ? read.report().unit().name() : unit;
        ReportingUnit reporting = units.all().stream().filter(known -> known.name().equals(name)).findFirst()
                .map(known -> new ReportingUnit(name, known.level()))
                .orElseGet(() -> unit == null ? read.report().unit() : UnitNames.unit(name));
        return read.of(reporting, year == null ? read.report().year() : year);
    }

    private void say(AnnualReport report, List<Finding> findings) {
        if (json) {
            terminal.json(Map.of("unit", report.unit().name(), "year", report.year(),
                    "findings", FindingJson.of(findings)));
        } else {
            terminal.findings(findings);
        }
        terminal.talk(Messages.of("cli.report.imported", report.unit().name(), report.year()));
    }
}
