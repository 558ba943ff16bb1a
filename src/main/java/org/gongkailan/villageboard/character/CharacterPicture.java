package org.gongkailan.villageboard.character;

import java.util.Objects;
import org.gongkailan.typeset.CharacterShape;

/**
 * How the office wants a character printed that no font has.
 *
 * @param codePoint its Unicode number
 * @param dots      its shape as {@link CharacterShape#word} writes it
 */
public record CharacterPicture(int codePoint, String dots) {
    public CharacterPicture {
        Objects.requireNonNull(dots);
    }

    /** As people write it, {@code U+2CB5A}. */
    public String number() {
        return "U+%04X".formatted(codePoint);
    }

    /** Its shape. */
    public CharacterShape shape() {
        return CharacterShape.of(dots);
    }
}
