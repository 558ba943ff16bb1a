package org.gongkailan.ui.control;

import java.util.Objects;
import org.kordamp.ikonli.Ikon;

/**
 * What a list says beside one of its lines: a small icon, and words for the tip and the screen reader.
 *
 * @param icon  from the Feather pack
 * @param tone  what its colour says
 * @param words the same in words
 */
public record LineMark(Ikon icon, Tone tone, String words) {
    public LineMark {
        Objects.requireNonNull(icon);
        Objects.requireNonNull(tone);
        Objects.requireNonNull(words);
    }
}
