package org.gongkailan.annualreport.signing;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkailan.text.Messages;

/** What the readers of an amended report are told: why, and every place with what stood and what stands there. */
public final class AmendmentWords {
    private static final int MOST_PLACES = 20;

    private AmendmentWords() {
    }

    /** One paragraph; places beyond the twentieth are only counted. */
    public static String of(String reason, List<VersionChange> changes) {
        String places = changes.stream().limit(MOST_PLACES).map(AmendmentWords::place)
                .collect(Collectors.joining(Messages.of("report.amendment.and")));
        String why = ended(reason);
        return changes.size() > MOST_PLACES ? Messages.of("report.amendment.many", why, changes.size(), places)
                : Messages.of("report.amendment", why, places);
    }

    private static String place(VersionChange change) {
        String place = change.place().replace(" \u00b7 ", "\u00b7");
        String before = ended(change.before());
        String after = ended(change.after());
        if (before.isEmpty()) {
            return Messages.of("report.amendment.added", place, after);
        }
        return after.isEmpty() ? Messages.of("report.amendment.left-out", place, before)
                : Messages.of("report.amendment.changed", place, before, after);
    }

    // Without its own end: it stands inside a sentence.
    private static String ended(String words) {
        return words.strip().replaceAll("[\u3002.\uFF1B;]+$", "");
    }
}
