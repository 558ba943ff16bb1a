package org.gongkailan.catalogue.intake;

import java.util.Set;

/** Tick cells: √ and whatever else people put in them. */
final class Ticks {
    /** How a tick is written. */
    static final String MARK = "√";
    private static final Set<String> YES = Set.of("√", "✓", "✔", "●", "■", "☑", "◆", "▲", "▄", "是", "有", "V", "v", "R",
            "P", "1", "Y", "y", "a");
    private static final Set<String> NO = Set.of("", "□", "○", "〇", "◇", "△", "☐", "×", "✗", "✕", "X", "x", "—", "-", "－",
            "/", "否", "无", "0", "N", "口", "£");

    private Ticks() {
    }

    /** Whether a cell says yes; any text that does not say no does. */
    static boolean ticked(String text) {
        return !NO.contains(Words.key(text));
    }

    /** Whether a cell holds a tick and nothing else. */
    static boolean onlyMark(String text) {
        return YES.contains(Words.key(text));
    }

    /** Who the cell of 特定群体 names: null where not ticked, empty where ticked without a name. */
    static String named(String text) {
        if (!ticked(text)) {
            return null;
        }
        return onlyMark(text) ? "" : Words.tidy(text).replaceFirst("^[√✓✔●■☑]\\s*", "");
    }
}
