package org.gongkailan.cli.board;

import java.util.List;
import java.util.Set;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.villageboard.privacy.PrivacyReleases;
import picocli.CommandLine.Option;

/** The options of {@code board print} by which a block of the privacy gate is released, with a reason. */
final class BoardRelease {
    @Option(names = "--release", paramLabel = "RULE", description = "${bundle:villageboard.cli.release}")
    private List<String> rules = List.of();
    @Option(names = "--release-reason", paramLabel = "TEXT", defaultValue = "", description = "${bundle:villageboard.cli.release-reason}")
    private String reason;

    /** Whether one is asked for. */
    boolean wanted() {
        return !rules.isEmpty();
    }

    /**
     * The rules that are released.
     *
     * @throws UserProblem if there is no reason, or no workspace to keep it, or if a rule is never released
     */
    Set<String> rules(boolean kept) {
        rules.stream().filter(rule -> !PrivacyReleases.mayRelease(rule)).findFirst().ifPresent(rule -> {
            throw new UserProblem("villageboard.privacy.never", rule);
        });
        if (wanted() && (reason.isBlank() || !kept)) {
            throw new UserProblem("villageboard.cli.no-reason");
        }
        return Set.copyOf(rules);
    }

    String reason() {
        return reason;
    }
}
