package org.gongkailan.library;

import java.time.LocalDate;
import java.util.Objects;

/**
 * 有效期: how long a document holds if nobody does anything about it.
 *
 * @param kind  what it says of itself
 * @param until the last day on which it holds; null unless the kind is {@link Kind#UNTIL}
 */
public record Validity(Kind kind, LocalDate until) {
    /** It says nothing: 未载明有效期. */
    public static final Validity UNSAID = new Validity(Kind.UNSAID, null);
    /** 长期有效. */
    public static final Validity LONG_TERM = new Validity(Kind.LONG_TERM, null);

    /** What a document says of its own end. */
    public enum Kind {
        UNSAID, LONG_TERM, UNTIL
    }

    public Validity {
        Objects.requireNonNull(kind);
        if ((kind == Kind.UNTIL) != (until != null)) {
            throw new IllegalArgumentException("A last day belongs to UNTIL alone");
        }
    }

    /** It holds up to a day, which is included, and expires by itself. */
    public static Validity until(LocalDate last) {
        return new Validity(Kind.UNTIL, last);
    }

    /** It holds some years from its first day on: five years from 2021-03-01 end with 2026-02-28. */
    public static Validity years(LocalDate begins, int years) {
        return until(begins.plusYears(years).minusDays(1));
    }
}
