package org.gongkailan.cli.requests;

import java.nio.file.Path;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;
import org.gongkailan.requests.table.Names;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Option;

/** Writes a ledger as a workbook, names left out unless somebody asks for them. */
final class LedgerWriting {
    @Option(names = "--out", required = true, paramLabel = "F.xlsx", description = "${bundle:cli.requests.export.out}")
    private Path out;

    @Option(names = "--with-names", description = "${bundle:cli.requests.export.names}")
    private boolean named;

    /** Writes it and answers how many lines it holds. */
    interface Writing {
        int write(Names names, Path out, Progress progress);
    }

    /** What {@code --json} prints. */
    private record Report(String file, int lines, boolean names) {
    }

    int write(Terminal terminal, boolean json, Writing writing) {
        if (!out.getFileName().toString().endsWith(".xlsx")) {
            throw new UserProblem("cli.requests.export.format", out.getFileName());
        }
        int lines = writing.write(named ? Names.WHOLE : Names.MASKED, out, Progress.NONE);
        if (json) {
            terminal.json(new Report(out.toString(), lines, named));
        } else {
            terminal.data(out);
        }
        terminal.talk(Messages.of("requests.table.done", lines, out.getFileName()));
        return ExitCode.FINE;
    }
}
