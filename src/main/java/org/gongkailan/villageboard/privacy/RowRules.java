package org.gongkailan.villageboard.privacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.notice.Notice;
import org.gongkailan.villageboard.roll.RollEntry;

/** What a row must not tell of the person whose name stands in it, though a text may: whose child, how reached, from what income. */
final class RowRules {
    private final PrivacyWords words;
    private final Notice notice;
    /** Whether the rows are about persons, not about works, assets or vouchers. */
    private final boolean persons;

    /**
     * A cell with words.
     *
     * @param heading of its column; empty for the name, the group and the rate
     */
    record CellText(String heading, String text, boolean free) {
    }

    RowRules(PrivacyWords words, Notice notice) {
        this.words = words;
        this.notice = notice;
        this.persons = notice.kind().has(RollField.NAME);
    }

    /** Every cell of an entry that holds words. */
    List<CellText> cells(RollEntry entry) {
        var cells = new ArrayList<>(List.of(new CellText("", entry.name(), true), new CellText("", entry.group(), true), new CellText("", entry.rate(), false)));
        notice.kind().columns().stream().filter(column -> column.field().byHeading())
                .forEach(column -> cells.add(new CellText(column.heading(), entry.more(column), column.field() == RollField.TEXT)));
        return cells;
    }

    /** The texts of a row in which somebody's number may be torn into pieces. */
    List<String> parts(RollEntry entry) {
        return cells(entry).stream().filter(CellText::free).map(CellText::text).toList();
    }

    /** The rules that one of them breaks. */
    Set<String> brokenBy(CellText cell) {
        var rules = new LinkedHashSet<String>();
        if (!cell.free() || cell.text().isEmpty()) {
            return rules;
        }
        String seen = Seen.of(cell.text());
        note(rules, NumberRules.PHONE, words.contactInRow().matcher(seen).find());
        note(rules, "privacy.child", words.childInRow().matcher(seen).find());
        if (persons) {
            note(rules, "privacy.illness", words.illness(seen));
            note(rules, "privacy.address", words.addressInRow().matcher(seen).find());
            note(rules, "privacy.circumstances", words.circumstancesInRow().matcher(seen).find());
            note(rules, NumberRules.LONG, words.documentInRow().matcher(seen).find());
            note(rules, "privacy.birth-date", born(cell.heading(), seen));
        }
        return rules;
    }

    // A name has no date at all; a day long ago beside a name is somebody's birthday, unless its column says otherwise.
    private boolean born(String heading, String seen) {
        int lately = notice.settings().from().getYear() - 1;
        return !words.datedHeading().matcher(heading).find() && words.date().matcher(seen).results()
                .anyMatch(day -> heading.isEmpty() || Integer.parseInt(day.group(), 0, 4, 10) < lately);
    }


    private static void note(Set<String> rules, String rule, boolean found) {
        if (found) {
            rules.add(rule);
        }
    }
}
