package org.gongkailan.cli.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.posting.Posting;
import org.gongkailan.villageboard.posting.PostingState;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that take a step with postings: which ones, on which day, by whom. */
final class BoardLife {
    @Mixin
    private final BoardChoice choice = new BoardChoice();
    @Option(names = "--on", paramLabel = "DATE", description = "${bundle:villageboard.cli.on}")
    private String day;
    @Option(names = "--by", paramLabel = "NAME", defaultValue = "", description = "${bundle:villageboard.cli.by}")
    private String person;
    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    /** A posting as {@code --json} prints it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PostingJson(String id, String notice, String village, String title, String state, LocalDate posted, LocalDate last,
                       LocalDate takenDown, LocalDate archived, String sha256, String disclosure) {
        static PostingJson of(Posting posting, LocalDate today) {
            var days = posting.line().days();
            return new PostingJson(posting.id(), posting.kind(), posting.village().label(), posting.title(),
                    posting.state(today).word(), days.posted(), days.last(), days.removed(), days.archived(),
                    posting.paper() == null ? null : posting.paper().digest(), posting.life().disclosure());
        }
    }

    /** Opens the workspace. */
    Office open(Offices offices) {
        return choice.open(offices);
    }

    /** On which day; today if nobody said. */
    LocalDate day(Office office) {
        try {
            return day == null ? office.postings().today() : LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new UserProblem(e, "villageboard.cli.bad-date", day);
        }
    }

    /** By whom; empty if nobody said. */
    String person() {
        return person;
    }

    /**
     * The postings that are meant and stand in one of the states.
     *
     * @throws UserProblem if there are none
     */
    List<Posting> chosen(Office office, Set<PostingState> states) {
        return choice.printed(office, states);
    }

    /** Prints what became of postings. */
    void print(Office office, List<Posting> changed, Terminal terminal) {
        LocalDate today = office.postings().today();
        var now = office.postings().find(changed.stream().map(Posting::id).toList());
        if (json) {
            terminal.json(now.stream().map(posting -> PostingJson.of(posting, today)).toList());
        } else {
            now.forEach(posting -> terminal.data(Messages.of("villageboard.cli.posting", posting.village().label(), posting.title(),
                    posting.state(today).label(), posting.line().days().last() == null ? "" : posting.line().days().last())));
        }
        terminal.talk(Messages.of("villageboard.cli.changed", now.size()));
    }
}
