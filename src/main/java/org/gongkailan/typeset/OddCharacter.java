package org.gongkailan.typeset;

/**
 * A character that could not be printed as it stands: no font has it (drawn as a box with its number) or it is a
 * control or direction mark (left out).
 *
 * @param codePoint its Unicode number
 * @param around    the text it was first met in, for the eye that has to find it
 */
public record OddCharacter(int codePoint, String around) {
    private static final int CONTEXT = 8;

    /** As people write it, {@code U+2CB5A}. */
    public String number() {
        return "U+%04X".formatted(codePoint);
    }

    static OddCharacter in(String text, int index) {
        int from = Math.max(0, index - CONTEXT);
        int to = Math.min(text.length(), index + CONTEXT);
        String around = text.substring(from, to).codePoints().filter(c -> !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return new OddCharacter(text.codePointAt(index), around);
    }
}
