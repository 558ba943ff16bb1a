package org.gongkailan.cli.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.ReportKind;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.count.LedgerFigures;
import org.gongkailan.annualreport.form.ReportForm;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code report count}: counts a report's figures from the ledgers; figures typed by hand stay and are listed. */
@Command(name = "count", description = "${bundle:cli.report.count}")
final class ReportCount implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Option(names = {"-w", "--workspace"}, paramLabel = "FILE.gkl", required = true,
            description = "${bundle:cli.report.workspace}")
    private Path workspace;

    @Option(names = "--year", paramLabel = "Y", required = true, description = "${bundle:cli.report.year}")
    private int year;

    @Option(names = "--unit", paramLabel = "NAME", required = true, description = "${bundle:cli.report.count.unit}")
    private String unit;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    ReportCount(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Office office = offices.open(workspace)) {
            LedgerFigures ledger = office.reportDesk().count().of(year);
            if (ledger.cells().isEmpty()) {
                throw new UserProblem("cli.report.count.none", String.valueOf(year));
            }
            StoredReport before = report(office);
            StoredReport counted = ledger.into(before);
            office.reports().save(counted, Messages.of("report.count.again"));
            print(ledger, counted);
        }
        return ExitCode.FINE;
    }

    // One that is there, or a new one of the office's own level.
    private StoredReport report(Office office) {
        var reporting = new ReportingUnit(unit.strip(), office.units().own().level());
        return office.reports().find(StoredReport.idOf(reporting, year, ReportKind.OWN))
                .orElseGet(() -> office.reports().begin(reporting, year));
    }

    private void print(LedgerFigures ledger, StoredReport counted) {
        AnnualReport report = counted.report();
        List<Figure> typed = ledger.typed(counted, report);
        if (json) {
            var cells = new LinkedHashMap<String, Object>();
            ledger.cells().forEach((figure, number) -> cells.put(figure.id(), number));
            terminal.json(Map.of("unit", report.unit().name(), "year", year, "counted", cells,
                    "typed", typed.stream().map(Figure::id).toList()));
            return;
        }
        ReportForm form = new ReportForms().of(report);
        terminal.talk(Messages.of("cli.report.counted", ledger.cells().size(), typed.size()));
        typed.forEach(figure -> terminal.talk(Messages.of("cli.report.count.typed",
                form.labelOf(figure).orElse(figure.id()), ledger.cells().get(figure), report.entry(figure).text())));
    }
}
