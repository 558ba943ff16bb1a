package org.gongkailan.text;

/**
 * A text that is asked again and again what it sounds like. It knows which two letters the words begin with that sound
 * like some part of it; only of those has {@link Pinyin#matches} to look at its characters.
 */
public final class SoundPairs {
    private static final int LETTERS = 26;
    private static final int BITS = 64;

    /** The letters that something in the text begins with, a bit for each. */
    private int firsts;
    private final long[] pairs = new long[(LETTERS * LETTERS + BITS - 1) / BITS];
    private final String text;

    private SoundPairs(String text) {
        this.text = text;
    }

    /** A text, ready to be asked. */
    public static SoundPairs of(String text) {
        var found = new SoundPairs(text);
        // The letters that the sounding character before begins with, a bit for each.
        int before = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            int initials = 0;
            for (String syllable : Pinyin.sounds(c)) {
                initials |= 1 << syllable.charAt(0) - 'a';
                if (syllable.length() > 1) {
                    found.add(syllable.charAt(0) - 'a', syllable.charAt(1) - 'a');
                }
            }
            found.firsts |= initials;
            if (!Pinyin.isSilent(c)) {
                found.addAll(before, initials);
                before = initials;
            }
        }
        return found;
    }

    /**
     * Whether some part of the text sounds like the letters, as {@link Pinyin#matches} says.
     *
     * @param letters as {@link Pinyin#isTyped} wants them
     */
    public boolean match(String letters) {
        if (letters.length() == 1) {
            return (firsts & 1 << letters.charAt(0) - 'a') != 0;
        }
        int pair = (letters.charAt(0) - 'a') * LETTERS + letters.charAt(1) - 'a';
        boolean known = (pairs[pair / BITS] & 1L << pair % BITS) != 0;
        return known && (letters.length() == 2 || Pinyin.matches(text, letters));
    }

    private void addAll(int firsts, int seconds) {
        for (int first = firsts; first != 0; first &= first - 1) {
            for (int second = seconds; second != 0; second &= second - 1) {
                add(Integer.numberOfTrailingZeros(first), Integer.numberOfTrailingZeros(second));
            }
        }
    }

    private void add(int first, int second) {
        int pair = first * LETTERS + second;
        pairs[pair / BITS] |= 1L << pair % BITS;
    }
}
