package org.gongkailan.cli.board;

import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.villageboard.posting.PostingState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code board archive}: archives what came down; with {@code --compare} it says instead which notice a QR code belongs to. */
@Command(name = "archive", description = "${bundle:villageboard.cli.archive}")
final class BoardArchive implements Callable<Integer> {
    private static final int MOST_YEARS = 100;
    private final Offices offices;
    private final Terminal terminal;
    @Mixin
    private final BoardLife life = new BoardLife();
    @Option(names = "--years", paramLabel = "N", defaultValue = "10", description = "${bundle:villageboard.cli.years}")
    private int years;
    @Option(names = "--compare", paramLabel = "TEXT", description = "${bundle:villageboard.cli.compare}")
    private String code;

    BoardArchive(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (years < 0 || years > MOST_YEARS) {
            throw new UserProblem("villageboard.cli.bad-years", years, MOST_YEARS);
        }
        try (Office office = life.open(offices)) {
            if (code != null) {
                var answer = office.notices().paperCheck().compare(code);
                terminal.data(answer.sentence());
                return answer.agrees() ? ExitCode.FINE : ExitCode.FINDINGS;
            }
            var chosen = life.chosen(office, EnumSet.of(PostingState.TAKEN_DOWN));
            office.notices().steps().archive(chosen, years);
            life.print(office, chosen, terminal);
        }
        return ExitCode.FINE;
    }
}
