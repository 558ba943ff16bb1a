package org.gongkailan.cli.board;

import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.posting.Life;
import org.gongkailan.villageboard.posting.Posting;
import org.gongkailan.villageboard.posting.PostingState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code board post}: notes that printed notices were hung; with {@code --checked-by} drafts are looked through first. */
@Command(name = "post", description = "${bundle:villageboard.cli.post}")
final class BoardPost implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;
    @Mixin
    private final BoardLife life = new BoardLife();
    @Option(names = "--place", paramLabel = "TEXT", description = "${bundle:villageboard.cli.place}")
    private String place = Messages.of("villageboard.do.place.usual");
    @Option(names = "--checked-by", paramLabel = "NAME", description = "${bundle:villageboard.cli.checked-by}")
    private String checker;

    BoardPost(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Office office = life.open(offices)) {
            var states = checker == null ? EnumSet.of(PostingState.CHECKED) : EnumSet.of(PostingState.DRAFT, PostingState.CHECKED);
            var chosen = life.chosen(office, states);
            var steps = office.notices().steps();
            var drafts = chosen.stream().filter(posting -> posting.life().check() == null).toList();
            if (!drafts.isEmpty()) {
                steps.check(drafts, new Life.Check(life.day(office), checker));
            }
            steps.hang(office.postings().find(chosen.stream().map(Posting::id).toList()), life.day(office), place, life.person());
            life.print(office, chosen, terminal);
        }
        return ExitCode.FINE;
    }
}
