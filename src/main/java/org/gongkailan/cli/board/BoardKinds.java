package org.gongkailan.cli.board;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.kind.NoticeKinds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code board kinds}: the kinds of notices, with the words that {@code board print --notice} takes. */
@Command(name = "kinds", description = "${bundle:villageboard.cli.kinds}")
final class BoardKinds implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Option(names = "-w", paramLabel = "FILE.gkl", description = "${bundle:villageboard.cli.workspace}")
    private Path workspace;
    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    BoardKinds(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<NoticeKind> kinds = kinds().all();
        if (json) {
            terminal.json(kinds.stream().map(KindJson::of).toList());
        } else {
            kinds.forEach(kind -> terminal.data(Messages.of("villageboard.cli.kind", kind.id(), kind.group(), kind.name())));
        }
        return ExitCode.FINE;
    }

    private NoticeKinds kinds() {
        if (workspace == null) {
            return NoticeKinds.shipped();
        }
        try (Office office = offices.open(workspace)) {
            return office.notices().kinds().kinds();
        }
    }

    /** A kind as {@code --json} prints it. */
    record KindJson(String id, String name, String group, String catalogueItem, String frequency, List<String> columns) {
        static KindJson of(NoticeKind kind) {
            return new KindJson(kind.id(), kind.name(), kind.group(), kind.ground().catalogueItem(), kind.ground().frequency(),
                    kind.columns().stream().map(NoticeKind.Column::heading).toList());
        }
    }
}
