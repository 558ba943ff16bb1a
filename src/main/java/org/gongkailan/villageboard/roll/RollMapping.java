package org.gongkailan.villageboard.roll;

import java.util.List;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.RollWords;

/**
 * How the head of a roll was taken once, for the next roll of the same shape and kind.
 *
 * @param id    kind and shape in one text
 * @param kind  id of the kind of notice
 * @param shape the headings from left to right, without blanks
 * @param uses  what each column is, from left to right: a field, and the heading of the kind's own column if it is one of
 *              those; null for a column that is not read
 */
public record RollMapping(String id, String kind, String shape, List<Use> uses) {
    private static final String BETWEEN = "|";

    public RollMapping {
        uses = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(uses));
    }

    /** What a column is taken for. */
    public record Use(RollField field, String heading) {
        /** The word on the screen. */
        public String label() {
            return heading.isEmpty() ? field.label() : heading;
        }
    }

    /** A mapping of a head. */
    static RollMapping of(String kind, List<String> texts, List<Use> uses) {
        String shape = shape(texts);
        return new RollMapping(kind + BETWEEN + shape, kind, shape, uses);
    }

    /** The headings as one text; two heads of one shape have the same. */
    static String shape(List<String> texts) {
        int used = texts.size();
        while (used > 0 && texts.get(used - 1).isBlank()) {
            used--;
        }
        return String.join(BETWEEN, texts.subList(0, used).stream().map(RollWords::plain).toList());
    }
}
