package org.gongkailan.text;

import java.util.regex.Pattern;

/** How numbers and names of persons are written where a record must be recognised and nobody else a person. */
public final class PersonalNumbers {
    private static final Pattern ID = Pattern.compile("(?<![0-9A-Za-z])([1-9]\\d{5})[ -]?(?:\\d{8}|\\d{5})[ -]?(\\d{3}[\\dXx]|\\d{4})(?![0-9A-Za-z])");
    private static final String HIDDEN = "********";

    private PersonalNumbers() {
    }

    /** The text with every ID number (公民身份号码, 18 or 15 characters, full-width or grouped ones too) masked: place and last four stay. */
    public static String maskIds(String text) {
        String plain = halfWidth(text);
        var found = ID.matcher(plain);
        var masked = new StringBuilder();
        int from = 0;
        while (found.find()) {
            masked.append(text, from, found.start()).append(found.group(1)).append(HIDDEN).append(found.group(2));
            from = found.end();
        }
        return masked.append(text, from, text.length()).toString();
    }

    /** A person's name: the first character stays. */
    public static String maskName(String name) {
        int count = name.codePointCount(0, name.length());
        return count < 2 ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + "*".repeat(Math.min(count - 1, 3));
    }

    // Character by character, so that places in both texts agree.
    private static String halfWidth(String text) {
        var plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= '\uff10' && c <= '\uff19' || c == '\uff38' || c == '\uff58') {
                plain.setCharAt(i, (char) (c - 0xfee0));
            }
        }
        return plain.toString();
    }
}
