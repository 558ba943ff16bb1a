package org.gongkailan.villageboard;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The check code of a notice: sixteen hexadecimal digits in groups of four, the last line of its QR code. */
public final class PaperCode {
    private static final Pattern CHECK = Pattern.compile("(?<![0-9A-F])([0-9A-F]{4})[-－—\\s]?([0-9A-F]{4})[-－—\\s]?"
            + "([0-9A-F]{4})[-－—\\s]?([0-9A-F]{4})(?![0-9A-F])");

    private PaperCode() {
    }

    /** The check code that stands in a text, however it was typed; empty if there is none. */
    public static Optional<String> checkOf(String text) {
        var found = CHECK.matcher(text.toUpperCase(Locale.ROOT));
        String last = null;
        while (found.find()) {
            last = found.group(1) + "-" + found.group(2) + "-" + found.group(3) + "-" + found.group(4);
        }
        return Optional.ofNullable(last);
    }
}
