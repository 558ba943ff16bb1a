package org.gongkailan.history;

/**
 * One record to be brought back.
 *
 * @param expected the JSON it must have now; null if it must not be there
 * @param wanted   the JSON it shall have; null if it shall be removed
 */
record Step(String entity, String id, RecordJson expected, RecordJson wanted) {
    /** The step that undoes an entry or does it again. */
    static Step of(Entry entry, Batch.Kind kind) {
        return kind == Batch.Kind.UNDO ? new Step(entry.entity(), entry.record(), entry.after(), entry.before())
                : new Step(entry.entity(), entry.record(), entry.before(), entry.after());
    }

    /** Whether it brings back a record that is not there. */
    boolean adds() {
        return expected == null && wanted != null;
    }

    /** Whether both add, change or remove a record of the same kind, so that neighbours can be brought back together. */
    boolean isLike(Step other) {
        return entity.equals(other.entity) && adds() == other.adds() && (wanted == null) == (other.wanted == null);
    }
}
