package org.gongkailan.cli.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.VillageNames;
import org.gongkailan.villageboard.due.Due;
import org.gongkailan.villageboard.due.Light;
import org.gongkailan.villageboard.posting.PostingLine;
import org.gongkailan.villageboard.posting.PostingState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code board due}: what villages have to post and have not, and what has to come down. */
@Command(name = "due", description = "${bundle:villageboard.cli.due}")
final class BoardDue implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;
    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl", description = "${bundle:cli.workspace.file}")
    private Path workspace;
    @Option(names = "--all", description = "${bundle:villageboard.cli.due-all}")
    private boolean all;
    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    BoardDue(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    /** What {@code --json} prints. */
    private record DueListJson(LocalDate today, List<DueJson> due, List<DownJson> takeDown) {
    }

    /** One thing to post; {@code period} is missing for what hangs for good. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record DueJson(String notice, String village, String period, LocalDate last, String light) {
        static DueJson of(Due due) {
            return new DueJson(due.duty().kind().id(), due.village().label(), due.span() == null ? null : due.span().label(),
                    due.limit(), due.light().word());
        }
    }

    /** One notice that has to come down. */
    private record DownJson(String id, String notice, String village, LocalDate last) {
        static DownJson of(PostingLine line) {
            return new DownJson(line.id(), line.kind(), line.village().label(), line.days().last());
        }
    }

    @Override
    public Integer call() {
        try (Office office = offices.open(workspace)) {
            LocalDate today = office.postings().today();
            var due = office.notices().dues().today().open(VillageNames.of(office.units())).stream()
                    .filter(each -> all || each.light() != Light.LATER).toList();
            var down = office.postings().lines(today).stream().filter(line -> line.state(today) == PostingState.EXPIRED).toList();
            if (json) {
                terminal.json(new DueListJson(today, due.stream().map(DueJson::of).toList(), down.stream().map(DownJson::of).toList()));
            } else {
                due.forEach(each -> terminal.data(Messages.of("villageboard.cli.due-line", each.light().label(), each.village().label(),
                        each.duty().kind().name(), each.span() == null ? each.duty().rhythm().label() : each.span().label())));
                down.forEach(line -> terminal.data(Messages.of("villageboard.cli.down-line", line.village().label(), line.programme(),
                        line.days().last())));
            }
            terminal.talk(Messages.of("villageboard.cli.due-count", due.size(), down.size()));
        }
        return ExitCode.FINE;
    }
}
