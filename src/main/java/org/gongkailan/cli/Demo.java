package org.gongkailan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.check.ReportCheck;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.print.ReportExport;
import org.gongkailan.annualreport.print.ReportFormat;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.table.CatalogueExport;
import org.gongkailan.catalogue.table.ExportFormat;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.NoticeKinds;
import org.gongkailan.villageboard.NoticeSettings;
import org.gongkailan.villageboard.PrintResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: a sample county from empty to printed: catalogue, annual report, notices. */
@Command(name = "demo", description = "${bundle:cli.demo}")
final class Demo implements Callable<Integer> {
    private static final String KIND = "subsidy-payment";
    private static final String PRINTED_DOMAIN = "05";

    private final Offices offices;
    private final Terminal terminal;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "${bundle:cli.demo.out}")
    private Path folder;

    @Option(names = "--window", description = "${bundle:cli.demo.window}")
    private boolean window;

    Demo(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path workspace = folder.resolve(Messages.of("cli.demo.county") + ".gkl");
        boolean show = window && offices.hasDisplay();
        if (window && !show) {
            terminal.talk(Messages.of("cli.demo.no-display", folder));
        }
        if (!Files.exists(workspace)) {
            new SampleCounty(offices, terminal).fill(workspace, Progress.NONE);
        }
        if (show) {
            offices.showWindow(workspace);
        } else {
            print(workspace);
        }
        return ExitCode.FINE;
    }

    private void print(Path workspace) {
        try (Office office = offices.open(workspace)) {
            printCatalogue(office);
            for (StoredReport stored : office.reports().all()) {
                printReport(office, stored);
            }
            printNotices(office, workspace);
        }
    }

    private void printCatalogue(Office office) {
        var catalogue = office.catalogue();
        say(Messages.of("cli.demo.catalogue"), catalogue.check().check(catalogue.rows().list(ItemQuery.ALL)));
        Path out = folder.resolve(Messages.of("cli.demo.catalogue"));
        var whole = new CatalogueExport.Order(office.units().own(), today(), null);
        var one = new CatalogueExport.Order(office.units().own(), today(), PRINTED_DOMAIN);
        export(office, whole, ExportFormat.XLSX, out);
        export(office, one, ExportFormat.PDF, out);
        export(office, whole, ExportFormat.JSON, out);
    }

    private void export(Office office, CatalogueExport.Order order, ExportFormat format, Path out) {
        Path file = out.resolve(Messages.of("cli.demo.catalogue.file", order.domain() == null
                ? Messages.of("cli.demo.county") : office.catalogue().domains().require(order.domain()).name())
                + "." + format.word());
        office.catalogue().export().write(order, format, file, Progress.NONE);
        terminal.data(file);
    }

    private void printReport(Office office, StoredReport stored) {
        var forms = new ReportForms();
        var previous = office.reports().previousOf(stored.report());
        say(Messages.of("cli.demo.report.title", stored.report().unit().name(), stored.report().year()),
                previous.map(last -> new ReportCheck(forms).check(stored.report(), last))
                        .orElseGet(() -> new ReportCheck(forms).check(stored.report())));
        var export = new ReportExport(forms, offices.printer());
        for (ReportFormat format : ReportFormat.values()) {
            Path file = folder.resolve(Messages.of("cli.demo.reports")).resolve(export.fileName(stored.report(), format));
            export.write(stored.report(), format, file, Progress.NONE);
            terminal.data(file);
        }
    }

    private void printNotices(Office office, Path workspace) {
        var board = offices.villageBoard();
        NoticeKind kind = NoticeKinds.shipped().of(KIND);
        NoticeSettings settings = NoticeSettings.of(kind, today()).issuedBy("", Messages.of("cli.demo.phone"));
        var reading = board.read(SampleCounty.files(workspace).lay(SampleFiles.ROLL), Progress.NONE);
        say(Messages.of("cli.demo.notices"), reading.findings());
        PrintResult printed = board.print(reading.roll(), kind, settings,
                folder.resolve(Messages.of("cli.demo.notices")), terminal.progress(Messages.of("cli.demo.notices")));
        office.postings().hang(reading.roll(), kind, board.period(settings), printed);
        printed.printed().forEach(printout -> terminal.data(printout.file()));
    }

    private void say(String what, List<Finding> findings) {
        terminal.talk(Messages.of("cli.demo.findings", what, count(findings, Severity.ERROR),
                count(findings, Severity.WARNING), count(findings, Severity.NOTICE)));
        findings.stream().filter(f -> f.severity() == Severity.ERROR).limit(5)
                .forEach(f -> terminal.talk(Messages.of("cli.demo.finding", f.place().label(), f.message())));
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    private LocalDate today() {
        return LocalDate.now(offices.clock());
    }
}
