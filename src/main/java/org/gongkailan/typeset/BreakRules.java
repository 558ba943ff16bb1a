package org.gongkailan.typeset;

/**
 * Where a line of Chinese text may end. GB/T 15834-2011, 5.1 for punctuation; numbers, words and what belongs to them
 * stay whole.
 */
final class BreakRules {
    /** Closes the year in a document number, before its serial number. */
    private static final int YEAR_BRACKET = 0x3015;
    /** Makes the number after it an ordinal. */
    private static final int ORDINAL = 0x7B2C;

    private BreakRules() {
    }

    /** Whether a line may end before the character at {@code index}, which is neither the first nor past the last. */
    static boolean mayBreak(Glyphs text, int index) {
        return punctuationAllows(text, index) && (Characters.isSpace(text.codePoints[index - 1])
                || !joined(text.codePoints[index - 1], text.codePoints[index]));
    }

    /** Whether punctuation, blanks and accents alone would let a line end before the character at {@code index}. */
    static boolean punctuationAllows(Glyphs text, int index) {
        int after = text.codePoints[index];
        return !Characters.isSpace(after) && !Punctuation.neverFirst(after) && !Characters.isMark(after)
                && !Punctuation.neverLast(text.codePoints[index - 1]);
    }

    /** Whether the place before the character at {@code index} is inside a word or number. */
    static boolean insideWord(Glyphs text, int index) {
        return Punctuation.word(text.codePoints[index - 1]) && Punctuation.word(text.codePoints[index]);
    }

    private static boolean joined(int before, int after) {
        if (before == 0xA0 || after == 0xA0 || before == 0x202F || after == 0x202F) {
            return true;
        }
        if (before == after && Punctuation.pairs(before)) {
            return true;
        }
        if (Punctuation.word(before) && Punctuation.word(after)) {
            return !breaksWord(before, after);
        }
        return Punctuation.digit(before) && Punctuation.unit(after)
                || Punctuation.digit(after) && (before == YEAR_BRACKET || before == ORDINAL);
    }

    private static boolean breaksWord(int before, int after) {
        return before == '-' && Character.isLetter(after);
    }

    /** Whether an overlong word is better broken after this character than elsewhere. */
    static boolean easesWord(int codePoint) {
        return codePoint < 0x80 && "/-._&=?+,;:@\\".indexOf(codePoint) >= 0;
    }
}
