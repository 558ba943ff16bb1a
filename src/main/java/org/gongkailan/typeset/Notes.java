package org.gongkailan.typeset;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkailan.paper.Typeface;

/** Collects what the reader of one document should know: characters that could not be printed as they stand. */
final class Notes {
    private final Map<Integer, OddCharacter> missing = new LinkedHashMap<>();
    private final Map<Integer, OddCharacter> removed = new LinkedHashMap<>();
    private final Set<Typeface> asked = EnumSet.noneOf(Typeface.class);

    void missing(String text, int index) {
        missing.computeIfAbsent(text.codePointAt(index), c -> OddCharacter.in(text, index));
    }

    void removed(String text, int index) {
        removed.computeIfAbsent(text.codePointAt(index), c -> OddCharacter.in(text, index));
    }

    void asked(Typeface typeface) {
        asked.add(typeface);
    }

    List<OddCharacter> missing() {
        return List.copyOf(missing.values());
    }

    List<OddCharacter> removed() {
        return List.copyOf(removed.values());
    }

    /** Whether any text was to be set in a typeface. */
    boolean asks(Typeface typeface) {
        return asked.contains(typeface);
    }
}
