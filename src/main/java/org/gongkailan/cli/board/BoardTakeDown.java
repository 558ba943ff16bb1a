package org.gongkailan.cli.board;

import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.villageboard.posting.Life;
import org.gongkailan.villageboard.posting.PostingState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code board take-down}: notes that notices whose period is over came down; with {@code --reason} earlier ones too. */
@Command(name = "take-down", description = "${bundle:villageboard.cli.take-down}")
final class BoardTakeDown implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;
    @Mixin
    private final BoardLife life = new BoardLife();
    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "${bundle:villageboard.cli.reason}")
    private String reason;

    BoardTakeDown(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Office office = life.open(offices)) {
            var chosen = life.chosen(office, reason.isBlank() ? EnumSet.of(PostingState.EXPIRED)
                    : EnumSet.of(PostingState.POSTED, PostingState.EXPIRED));
            office.notices().steps().takeDown(chosen, new Life.Removal(life.day(office), life.person(), reason.strip()));
            life.print(office, chosen, terminal);
        }
        return ExitCode.FINE;
    }
}
