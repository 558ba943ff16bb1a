package org.gongkailan.annualreport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a report says outside its six sections. The form asks for none of it; published reports have it.
 *
 * @param opening     between title and section one, paragraphs divided by {@code \n}; empty for none
 * @param underTables what is written under a table, without its 注：; empty ones are left out
 * @param amendments  the first one first
 */
public record Notes(String opening, Map<TablePart, String> underTables, List<Amendment> amendments) {
    /** Nothing is said. */
    public static final Notes NONE = new Notes("", Map.of(), List.of());

    public Notes {
        opening = opening.strip();
        var written = new EnumMap<TablePart, String>(TablePart.class);
        underTables.forEach((table, note) -> {
            if (!note.isBlank()) {
                written.put(table, note.strip());
            }
        });
        underTables = Collections.unmodifiableMap(written);
        amendments = List.copyOf(amendments);
    }

    /** What is written under a table; empty for nothing. */
    public String under(TablePart table) {
        return underTables.getOrDefault(table, "");
    }

    public Notes withOpening(String text) {
        return new Notes(text, underTables, amendments);
    }

    public Notes with(TablePart table, String note) {
        var changed = new EnumMap<TablePart, String>(TablePart.class);
        changed.putAll(underTables);
        changed.put(table, note);
        return new Notes(opening, changed, amendments);
    }

    /** The same with one more amendment. */
    public Notes with(Amendment amendment) {
        var all = new ArrayList<>(amendments);
        all.add(amendment);
        return new Notes(opening, underTables, all);
    }
}
