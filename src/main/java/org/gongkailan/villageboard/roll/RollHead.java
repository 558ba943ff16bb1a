package org.gongkailan.villageboard.roll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.RollField;

/**
 * Where the head of a roll stands and which column holds what.
 *
 * @param texts   the headings from left to right, those of two rows put together
 * @param columns column of each slot found by its key, from 0
 * @param units   what stood in brackets behind a heading: 补贴面积（亩）
 * @param known   by which headings they were found
 */
record RollHead(List<String> texts, Map<String, Integer> columns, Map<RollField, String> units, RollColumns known) {
    private static final int FEWEST_FIELDS = 3;

    /** The head, if the row is one: headings enough are known, a name and an amount among them if the kind has such. */
    static Optional<RollHead> of(List<String> texts, RollColumns known) {
        var head = read(texts, known);
        return head.enough() ? Optional.of(head) : Optional.empty();
    }

    /** The head as a person took it: what each column is, by its place; columns left out are not read. */
    static RollHead taken(List<String> texts, Map<Integer, RollColumns.Slot> slots, RollColumns known) {
        var read = read(texts, known);
        var head = new RollHead(List.copyOf(texts), new HashMap<>(), read.units, known);
        slots.forEach((column, slot) -> head.columns.putIfAbsent(slot.key(), column));
        return head;
    }

    static RollHead read(List<String> texts, RollColumns known) {
        var head = new RollHead(List.copyOf(texts), new HashMap<>(), new HashMap<>(), known);
        for (int column = 0; column < texts.size(); column++) {
            head.see(column, texts.get(column));
        }
        return head;
    }

    private void see(int column, String heading) {
        known.of(heading).ifPresent(found -> {
            if (columns.putIfAbsent(found.slot().key(), column) == null && !found.unit().isEmpty()) {
                units.putIfAbsent(found.slot().field(), found.unit());
            }
        });
    }

    private boolean enough() {
        var kind = known.kind();
        boolean named = !kind.has(RollField.NAME) || has(RollField.NAME);
        boolean paid = !kind.has(RollField.AMOUNT) || has(RollField.AMOUNT);
        return named && paid && columns.size() >= Math.min(FEWEST_FIELDS, kind.columns().size());
    }

    /**
     * The head with the row under it, where that row says what stands under a heading of several columns: 受灾面积 over
     * 水稻, 玉米.
     */
    RollHead over(List<String> lower) {
        var joined = new ArrayList<String>();
        String group = "";
        for (int column = 0; column < Math.max(texts.size(), lower.size()); column++) {
            String above = column < texts.size() ? texts.get(column) : "";
            String below = column < lower.size() ? lower.get(column) : "";
            group = above.isEmpty() ? group : above;
            joined.add(below.isEmpty() || below.equals(above) ? above : known.of(group + below).isPresent() ? group + below : below);
        }
        return read(joined, known);
    }

    boolean has(RollField field) {
        return columns.containsKey(field.name());
    }

    /** The column of a field, from 0; -1 if the roll has none. */
    int column(RollField field) {
        return columns.getOrDefault(field.name(), -1);
    }

    /** The column of one of the kind's own headings, from 0; -1 if the roll has none. */
    int column(NoticeKind.Column column) {
        return column.field().byHeading() ? columns.getOrDefault(column.key(), -1) : column(column.field());
    }
}
