package org.gongkailan.villageboard.privacy;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as a reader sees them: no matter how wide their characters are and what stands unseen between them. */
final class Seen {
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]");

    private Seen() {
    }

    /** A text in one piece. */
    static String of(String text) {
        return text.length() < 2 ? "" : UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** A text of lines. */
    static String lines(String text) {
        return text.indexOf('\n') < 0 ? of(text) : text.lines().map(Seen::of).collect(Collectors.joining("\n"));
    }
}
