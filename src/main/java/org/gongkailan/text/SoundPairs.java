package org.gongkailan.text;

/**
 * Which two letters words that sound like some part of a text begin with. Tells of most texts at once that they do not
 * sound like a typed word, where {@link Pinyin#matches} has to look at every character of them.
 */
public final class SoundPairs {
    private static final int LETTERS = 26;
    private static final int BITS = 64;

    private final long[] pairs = new long[(LETTERS * LETTERS + BITS - 1) / BITS];

    private SoundPairs() {
    }

    /** The pairs of a text. */
    public static SoundPairs of(String text) {
        var found = new SoundPairs();
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
            if (!Pinyin.isSilent(c)) {
                found.addAll(before, initials);
                before = initials;
            }
        }
        return found;
    }

    /**
     * Whether some part of the text may sound like the letters; false is certain.
     *
     * @param letters as {@link Pinyin#isTyped} wants them
     */
    public boolean mayMatch(String letters) {
        int pair = (letters.charAt(0) - 'a') * LETTERS + letters.charAt(1) - 'a';
        return (pairs[pair / BITS] & 1L << pair % BITS) != 0;
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
