package org.gongkailan.cli.library;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.library.intake.DocumentPreview;
import org.gongkailan.library.intake.ReadDocument;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code library import}: takes in a list of documents kept in Excel; {@code --dry-run} only says what it would do. */
@Command(name = "import", description = "${bundle:cli.library.import}")
final class LibraryImport implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Parameters(paramLabel = "F", description = "${bundle:cli.library.import.file}")
    private Path file;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl",
            description = "${bundle:cli.workspace.file}")
    private Path workspace;

    @Option(names = "--dry-run", description = "${bundle:cli.library.import.dryRun}")
    private boolean dryRun;

    LibraryImport(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Office office = offices.open(workspace)) {
            var intake = office.libraryDesk().intake();
            DocumentPreview preview = intake.preview(file, Map.of(), terminal.progress(Messages.of("library.import.reading")));
            terminal.findings(preview.findings());
            terminal.talk(Messages.of("library.import.counts", preview.count(ReadDocument.Kind.NEW),
                    preview.count(ReadDocument.Kind.CHANGED), preview.count(ReadDocument.Kind.SAME),
                    preview.count(ReadDocument.Kind.WRONG)));
            if (!dryRun && !preview.takeable().isEmpty()) {
                int taken = intake.take(preview, preview.takeable()).size();
                terminal.talk(Messages.of("library.import.done", taken, preview.file()));
            }
            return ExitCode.of(preview.findings());
        }
    }
}
