package org.gongkailan.history;

import java.time.Instant;
import java.util.Objects;

/**
 * What a person did in one go, the unit of undo.
 *
 * @param id     running number; 0 for a batch that changed nothing and was not recorded
 * @param at     when
 * @param person who
 * @param label  what, in the words of the undo menu
 * @param kind   whether it is a change of its own or takes one back
 * @param target the batch that an undo or redo is about; 0 for a change
 * @param size   records changed
 */
public record Batch(long id, Instant at, String person, String label, Kind kind, long target, int size) {
    public Batch {
        Objects.requireNonNull(at);
        Objects.requireNonNull(person);
        Objects.requireNonNull(label);
        Objects.requireNonNull(kind);
    }

    /** What a batch does to earlier ones; a founding makes the workspace and is never taken back. */
    public enum Kind {
        FOUNDING, CHANGE, UNDO, REDO;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(java.util.Locale.ROOT));
        }
    }

    /** Whether anything was changed. */
    public boolean changedAnything() {
        return size > 0;
    }
}
