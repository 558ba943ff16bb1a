package org.gongkailan.typeset;

import java.util.Set;

/** Words that a heading or a centred cell should not tear. */
final class Words {
    private static final Set<String> KNOWN =
            Set.of(RuleFile.load("line-breaking.properties").getProperty("words").split(" "));
    private static final int LONGEST = KNOWN.stream().mapToInt(String::length).max().orElse(0);

    private Words() {
    }

    /** For each character of a text, whether it continues a word. */
    static boolean[] continuing(Glyphs text) {
        var inside = new boolean[text.length];
        for (int i = 0; i < text.length; ) {
            int length = at(text, i);
            for (int k = i + 1; k < i + length; k++) {
                inside[k] = true;
            }
            i += Math.max(1, length);
        }
        return inside;
    }

    // The longest known word that begins here; 0 for none.
    private static int at(Glyphs text, int start) {
        for (int length = Math.min(LONGEST, text.length - start); length > 1; length--) {
            if (KNOWN.contains(text.text(start, start + length))) {
                return length;
            }
        }
        return 0;
    }
}
