package org.gongkailan.catalogue.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkailan.catalogue.Column;

/**
 * One field of a row that says something else.
 *
 * @param column the official column; null for the domain and for columns of the unit's own
 * @param label  the head of the column
 * @param before what it said; empty for nothing
 * @param after  what it says; empty for nothing
 */
public record FieldChange(Column column, String label, String before, String after) {
    public FieldChange {
        Objects.requireNonNull(label);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }

    /** Whether the field is a list, a line for each element or legal basis. */
    public boolean list() {
        return column == Column.ELEMENTS || column == Column.LEGAL_BASES;
    }

    /** The lines that are new, in their order. */
    public List<String> added() {
        return without(after, before);
    }

    /** The lines that are gone, in their order. */
    public List<String> removed() {
        return without(before, after);
    }

    /** Whether a list has the same lines in another order. */
    public boolean reordered() {
        return list() && added().isEmpty() && removed().isEmpty();
    }

    private static List<String> without(String text, String other) {
        var rest = lines(other);
        var only = new ArrayList<String>();
        for (String line : lines(text)) {
            if (!rest.remove(line)) {
                only.add(line);
            }
        }
        return only;
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(text.split("\n")));
    }
}
