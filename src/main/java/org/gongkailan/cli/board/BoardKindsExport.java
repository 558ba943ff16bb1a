package org.gongkailan.cli.board;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.kind.KindFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code board kinds export}: the kinds that the office changed or made, in a file for other offices. */
@Command(name = "export", description = "${bundle:villageboard.cli.kinds.export}")
final class BoardKindsExport implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;
    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl", description = "${bundle:cli.workspace.file}")
    private Path workspace;
    @Option(names = "--notice", paramLabel = "TYPE", description = "${bundle:villageboard.cli.kinds.export.only}")
    private List<String> wanted = List.of();
    @Option(names = "--out", required = true, paramLabel = "F.json", description = "${bundle:cli.out}")
    private Path out;

    BoardKindsExport(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Office office = offices.open(workspace)) {
            var own = office.notices().kinds().own();
            var kinds = wanted.isEmpty() ? own : wanted.stream().map(id -> one(own, id)).toList();
            if (kinds.isEmpty()) {
                terminal.talk(Messages.of("villageboard.kinds.export.none"));
                return ExitCode.FINE;
            }
            KindFile.of(office.notices().units().own().name(), kinds).write(out);
            terminal.talk(Messages.of("villageboard.kinds.exported", kinds.size(), out));
        }
        return ExitCode.FINE;
    }

    private static NoticeKind one(List<NoticeKind> own, String id) {
        return own.stream().filter(kind -> kind.id().equals(id)).findFirst().orElseThrow(() -> new UserProblem("villageboard.cli.kinds.export.own",
                id, own.stream().map(NoticeKind::id).collect(Collectors.joining(" "))));
    }
}
