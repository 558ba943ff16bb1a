package org.gongkailan.villageboard.roll;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.RollWords;

/** By which headings the columns of a roll of one kind are known: the kind's own words before those of all rolls. */
final class RollColumns {
    private static final Pattern BRACKETED = Pattern.compile("(.+)[（(]([^（()）]*)[）)]");
    private final Map<String, Slot> known = new HashMap<>();
    private final NoticeKind kind;

    /**
     * What a column of a roll is taken for.
     *
     * @param column the kind's column that its heading names; null for the usual fields, which the field names
     */
    record Slot(RollField field, NoticeKind.Column column) {
        String key() {
            return field.byHeading() ? column.key() : field.name();
        }
    }

    /** A slot and the unit that stood in brackets behind the heading; empty if none did. */
    record Found(Slot slot, String unit) {
    }

    RollColumns(NoticeKind kind, RollWords words) {
        this.kind = kind;
        words.headings().forEach((field, names) -> names.forEach(name -> known.put(RollWords.plain(name), new Slot(field, null))));
        kind.columns().reversed().forEach(this::learn);
    }

    private void learn(NoticeKind.Column column) {
        var slot = new Slot(column.field(), column);
        column.also().forEach(name -> known.put(RollWords.plain(name), slot));
        known.put(RollWords.plain(column.heading()), slot);
        if (!column.group().isEmpty()) {
            known.put(column.key(), slot);
        }
    }

    NoticeKind kind() {
        return kind;
    }

    /** What a heading names; its unit in brackets may be left out or added. */
    Optional<Found> of(String heading) {
        String plain = RollWords.plain(heading);
        var whole = known.get(plain);
        if (whole != null) {
            return Optional.of(new Found(whole, unit(plain)));
        }
        var bracketed = BRACKETED.matcher(plain);
        return bracketed.matches() ? Optional.ofNullable(known.get(bracketed.group(1)))
                .map(slot -> new Found(slot, bracketed.group(2))) : Optional.empty();
    }

    private static String unit(String heading) {
        var bracketed = BRACKETED.matcher(heading);
        return bracketed.matches() ? bracketed.group(2) : "";
    }
}
