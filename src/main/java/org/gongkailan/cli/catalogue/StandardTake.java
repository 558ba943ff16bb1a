package org.gongkailan.cli.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.intake.EditionPaper;
import org.gongkailan.catalogue.intake.EditionPreview;
import org.gongkailan.catalogue.intake.EditionRow;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code catalogue standard import}: a table becomes a new edition; with {@code --dry-run} only a look. */
@Command(name = "import", description = "${bundle:cli.standard.import}")
final class StandardTake implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.catalogue.import.file}")
    private Path file;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl",
            description = "${bundle:cli.workspace.file}")
    private Path workspace;

    @Option(names = "--domain", required = true, paramLabel = "NN", description = "${bundle:cli.standard.domain}")
    private String domain;

    @Option(names = "--edition", required = true, paramLabel = "NAME", description = "${bundle:cli.standard.edition}")
    private String edition;

    @Option(names = "--issuer", paramLabel = "NAME", defaultValue = "", description = "${bundle:cli.standard.issuer}")
    private String issuer;

    @Option(names = "--title", paramLabel = "TITLE", defaultValue = "", description = "${bundle:cli.standard.title}")
    private String title;

    @Option(names = "--number", paramLabel = "NO", defaultValue = "", description = "${bundle:cli.standard.number}")
    private String number;

    @Option(names = "--in-force", paramLabel = "DATE", description = "${bundle:cli.standard.inForce}")
    private String inForce;

    @Option(names = "--verified", description = "${bundle:cli.standard.verified}")
    private boolean verified;

    @Option(names = "--dry-run", description = "${bundle:cli.catalogue.dry-run}")
    private boolean dryRun;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    /** What {@code --json} prints: how many rows of each kind, and each row. */
    private record Report(String domain, String previous, long same, long changed, long added, long gone, List<Row> rows) {
    }

    private record Row(String id, String kind, String matter, List<String> changed, String place) {
        static Row of(EditionRow row) {
            return new Row(row.row().id(), row.kind().name().toLowerCase(java.util.Locale.ROOT),
                    row.row().entry().matter().path(), row.changed().stream().map(Column::name).toList(), row.place());
        }
    }

    StandardTake(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Office office = offices.open(workspace)) {
            CatalogueDesk catalogue = office.catalogue();
            var paper = new EditionPaper(edition, issuer, title, number, day(), verified, "");
            catalogue.editions().requireNew(domain, edition.strip());
            EditionPreview preview = catalogue.editionImport().preview(file, catalogue.domains().require(domain),
                    terminal.progress(Messages.of("catalogue.import.reading")));
            if (!dryRun) {
                catalogue.editionImport().take(preview, paper);
            }
            print(preview);
        }
        return ExitCode.FINE;
    }

    private LocalDate day() {
        try {
            return inForce == null ? LocalDate.now(offices.clock()) : LocalDate.parse(inForce);
        } catch (DateTimeParseException e) {
            throw new UserProblem(e, "cli.standard.bad-date", inForce);
        }
    }

    private void print(EditionPreview preview) {
        if (json) {
            terminal.json(new Report(preview.domain().code(), preview.previous(), preview.count(EditionRow.Kind.SAME),
                    preview.count(EditionRow.Kind.CHANGED), preview.count(EditionRow.Kind.NEW),
                    preview.count(EditionRow.Kind.GONE), preview.rows().stream().map(Row::of).toList()));
        } else {
            terminal.data(preview.rows().size() - preview.count(EditionRow.Kind.GONE));
        }
        terminal.talk(Messages.of("catalogue.standard.edition.counts", preview.count(EditionRow.Kind.SAME),
                preview.count(EditionRow.Kind.CHANGED), preview.count(EditionRow.Kind.NEW), preview.count(EditionRow.Kind.GONE)));
        if (dryRun) {
            terminal.talk(Messages.of("cli.catalogue.dry"));
        }
    }
}
