package org.gongkailan.requests.clock;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkailan.calendar.Deadline;

/**
 * A day by which somebody must act, and why.
 *
 * @param kind     what must be done
 * @param day      the last day
 * @param deadline how it was counted; null for a day that somebody set
 * @param article  where it stands
 * @param words    from which day it counts and what is counted, in a sentence
 * @param verified whether that was read in the text; false where it is our reading or retold by others
 */
public record Limit(LimitKind kind, LocalDate day, Deadline deadline, String article, String words, boolean verified) {
    public Limit {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(day);
        Objects.requireNonNull(article);
        Objects.requireNonNull(words);
    }

    /** The first year whose holidays may still move the day; null if it is final. */
    public Integer provisionalYear() {
        var year = deadline == null ? java.util.OptionalInt.empty() : deadline.provisionalYear();
        return year.isPresent() ? year.getAsInt() : null;
    }
}
