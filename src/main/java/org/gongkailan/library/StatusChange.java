package org.gongkailan.library;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.gongkailan.text.Messages;

/**
 * Something that was decided about a document.
 *
 * @param kind  what
 * @param day   from which day on; of an end, the first day on which it no longer holds
 * @param by    the document that decided it
 * @param until of {@link Kind#KEPT}: the new last day; null for no end, and for every other kind
 * @param note  anything else worth keeping; empty for nothing, never null
 */
public record StatusChange(Kind kind, LocalDate day, DocumentRef by, LocalDate until, String note) {
    /** What can be decided about a document. */
    public enum Kind {
        /** 修改: it holds on, with other words. */
        AMENDED,
        /** 继续有效: it holds on, up to another day or without end. */
        KEPT,
        /** 列入修改计划: a clean-up decided that it shall be amended; until then it holds on. */
        TO_AMEND,
        /** 宣布失效. */
        LAPSED,
        /** 废止. */
        REPEALED;

        /** The word of {@code --json}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The word on the screen. */
        public String label() {
            return switch (this) {
                case AMENDED -> Messages.of("library.change.amended");
                case KEPT -> Messages.of("library.change.kept");
                case TO_AMEND -> Messages.of("library.change.toAmend");
                case LAPSED -> Messages.of("library.change.lapsed");
                case REPEALED -> Messages.of("library.change.repealed");
            };
        }
    }

    public StatusChange {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(day);
        by = by == null ? DocumentRef.NONE : by;
        until = kind == Kind.KEPT ? until : null;
        note = note == null ? "" : note.strip();
    }

    /** A change that nothing more is said about. */
    public static StatusChange of(Kind kind, LocalDate day, DocumentRef by) {
        return new StatusChange(kind, day, by, null, "");
    }
}
