package org.gongkailan.catalogue.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gongkailan.catalogue.Audience;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.Matter;
import org.gongkailan.catalogue.Publication;
import org.gongkailan.catalogue.TimeLimit;

/** Changes the words of a row, column by column. What is ticked and not written stays. */
record TextReplacement(UnaryOperator<String> words) {
    /** The row with the words of one column changed; null for all columns and the unit's own. */
    Entry in(Entry entry, Column column) {
        if (column != null) {
            return entry.taking(column, everywhere(entry));
        }
        var extra = new LinkedHashMap<String, String>();
        entry.extra().forEach((head, text) -> extra.put(head, words.apply(text)));
        return everywhere(entry).withExtra(extra);
    }

    private Entry everywhere(Entry entry) {
        Matter matter = entry.matter();
        Publication old = entry.publication();
        String who = old.audience().specific();
        return new Entry(new Matter(words.apply(matter.level1()), orNull(matter.level2()), orNull(matter.level3())),
                all(entry.elements()), all(entry.legalBases()), limit(entry.timeLimit()), words.apply(entry.body()),
                new Publication(all(old.channels()), new Audience(old.audience().everyone(), orNull(who)), old.method(),
                        old.levels()), entry.extra());
    }

    private TimeLimit limit(TimeLimit limit) {
        String now = words.apply(limit.text());
        return now.equals(limit.text()) ? limit : TimeLimit.parse(now);
    }

    private String orNull(String text) {
        return text == null ? null : words.apply(text);
    }

    private List<String> all(List<String> texts) {
        return texts.stream().map(words).filter(text -> !text.isBlank()).toList();
    }
}
