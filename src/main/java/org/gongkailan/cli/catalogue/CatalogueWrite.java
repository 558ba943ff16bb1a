package org.gongkailan.cli.catalogue;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkailan.catalogue.table.CatalogueExport;
import org.gongkailan.catalogue.table.ExportFormat;
import org.gongkailan.catalogue.table.TableLevel;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code catalogue export}: the official table as a file. */
@Command(name = "export", description = "${bundle:cli.catalogue.export}")
final class CatalogueWrite implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Mixin
    private final CatalogueChoice choice = new CatalogueChoice();

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "${bundle:cli.catalogue.format}")
    private String format;

    @Option(names = "--domain", paramLabel = "NN", description = "${bundle:cli.catalogue.export.domain}")
    private String domain;

    @Option(names = "--level", paramLabel = "LEVEL", description = "${bundle:cli.catalogue.export.level}")
    private String level;

    @Option(names = "--edition", paramLabel = "NAME", description = "${bundle:cli.catalogue.export.edition}")
    private String edition = "current";

    @Option(names = "--out", required = true, paramLabel = "F", description = "${bundle:cli.out}")
    private Path out;

    CatalogueWrite(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ExportFormat wanted = ExportFormat.of(format).orElseThrow(() -> new UserProblem("cli.catalogue.bad-format", format));
        TableLevel rank = level == null ? null
                : TableLevel.of(level).orElseThrow(() -> new UserProblem("cli.catalogue.bad-level", level));
        try (Office office = choice.open(offices)) {
            if (domain != null) {
                office.catalogue().domains().require(domain);
            }
            var order = new CatalogueExport.Order(choice.listings(office).named(edition), domain, rank);
            office.catalogue().export().write(order, wanted, out, terminal.progress(Messages.of("catalogue.export.writing")));
        }
        terminal.data(out);
        return ExitCode.FINE;
    }
}
