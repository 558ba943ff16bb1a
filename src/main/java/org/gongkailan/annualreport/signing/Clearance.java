package org.gongkailan.annualreport.signing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.finding.Severity;
import org.gongkailan.text.Messages;

/**
 * What stands between a report and its signature: errors block, warnings want a look. A warning that no rule of the
 * State forbids but nobody would understand without a word asks for the reason on record (现行有效 that does not follow
 * from last year's).
 *
 * @param errors   to be mended
 * @param warnings in the order of the check
 * @param seen     those of them that somebody looked at as they read now
 */
public record Clearance(List<Finding> errors, List<Finding> warnings, Set<Finding> seen) {
    private static final Set<String> ASK_FOR_A_REASON = Set.of("documents.stock");

    /**
     * What the findings of a report's check come to.
     *
     * @param today the day on which somebody wants to confirm it
     */
    public static Clearance of(StoredReport stored, List<Finding> findings, LocalDate today) {
        List<Finding> warnings = new ArrayList<>(of(findings, Severity.WARNING));
        int year = stored.report().year();
        if (!today.isAfter(LocalDate.of(year, 12, 31))) {
            warnings.addFirst(Finding.warning("year.unfinished", new Place(String.valueOf(year),
                    Messages.of("report.place.year", String.valueOf(year))), "report.rule.unfinished", String.valueOf(year)));
        }
        stored.drafted().keySet().forEach(section -> warnings.add(drafted(section)));
        return new Clearance(of(findings, Severity.ERROR), warnings,
                warnings.stream().filter(stored::looked).collect(Collectors.toSet()));
    }

    /** The warnings that nobody looked at yet. */
    public List<Finding> unseen() {
        return warnings.stream().filter(finding -> !seen.contains(finding)).toList();
    }

    /** Whether the report may be signed. */
    public boolean given() {
        return errors.isEmpty() && unseen().isEmpty();
    }

    /** Whether a warning may stand only with its reason written down. */
    public static boolean asksForReason(Finding finding) {
        return ASK_FOR_A_REASON.contains(finding.rule());
    }

    // What the program drafted is to be written anew by a person, or at least read.
    private static Finding drafted(TextSection section) {
        return Finding.warning("draft.unwritten", new Place(section.id(), switch (section) {
            case OVERVIEW -> Messages.of("report.tab.overview");
            case PROBLEMS -> Messages.of("report.tab.problems");
            case OTHER_MATTERS -> Messages.of("report.tab.other-matters");
        }), "report.rule.drafted");
    }

    private static List<Finding> of(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).toList();
    }
}
