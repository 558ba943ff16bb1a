package org.gongkailan.cli.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.intake.PublishedReports;
import org.gongkailan.annualreport.intake.UnitNames;
import org.gongkailan.annualreport.print.ReportExport;
import org.gongkailan.annualreport.print.ReportFormat;
import org.gongkailan.annualreport.summary.ExpectedUnits;
import org.gongkailan.annualreport.summary.HandedIn;
import org.gongkailan.annualreport.summary.PartWords;
import org.gongkailan.annualreport.summary.Summariser;
import org.gongkailan.annualreport.summary.Summary;
import org.gongkailan.annualreport.summary.SummaryAgrees;
import org.gongkailan.annualreport.summary.UnitReport;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.FindingJson;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report summarise}: the summary of many units' reports, with its checks. */
@Command(name = "summarise", description = "${bundle:cli.report.summarise}")
final class ReportSummarise implements Callable<Integer> {
    private final ReportForms forms = new ReportForms();
    private final Offices offices;
    private final Terminal terminal;

    @Parameters(paramLabel = "F", arity = "1..*", description = "${bundle:cli.report.summarise.files}")
    private List<Path> files;

    @Option(names = "--unit", required = true, paramLabel = "NAME", description = "${bundle:cli.report.summarise.unit}")
    private String unit;

    @Option(names = "--year", required = true, paramLabel = "Y", description = "${bundle:cli.report.summarise.year}")
    private int year;

    @Option(names = "--out", required = true, paramLabel = "F", description = "${bundle:cli.report.summarise.out}")
    private Path out;

    @Option(names = "--against", paramLabel = "F", description = "${bundle:cli.report.summarise.against}")
    private Path against;

    @Option(names = {"-w", "--workspace"}, paramLabel = "FILE.gkl",
            description = "${bundle:cli.report.summarise.workspace}")
    private Path workspace;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    ReportSummarise(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ReportFormat format = format();
        var reader = new PublishedReports(forms);
        HandedIn handedIn = HandedIn.read(files, reader, terminal.progress(Messages.of("report.import.reading")));
        Summary summary = new Summariser(forms).summarise(UnitNames.unit(unit), year, handedIn.reports(), expected());
        var findings = new ArrayList<>(handedIn.unreadable());
        findings.addAll(summary.findings());
        if (against != null) {
            findings.addAll(new SummaryAgrees(forms).check(reader.read(against).report(), summary));
        }
        new ReportExport(forms, offices.printer()).write(summary.total(), format, out, Progress.NONE);
        print(summary, findings);
        boolean unitsErr = summary.reports().stream().anyMatch(report -> Finding.anyError(report.findings()));
        return unitsErr ? ExitCode.FINDINGS : ExitCode.of(findings);
    }

    private ReportFormat format() {
        String name = String.valueOf(out.getFileName());
        String word = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ReportFormat.of(word).orElseThrow(() -> new UserProblem("cli.report.bad-format", word));
    }

    private List<String> expected() {
        if (workspace == null) {
            return List.of();
        }
        try (Office office = offices.open(workspace)) {
            return ExpectedUnits.of(office.units());
        }
    }

    private void print(Summary summary, List<Finding> findings) {
        if (json) {
            terminal.json(document(summary, findings));
        } else {
            summary.reports().forEach(this::print);
            terminal.findings(findings);
        }
        terminal.talk(Messages.of("cli.report.summarise.done", summary.added().size(),
                summary.reports().size() - summary.added().size(), summary.missing().size()));
    }

    private void print(UnitReport report) {
        terminal.data(Messages.of("cli.report.summarise.unit-line", report.unit(), PartWords.of(report.part()),
                report.count(Severity.ERROR), report.count(Severity.WARNING)));
        terminal.findings(report.findings().stream().filter(found -> found.severity() == Severity.ERROR).toList());
    }

    private Map<String, Object> document(Summary summary, List<Finding> findings) {
        var document = new LinkedHashMap<String, Object>();
        document.put("unit", unit);
        document.put("year", year);
        document.put("out", out.toString());
        document.put("units", summary.reports().stream().map(ReportSummarise::unit).toList());
        document.put("missing", summary.missing());
        document.put("findings", FindingJson.of(findings));
        return document;
    }

    private static Map<String, Object> unit(UnitReport report) {
        var unit = new LinkedHashMap<String, Object>();
        unit.put("unit", report.unit());
        unit.put("file", report.source());
        unit.put("part", report.part().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        unit.put("findings", FindingJson.of(report.findings()));
        return unit;
    }
}
