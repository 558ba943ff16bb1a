package org.gongkailan.villageboard.character;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * That a character which no font has is written in by hand on the wall: a release like those of the privacy gate, with
 * a reason on record, but for one character, so that another one still keeps a notice from being printed.
 */
public final class ByHand {
    /** The rule of a finding that names such a character. */
    public static final String RULE = "glyph-missing";
    private static final String EACH = RULE + " U+";

    private ByHand() {
    }

    /** What is released for a character, e.g. {@code glyph-missing U+2CB5A}. */
    public static String release(int codePoint) {
        return EACH + "%04X".formatted(codePoint);
    }

    /** The code points among what is released. */
    public static Set<Integer> of(Collection<String> released) {
        return released.stream().filter(rule -> rule.startsWith(EACH)).map(rule -> Integer.parseInt(rule.substring(EACH.length()), 16))
                .collect(Collectors.toUnmodifiableSet());
    }
}
