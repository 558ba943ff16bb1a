package org.gongkailan.cli.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.check.ReportCheck;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.print.ReportExport;
import org.gongkailan.annualreport.print.ReportFormat;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.table.CatalogueExport;
import org.gongkailan.catalogue.table.ExportFormat;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: a sample county from empty to printed: catalogue, annual report, notices. */
@Command(name = "demo", description = "${bundle:cli.demo}")
public final class Demo implements Callable<Integer> {
    private static final String PRINTED_DOMAIN = "05";

    private final Offices offices;
    private final Terminal terminal;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "${bundle:cli.demo.out}")
    private Path folder;

    @Option(names = "--window", description = "${bundle:cli.demo.window}")
    private boolean window;

    public Demo(Offices offices, Terminal terminal) {
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
        var county = new SampleCounty(offices, terminal);
        boolean fresh = !Files.exists(workspace);
        if (fresh) {
            county.fill(workspace, Progress.NONE);
        }
        if (show) {
            offices.showWindow(workspace);
            return ExitCode.FINE;
        }
        try (Office office = offices.open(workspace)) {
            if (!fresh) {
                county.printNotices(office, workspace);
            }
            printCatalogue(office);
            for (StoredReport stored : office.reports().all()) {
                printReport(office, stored);
            }
        }
        return ExitCode.FINE;
    }

    private void printCatalogue(Office office) {
        var catalogue = office.catalogue();
        terminal.summary(Messages.of("cli.demo.catalogue"), catalogue.check().check(catalogue.rows().list(ItemQuery.ALL)));
        Path out = folder.resolve(Messages.of("cli.demo.catalogue"));
        var listing = catalogue.frozen().working(office.units().own());
        var whole = CatalogueExport.Order.whole(listing);
        var one = new CatalogueExport.Order(listing, PRINTED_DOMAIN, null);
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
        terminal.summary(Messages.of("cli.demo.report.title", stored.report().unit().name(), stored.report().year()),
                previous.map(last -> new ReportCheck(forms).check(stored.report(), last))
                        .orElseGet(() -> new ReportCheck(forms).check(stored.report())));
        var export = new ReportExport(forms, offices.printer());
        for (ReportFormat format : ReportFormat.values()) {
            Path file = folder.resolve(Messages.of("cli.demo.reports")).resolve(export.fileName(stored.report(), format));
            export.write(stored.report(), format, file, Progress.NONE);
            terminal.data(file);
        }
    }
}
