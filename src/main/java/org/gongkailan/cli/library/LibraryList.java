package org.gongkailan.cli.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.library.DocumentLine;
import org.gongkailan.library.DocumentQuery;
import org.gongkailan.library.DocumentState;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code library list}: documents with where they stand today. */
@Command(name = "list", description = "${bundle:cli.library.list}")
final class LibraryList implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl",
            description = "${bundle:cli.workspace.file}")
    private Path workspace;

    @Option(names = "--state", paramLabel = "STATE", description = "${bundle:cli.library.list.state}")
    private String state;

    @Option(names = "--find", paramLabel = "WORDS", description = "${bundle:cli.library.list.find}")
    private String find = "";

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    /** What {@code --json} prints of a document; part of the interchange formats. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Document(String id, String kind, boolean ours, String title, String number, List<String> issuers,
                            LocalDate made, LocalDate published, LocalDate inForce, LocalDate expires, String state,
                            List<Change> changes) {
        static Document of(DocumentLine line) {
            var document = line.document();
            return new Document(line.id(), document.kind().word(), document.ours(), document.head().title(),
                    document.head().number(), document.head().issuers(), document.dates().made(),
                    document.dates().published(), document.dates().inForce(), line.expires(), line.state().word(),
                    document.changes().stream().map(change -> new Change(change.kind().word(), change.day(),
                            change.by().words(), change.until())).toList());
        }
    }

    /** One change of a document. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Change(String kind, LocalDate day, String by, LocalDate until) {
    }

    /** The whole document of {@code --json}. */
    private record Report(LocalDate today, List<Document> documents) {
    }

    LibraryList(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Set<DocumentState> states = state == null ? Set.of() : states(state);
        try (Office office = offices.open(workspace)) {
            List<DocumentLine> lines = office.library().page(DocumentQuery.ALL.in(states).finding(find)).lines();
            if (json) {
                terminal.json(new Report(office.library().today(), lines.stream().map(Document::of).toList()));
            } else {
                lines.forEach(line -> terminal.data(Messages.of("cli.library.line", line.state().label(),
                        line.document().head().number(), line.document().head().title(),
                        line.expires() == null ? "" : line.expires())));
            }
            terminal.talk(Messages.of("library.count", lines.size()));
        }
        return ExitCode.FINE;
    }

    // What is about to expire is in force too.
    private static Set<DocumentState> states(String word) {
        DocumentState wanted = Arrays.stream(DocumentState.values()).filter(each -> each.word().equals(word)).findFirst()
                .orElseThrow(() -> new UserProblem("cli.library.bad-state", word));
        return wanted == DocumentState.IN_FORCE ? EnumSet.of(wanted, DocumentState.EXPIRING) : EnumSet.of(wanted);
    }
}
