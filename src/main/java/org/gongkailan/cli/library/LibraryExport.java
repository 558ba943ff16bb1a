package org.gongkailan.cli.library;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.library.DocumentQuery;
import org.gongkailan.library.cleanup.CleanUpList;
import org.gongkailan.library.table.DocumentExport;
import org.gongkailan.library.table.ListFormat;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code library export}: 现行有效目录, all documents, or a year's clean-up list as a file. */
@Command(name = "export", description = "${bundle:cli.library.export}")
final class LibraryExport implements Callable<Integer> {
    private static final int USUAL_YEARS = 5;

    private final Offices offices;
    private final Terminal terminal;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl",
            description = "${bundle:cli.workspace.file}")
    private Path workspace;

    @Option(names = "--format", required = true, paramLabel = "xlsx|docx|pdf|csv",
            description = "${bundle:cli.library.export.format}")
    private String format;

    @Option(names = "--out", required = true, paramLabel = "F", description = "${bundle:cli.library.export.out}")
    private Path out;

    @Option(names = "--all", description = "${bundle:cli.library.export.all}")
    private boolean all;

    @Option(names = "--cleanup", paramLabel = "Y", description = "${bundle:cli.library.export.cleanup}")
    private Integer cleanup;

    @Option(names = "--older", paramLabel = "N", description = "${bundle:cli.library.export.older}")
    private int older = USUAL_YEARS;

    LibraryExport(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ListFormat chosen = ListFormat.of(format).orElseThrow(() -> new UserProblem("cli.library.bad-format", format));
        try (Office office = offices.open(workspace)) {
            int count = write(office, chosen);
            terminal.data(out);
            terminal.talk(Messages.of("library.export.done", count, out.getFileName()));
        }
        return ExitCode.FINE;
    }

    private int write(Office office, ListFormat chosen) {
        DocumentExport export = office.libraryDesk().export();
        if (cleanup != null) {
            var library = office.library();
            return export.writeCleanUp(cleanup, new CleanUpList(cleanup, older, library.today()).of(library.all()), chosen,
                    out, Progress.NONE);
        }
        return all ? export.writeList(DocumentQuery.ALL, chosen, out, Progress.NONE)
                : export.writeInForce(chosen, out, Progress.NONE);
    }
}
