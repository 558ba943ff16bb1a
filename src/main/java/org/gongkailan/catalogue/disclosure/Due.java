package org.gongkailan.catalogue.disclosure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.gongkailan.calendar.Deadline;

/**
 * Until when something has to be published, and why.
 *
 * @param day      the last day; null where there is none
 * @param deadline how the day was counted; null where nothing was counted
 * @param reason   what the answer stands on
 * @param words    the same in a sentence, e.g. 自形成或者变更之日起20个工作日
 */
public record Due(LocalDate day, Deadline deadline, Reason reason, String words) {
    public Due {
        Objects.requireNonNull(reason);
        Objects.requireNonNull(words);
    }

    /** What a due day, or its absence, stands on. */
    public enum Reason {
        /** The row's own limit, counted. */
        LIMIT,
        /** 条例第二十六条, because the row names no limit. */
        REGULATION,
        /** 实时, or a limit in hours: the day it is formed. */
        SAME_DAY,
        /** 长期公开. */
        LONG_TERM,
        /** A limit in words only. */
        IN_WORDS,
        /** The day of forming is unknown, so that nothing can be counted. */
        NOT_FORMED
    }

    /** The last day, if there is one. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(day);
    }

    /** The first year whose holidays are not published yet and may move the day; null if the day is final. */
    public Integer provisionalYear() {
        var year = deadline == null ? java.util.OptionalInt.empty() : deadline.provisionalYear();
        return year.isPresent() ? year.getAsInt() : null;
    }
}
