package org.gongkailan.cli.requests;

import java.nio.file.Path;
import java.util.List;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.requests.intake.ColumnUse;
import org.gongkailan.requests.intake.LedgerIntake;
import org.gongkailan.requests.intake.LedgerPreview;
import org.gongkailan.requests.intake.ReadLine;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in a ledger kept elsewhere; {@code --dry-run} only says what it would do. */
final class LedgerTaking {
    @Parameters(paramLabel = "F", description = "${bundle:cli.requests.import.file}")
    private Path file;

    @Option(names = "--dry-run", description = "${bundle:cli.requests.import.dry}")
    private boolean dryRun;

    /** What {@code --json} prints. */
    private record Report(String file, long fresh, long known, long wrong, List<RequestJson.Wrong> findings) {
    }

    <C extends Enum<C> & ColumnUse, R> int take(LedgerIntake<C, R> intake, Terminal terminal, boolean json) {
        LedgerPreview<C, R> preview = intake.preview(file, terminal.progress(Messages.of("cli.requests.import")));
        if (!dryRun && !preview.fresh().isEmpty()) {
            intake.take(preview);
        }
        long fresh = preview.count(ReadLine.Kind.NEW);
        long known = preview.count(ReadLine.Kind.KNOWN);
        long wrong = preview.count(ReadLine.Kind.WRONG);
        if (json) {
            terminal.json(new Report(preview.file(), fresh, known, wrong, RequestJson.wrong(preview.findings())));
        } else {
            terminal.findings(preview.findings());
        }
        terminal.talk(Messages.of("requests.import.counts", fresh, known, wrong));
        return ExitCode.of(preview.findings());
    }
}
