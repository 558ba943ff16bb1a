package org.gongkailan.library.cleanup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkailan.library.DocumentRef;
import org.gongkailan.library.OfficialDocument;
import org.gongkailan.library.StatusChange;

/**
 * What one clean-up decided.
 *
 * @param day       from which day on the decisions hold; what is repealed or lapsed no longer holds on it
 * @param by        the document that decided it (关于公布清理结果的决定)
 * @param keepUntil the new last day of what is kept; null where it is kept without an end
 */
public record CleanUp(LocalDate day, DocumentRef by, LocalDate keepUntil) {
    public CleanUp {
        Objects.requireNonNull(day);
        Objects.requireNonNull(by);
    }

    /** The documents with what was decided about them; those without a decision are left out. */
    public List<OfficialDocument> apply(List<CleanUpLine> lines, Map<String, Decision> decisions) {
        var decided = new ArrayList<OfficialDocument>();
        for (CleanUpLine line : lines) {
            Decision decision = decisions.get(line.document().id());
            if (decision != null) {
                decided.add(line.document().changed(new StatusChange(decision.change(), day, by,
                        decision == Decision.KEEP ? keepUntil(line) : null, "")));
            }
        }
        return decided;
    }

    // Who keeps without naming a day leaves an end that lies ahead as it is.
    private LocalDate keepUntil(CleanUpLine line) {
        boolean ahead = line.expires() != null && line.expires().isAfter(day) && line.reason() != CleanUpReason.EXPIRES;
        return keepUntil == null && ahead ? line.expires() : keepUntil;
    }
}
