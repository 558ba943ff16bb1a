package org.gongkailan.cli.board;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.villageboard.posting.Posting;
import org.gongkailan.villageboard.posting.PostingState;
import picocli.CommandLine.Option;

/** The options by which a command is told which postings are meant. */
final class BoardChoice {
    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl", description = "${bundle:cli.workspace.file}")
    private Path workspace;
    @Option(names = "--notice", paramLabel = "TYPE", description = "${bundle:villageboard.cli.only-notice}")
    private String notice;
    @Option(names = "--village", paramLabel = "NAME", description = "${bundle:villageboard.cli.only-village}")
    private List<String> villages = List.of();

    /** Opens the workspace. */
    Office open(Offices offices) {
        return offices.open(workspace);
    }

    /**
     * The postings that are meant, printed and in one of the states.
     *
     * @throws UserProblem if there are none
     */
    List<Posting> printed(Office office, Set<PostingState> states) {
        return some(chosen(office, states).stream().filter(posting -> posting.paper() != null).toList());
    }

    /**
     * The postings that are meant and stand in one of the states.
     *
     * @throws UserProblem if there are none
     */
    List<Posting> chosen(Office office, Set<PostingState> states) {
        LocalDate today = office.postings().today();
        return some(office.postings().all().stream().filter(posting -> states.contains(posting.state(today)))
                .filter(posting -> notice == null || notice.equals(posting.kind()))
                .filter(posting -> villages.isEmpty() || villages.stream().anyMatch(posting.village()::isCalled))
                .toList());
    }

    private static List<Posting> some(List<Posting> chosen) {
        if (chosen.isEmpty()) {
            throw new UserProblem("villageboard.cli.nothing-to-do");
        }
        return chosen;
    }
}
