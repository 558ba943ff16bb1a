package org.gongkailan.cli.board;

import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.posting.PostingState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code board discard}: throws away drafts that were never hung; what hangs or hung stays. */
@Command(name = "discard", description = "${bundle:villageboard.cli.discard}")
final class BoardDiscard implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;
    @Mixin
    private final BoardChoice choice = new BoardChoice();

    BoardDiscard(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Office office = choice.open(offices)) {
            var chosen = choice.chosen(office, EnumSet.of(PostingState.DRAFT, PostingState.CHECKED));
            office.notices().steps().discard(chosen);
            chosen.forEach(posting -> terminal.data(Messages.of("villageboard.cli.discarded", posting.village().label(), posting.title())));
            terminal.talk(Messages.of("villageboard.cli.changed", chosen.size()));
        }
        return ExitCode.FINE;
    }
}
