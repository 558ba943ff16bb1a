package org.gongkailan.villageboard;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the head of a roll stands and which column holds what.
 *
 * @param columns column of each field found, from 0
 * @param units   what stood in brackets behind a heading: 补贴面积（亩）
 */
record RollHead(Map<RollField, Integer> columns, Map<RollField, String> units) {
    private static final Pattern BRACKETED = Pattern.compile("(.+)[（(]([^（()）]*)[）)]");
    private static final int FEWEST_FIELDS = 3;

    /** The head, if the row is one: at least three known headings, a name and an amount among them. */
    static Optional<RollHead> of(List<String> texts, RollWords words) {
        var known = words.fieldsByHeading();
        var head = new RollHead(new EnumMap<>(RollField.class), new HashMap<>());
        for (int column = 0; column < texts.size(); column++) {
            head.see(column, RollWords.plain(texts.get(column)), known);
        }
        boolean found = head.columns.size() >= FEWEST_FIELDS && head.has(RollField.NAME) && head.has(RollField.AMOUNT);
        return found ? Optional.of(head) : Optional.empty();
    }

    private void see(int column, String heading, Map<String, RollField> known) {
        var bracketed = BRACKETED.matcher(heading);
        var field = known.get(heading);
        if (field == null && bracketed.matches()) {
            field = known.get(bracketed.group(1));
            if (field != null) {
                units.putIfAbsent(field, bracketed.group(2));
            }
        }
        if (field != null) {
            columns.putIfAbsent(field, column);
        }
    }

    boolean has(RollField field) {
        return columns.containsKey(field);
    }
}
