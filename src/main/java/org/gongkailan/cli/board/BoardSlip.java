package org.gongkailan.cli.board;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.posting.PostingState;
import org.gongkailan.villageboard.posting.SlipPaper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code board slip}: 张贴回执 of notices that hang or are about to, one sheet each, as one PDF. */
@Command(name = "slip", description = "${bundle:villageboard.cli.slip}")
final class BoardSlip implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;
    @Mixin
    private final BoardChoice choice = new BoardChoice();
    @Option(names = "--out", required = true, paramLabel = "F.pdf", description = "${bundle:villageboard.cli.slip-out}")
    private Path out;

    BoardSlip(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Office office = choice.open(offices)) {
            var chosen = choice.printed(office, EnumSet.of(PostingState.CHECKED, PostingState.POSTED, PostingState.EXPIRED));
            var today = office.postings().today();
            var slips = SlipPaper.of(chosen, office.units().own().name(), posting -> office.notices().steps().hold(posting, today));
            offices.printer().write(slips, out, Progress.NONE);
            terminal.data(out);
            terminal.talk(Messages.of("villageboard.cli.changed", chosen.size()));
        }
        return ExitCode.FINE;
    }
}
