package org.gongkailan.cli.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkailan.catalogue.intake.ImportPreview;
import org.gongkailan.catalogue.intake.ImportRow;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.FindingJson;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code catalogue import}: a table or an interchange file into the catalogue; with {@code --dry-run} only a look. */
@Command(name = "import", description = "${bundle:cli.catalogue.import}")
final class CatalogueTake implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.catalogue.import.file}")
    private Path file;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl",
            description = "${bundle:cli.workspace.file}")
    private Path workspace;

    @Option(names = "--domain", paramLabel = "NN", description = "${bundle:cli.catalogue.import.domain}")
    private String domain;

    @Option(names = "--unit", paramLabel = "NAME", description = "${bundle:cli.catalogue.import.unit}")
    private String unit;

    @Option(names = "--level", paramLabel = "LEVEL", description = "${bundle:cli.catalogue.import.level}")
    private String level = UnitLevel.TOWNSHIP.word();

    @Option(names = "--format", paramLabel = "FORMAT", hidden = true)
    private String format;

    @Option(names = "--dry-run", description = "${bundle:cli.catalogue.dry-run}")
    private boolean dryRun;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    /** What {@code --json} prints; part of the interchange formats. */
    private record Report(int rows, List<String> domains, List<FindingJson> findings) {
    }

    CatalogueTake(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Office office = offices.open(workspace)) {
            ImportPreview preview = unit == null ? own(office) : beside(office);
            print(preview);
            return ExitCode.of(preview.findings());
        }
    }

    private ImportPreview own(Office office) {
        var intake = office.catalogue().intake();
        ImportPreview preview = intake.preview(file, domain, progress());
        if (!dryRun) {
            intake.take(preview, preview.rows());
        }
        return preview;
    }

    private ImportPreview beside(Office office) {
        UnitLevel rank = UnitLevel.of(level).orElseThrow(() -> new UserProblem("cli.workspace.bad-level", level));
        var units = office.catalogueUnits();
        Unit whose = units.named(unit).orElseGet(() -> units.fresh(unit, rank));
        var intake = office.unitIntake();
        ImportPreview preview = intake.preview(file, whose, progress());
        if (!dryRun) {
            intake.take(preview, preview.rows(), whose);
        }
        return preview;
    }

    private Progress progress() {
        return terminal.progress(Messages.of("catalogue.import.reading"));
    }

    private void print(ImportPreview preview) {
        if (json) {
            terminal.json(new Report(preview.rows().size(),
                    preview.domains().keySet().stream().map(d -> d.name()).toList(), FindingJson.of(preview.findings())));
        } else {
            terminal.findings(preview.findings());
        }
        terminal.talk(Messages.of("cli.catalogue.imported", preview.rows().size(), preview.count(ImportRow.Kind.NEW),
                preview.count(ImportRow.Kind.CHANGED), preview.count(ImportRow.Kind.SAME)));
        if (dryRun) {
            terminal.talk(Messages.of("cli.catalogue.dry"));
        }
    }
}
