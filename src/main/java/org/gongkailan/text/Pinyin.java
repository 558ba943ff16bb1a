package org.gongkailan.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What Chinese words sound like, for finding them by the letters people type: {@code cgb}, {@code chengguanban} and
 * {@code chengg} all find 城管办. A character with several readings is found by each of them (长: chang, zhang).
 */
public final class Pinyin {
    /** One letter would find nearly everything. */
    private static final int FEWEST = 2;
    private static final String NO_SOUND = "、，。；：（）()《》〈〉“”【】〔〕·-—/ \u3000\n";
    private static final String[] SILENCE = {};
    private static final String[][] LETTERS = IntStream.rangeClosed('a', 'z')
            .mapToObj(c -> new String[] {Character.toString(c)}).toArray(String[][]::new);
    private static final Pinyin KNOWN = new Pinyin();

    private final String[][] usual = new String[Character.MAX_VALUE + 1][];
    private final Map<Integer, String[]> rare = new HashMap<>();
    /** For each character of the usual planes a bit per letter that one of its readings begins with. */
    private final int[] initials = new int[Character.MAX_VALUE + 1];

    private Pinyin() {
        for (char c = 'a'; c <= 'z'; c++) {
            initials[c] = 1 << c - 'a';
            initials[Character.toUpperCase(c)] = initials[c];
        }
        try (var in = new BufferedReader(new InputStreamReader(
                Pinyin.class.getResourceAsStream("pinyin.txt"), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).forEach(this::learn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a word holds a typed one: as it is, whatever the case, or from two letters on by what it sounds like. */
    public static boolean finds(String text, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return text.toLowerCase(Locale.ROOT).contains(wanted)
                || wanted.length() >= FEWEST && isTyped(wanted) && matches(text, wanted);
    }

    /** Whether a typed word may be pinyin: letters a to z, at least one, and nothing else. */
    public static boolean isTyped(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /**
     * Whether some part of the text sounds like the letters: each character by its whole syllable or its first
     * letter, the last one by any beginning of it. Marks and blanks between characters make no sound.
     *
     * @param letters lower case, as {@link #isTyped} wants them
     */
    public static boolean matches(String text, String letters) {
        int first = 1 << letters.charAt(0) - 'a';
        for (int i = 0; i < text.length(); i++) {
            if ((KNOWN.initials[text.charAt(i)] & first) != 0 && KNOWN.sounds(text, i, letters, 0)) {
                return true;
            }
        }
        return false;
    }

    /** The syllables a character is read as; a letter is read as itself in lower case, and a mark as nothing. */
    static String[] sounds(int c) {
        String[] known = KNOWN.readings(c);
        if (known != null) {
            return known;
        }
        int lower = Character.toLowerCase(c);
        return lower >= 'a' && lower <= 'z' ? LETTERS[lower - 'a'] : SILENCE;
    }

    /** Whether a character between two others keeps them beside each other. */
    static boolean isSilent(int c) {
        return NO_SOUND.indexOf(c) >= 0;
    }

    private boolean sounds(String text, int at, String letters, int from) {
        if (from == letters.length()) {
            return true;
        }
        if (at >= text.length()) {
            return false;
        }
        int c = text.codePointAt(at);
        int next = at + Character.charCount(c);
        String[] known = readings(c);
        if (known == null) {
            return NO_SOUND.indexOf(c) >= 0 && sounds(text, next, letters, from)
                    || Character.toLowerCase(c) == letters.charAt(from) && sounds(text, next, letters, from + 1);
        }
        for (String syllable : known) {
            if (sounds(syllable, text, next, letters, from)) {
                return true;
            }
        }
        return false;
    }

    private boolean sounds(String syllable, String text, int next, String letters, int from) {
        if (syllable.charAt(0) != letters.charAt(from)) {
            return false;
        }
        boolean last = syllable.regionMatches(0, letters, from, letters.length() - from);
        boolean whole = letters.startsWith(syllable, from) && sounds(text, next, letters, from + syllable.length());
        return last || whole || sounds(text, next, letters, from + 1);
    }

    /** Whether two texts of one length sound alike, character by character: how people who type by sound misspell. */
    public static boolean soundAlike(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        return a.length == b.length && IntStream.range(0, a.length).allMatch(i -> a[i] == b[i]
                || Arrays.stream(sounds(a[i])).anyMatch(Arrays.asList(sounds(b[i]))::contains));
    }

    private String[] readings(int c) {
        return c < usual.length ? usual[c] : rare.get(c);
    }

    private void learn(String line) {
        String syllable = line.substring(0, line.indexOf(' '));
        line.codePoints().skip(syllable.length() + 1).forEach(c -> {
            String[] known = readings(c);
            String[] all = known == null ? new String[1] : Arrays.copyOf(known, known.length + 1);
            all[all.length - 1] = syllable;
            if (c < usual.length) {
                usual[c] = all;
            } else {
                rare.put(c, all);
            }
            int unit = Character.toChars(c)[0];
            initials[unit] |= 1 << syllable.charAt(0) - 'a';
        });
    }
}
