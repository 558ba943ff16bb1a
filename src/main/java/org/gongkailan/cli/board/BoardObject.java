package org.gongkailan.cli.board;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.villageboard.posting.Life;
import org.gongkailan.villageboard.posting.Posting;
import org.gongkailan.villageboard.posting.PostingState;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code board object}: notes what a villager brought forward against a notice that hangs or hung, or how it was settled. */
@Command(name = "object", description = "${bundle:villageboard.cli.object}")
final class BoardObject implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;
    @Mixin
    private final BoardLife life = new BoardLife();
    @ArgGroup(multiplicity = "1")
    private final Words words = new Words();

    /** One of the two. */
    private static final class Words {
        @Option(names = "--matter", paramLabel = "TEXT", description = "${bundle:villageboard.cli.matter}")
        private String matter;
        @Option(names = "--settle", paramLabel = "TEXT", description = "${bundle:villageboard.cli.settle}")
        private String result;
    }

    BoardObject(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Office office = life.open(offices)) {
            var chosen = life.chosen(office, EnumSet.of(PostingState.POSTED, PostingState.EXPIRED, PostingState.TAKEN_DOWN));
            var meant = words.matter == null ? chosen.stream().filter(posting -> posting.life().open() > 0).toList() : chosen;
            if (meant.size() != 1) {
                throw new UserProblem("villageboard.cli.one-only", meant.size());
            }
            note(office, meant.getFirst());
            life.print(office, List.of(meant.getFirst()), terminal);
        }
        return ExitCode.FINE;
    }

    private void note(Office office, Posting posting) {
        if (words.matter != null) {
            office.notices().steps().object(posting, life.day(office), words.matter);
            return;
        }
        var open = posting.life().objections().stream().filter(Life.Objection::open).findFirst().orElseThrow();
        office.notices().steps().settle(posting, open, life.day(office), words.result);
    }
}
