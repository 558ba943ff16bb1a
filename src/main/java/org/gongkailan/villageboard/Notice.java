package org.gongkailan.villageboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkailan.calendar.Deadline;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;

/**
 * What hangs on one village's board: a kind, the village's entries, the settings and the computed period. Immutable;
 * {@link NoticePaper} says how it looks.
 *
 * @param programme    the name of what is paid
 * @param quantityUnit 亩, 头 …; may be empty
 * @param entries      the village's own, in the roll's order
 * @param period       from the first to the last day on the board
 */
record Notice(NoticeKind kind, Village village, String programme, String quantityUnit, List<RollEntry> entries,
              NoticeSettings settings, Deadline period) {
    Notice {
        entries = List.copyOf(entries);
    }

    String title() {
        return fill(kind.words().title());
    }

    String intro() {
        return fill(kind.words().intro());
    }

    String periodLine() {
        return fill(kind.words().periodLine());
    }

    String committee() {
        return fill(kind.words().committee());
    }

    String issuer() {
        return settings.issuer().isEmpty() ? committee() : settings.issuer();
    }

    /** A sentence of the kind with this notice's words. */
    String fill(String pattern) {
        return NoticeKind.fill(pattern, words());
    }

    private Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put("programme", programme);
        words.put("village", village.label());
        words.put("basis", kind.printedBases(Messages.of("villageboard.comma")));
        words.put("from", ChineseDate.full(period.start()));
        words.put("last", ChineseDate.full(period.last()));
        words.put("term", period.term().label());
        words.put("phone", settings.phone());
        return words;
    }
}
