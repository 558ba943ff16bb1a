package org.gongkailan.cli.board;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.kind.KindArrival;
import org.gongkailan.villageboard.kind.KindFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code board kinds import}: takes in the kinds of another office's file; {@code --dry-run} only says what it would do. */
@Command(name = "import", description = "${bundle:villageboard.cli.kinds.import}")
final class BoardKindsImport implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;
    @Parameters(paramLabel = "F.json", description = "${bundle:villageboard.cli.kinds.import.file}")
    private Path file;
    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl", description = "${bundle:cli.workspace.file}")
    private Path workspace;
    @Option(names = "--dry-run", description = "${bundle:villageboard.cli.kinds.import.dry}")
    private boolean dryRun;

    BoardKindsImport(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var read = KindFile.read(file);
        try (Office office = offices.open(workspace)) {
            var kinds = office.notices().kinds();
            var arrivals = KindArrival.of(read, kinds.kinds());
            arrivals.forEach(this::tell);
            if (!dryRun && arrivals.stream().anyMatch(KindArrival::takeable)) {
                terminal.talk(Messages.of("villageboard.kind-arrival.done", kinds.take(arrivals, read.office())));
            }
            return ExitCode.of(arrivals.stream().map(KindArrival::findings).flatMap(List::stream).toList());
        }
    }

    private void tell(KindArrival arrival) {
        terminal.data(Messages.of("villageboard.kind-arrival.line", arrival.state().label(), arrival.kind().name(),
                String.join(Messages.of("villageboard.comma"), arrival.differs())).stripTrailing());
        terminal.findings(arrival.findings());
    }
}
