package org.gongkailan.annualreport.intake;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words with what printing and typing add to them taken away. */
final class Words {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u200b\\ufeff]+");
    private static final Pattern QUOTES = Pattern.compile("[\"'“”‘’「」]");

    private Words() {
    }

    /** Without blanks, line ends and quotation marks; full-width digits and marks plain. */
    static String core(String words) {
        return QUOTES.matcher(tight(Normalizer.normalize(words, Normalizer.Form.NFKC))).replaceAll("");
    }

    /** Without blanks and line ends. */
    static String tight(String words) {
        return BLANKS.matcher(words).replaceAll("");
    }
}
