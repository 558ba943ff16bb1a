package org.gongkailan.catalogue.ui;

import java.util.List;
import java.util.stream.Stream;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Levels;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.gongkailan.text.Messages;

/**
 * What the chips over the table narrow it to; each is null where it narrows nothing.
 *
 * @param level    a level of government
 * @param body     公开主体
 * @param channel  公开渠道
 * @param check    a rule that the row breaks, or {@link #ERROR}, {@link #WARNING}, {@link #CLEAN}
 * @param standing how the row stands to the standard
 */
record RowFilter(Tick level, String body, String channel, String check, Standing standing) {
    static final String ERROR = "error";
    static final String WARNING = "warning";
    static final String CLEAN = "clean";
    /** What narrows nothing. */
    static final RowFilter EVERY = new RowFilter(null, null, null, null, null);
    private static final String DIFFERENT = "standard.changed";

    /** How a row stands to the ministry's standard. */
    enum Standing {
        SAME, DIFFERENT, OWN;

        String words() {
            return switch (this) {
                case SAME -> Messages.of("catalogue.state.same");
                case DIFFERENT -> Messages.of("catalogue.filter.different");
                case OWN -> Messages.of("catalogue.state.own");
            };
        }
    }

    /** Whether it narrows nothing. */
    boolean none() {
        return Stream.of(level, body, channel, check, standing).allMatch(java.util.Objects::isNull);
    }

    boolean accepts(CatalogueItem item, List<Finding> findings) {
        return (body == null || body.equals(item.entry().body()))
                && (level == null || levels(item).anyMatch(level::equals))
                && (channel == null || item.entry().publication().channels().contains(channel))
                && (standing == null || standing == standing(item, findings))
                && (check == null || checks(findings).anyMatch(check::equals));
    }

    /** The levels of government that a row is disclosed at. */
    static Stream<Tick> levels(CatalogueItem item) {
        Levels levels = item.entry().publication().levels();
        return Tick.LEVELS.stream().filter(tick -> switch (tick) {
            case COUNTY -> levels.county();
            case TOWNSHIP -> levels.township();
            default -> levels.village();
        });
    }

    static Standing standing(CatalogueItem item, List<Finding> findings) {
        return item.standard() == null ? Standing.OWN
                : findings.stream().anyMatch(finding -> finding.rule().equals(DIFFERENT)) ? Standing.DIFFERENT
                : Standing.SAME;
    }

    /** What a row can be found by: its worst severities, and the rules it breaks; a different standard is no flaw. */
    static Stream<String> checks(List<Finding> findings) {
        var flaws = findings.stream().filter(finding -> !finding.rule().equals(DIFFERENT)).toList();
        if (flaws.isEmpty()) {
            return Stream.of(CLEAN);
        }
        return Stream.concat(flaws.stream().map(Finding::severity).filter(severity -> severity != Severity.NOTICE)
                .map(severity -> severity == Severity.ERROR ? ERROR : WARNING), flaws.stream().map(Finding::rule)).distinct();
    }
}
