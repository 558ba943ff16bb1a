package org.gongkailan.cli;

import java.nio.file.Path;
import java.util.List;
import org.gongkailan.requests.intake.ReadLine;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code requests import}: takes in a ledger kept elsewhere; {@code --dry-run} only says what it would do. */
@Command(name = "import", description = "${bundle:cli.requests.import}")
final class RequestsImport extends RequestsCommand {
    @Parameters(paramLabel = "F", description = "${bundle:cli.requests.import.file}")
    private Path file;

    @Option(names = "--dry-run", description = "${bundle:cli.requests.import.dry}")
    private boolean dryRun;

    RequestsImport(Offices offices, Terminal terminal) {
        super(offices, terminal);
    }

    /** What {@code --json} prints. */
    private record Report(String file, long fresh, long known, long wrong, List<RequestJson.Wrong> findings) {
    }

    @Override
    int run(Office office) {
        var preview = office.requestImport().preview(file, terminal().progress(Messages.of("cli.requests.import")));
        if (!dryRun && !preview.fresh().isEmpty()) {
            office.requestImport().take(preview);
        }
        long fresh = preview.count(ReadLine.Kind.NEW);
        long known = preview.count(ReadLine.Kind.KNOWN);
        long wrong = preview.count(ReadLine.Kind.WRONG);
        if (json()) {
            terminal().json(new Report(preview.file(), fresh, known, wrong, preview.findings().stream().map(finding ->
                    new RequestJson.Wrong(finding.rule(), finding.severity().word(), finding.message())).toList()));
        } else {
            terminal().findings(preview.findings());
        }
        terminal().talk(Messages.of("requests.import.counts", fresh, known, wrong));
        return ExitCode.of(preview.findings());
    }
}
