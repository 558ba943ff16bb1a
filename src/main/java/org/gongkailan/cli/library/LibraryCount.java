package org.gongkailan.cli.library;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.library.DocumentCounts;
import org.gongkailan.library.DocumentKind;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code library count}: what the report of a year says of documents, with the documents behind each number. */
@Command(name = "count", description = "${bundle:cli.library.count}")
final class LibraryCount implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl",
            description = "${bundle:cli.workspace.file}")
    private Path workspace;

    @Option(names = "--year", required = true, paramLabel = "Y", description = "${bundle:cli.library.year}")
    private int year;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    LibraryCount(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    /** The whole document of {@code --json}; part of the interchange formats. */
    private record Report(int year, Map<String, DocumentCounts.Numbers> kinds) {
        static Report of(DocumentCounts counts) {
            var kinds = new LinkedHashMap<String, DocumentCounts.Numbers>();
            DocumentKind.COUNTED.forEach(kind -> kinds.put(kind.word(), counts.byKind().get(kind)));
            return new Report(counts.year(), kinds);
        }
    }

    @Override
    public Integer call() {
        try (Office office = offices.open(workspace)) {
            DocumentCounts counts = office.library().counts(year);
            if (json) {
                terminal.json(Report.of(counts));
            } else {
                DocumentKind.COUNTED.forEach(kind -> terminal.data(Messages.of("cli.library.count.line", kind.label(),
                        counts.issued(kind).size(), counts.repealed(kind).size(), counts.lapsed(kind).size(),
                        counts.inForce(kind).size())));
            }
        }
        return ExitCode.FINE;
    }
}
