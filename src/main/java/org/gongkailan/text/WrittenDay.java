package org.gongkailan.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as lists write it: 2026-11-03, 2026/11/3, 2026.11.3, 2026年11月3日, 20261103, with or without a time behind. */
public final class WrittenDay {
    private static final String PARTS = "(\\d{4})(?:[-/.]|\\s*\\u5e74\\s*)(\\d{1,2})(?:[-/.]|\\s*\\u6708\\s*)(\\d{1,2})\\s*\\u65e5?";
    private static final Pattern DAY = Pattern.compile(PARTS + "(?:[T ].*)?|(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SOMEWHERE = Pattern.compile(PARTS + "(?!\\d)");

    private WrittenDay() {
    }

    /** The day that a text is; empty where it is none. */
    public static Optional<LocalDate> of(String text) {
        Matcher parts = DAY.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        return day(parts, parts.group(1) != null ? 1 : 4);
    }

    /** The days that stand somewhere in a text, in their order. */
    public static List<LocalDate> in(String text) {
        var days = new ArrayList<LocalDate>();
        Matcher parts = SOMEWHERE.matcher(text);
        while (parts.find()) {
            day(parts, 1).ifPresent(days::add);
        }
        return days;
    }

    private static Optional<LocalDate> day(Matcher parts, int first) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(parts.group(first)), Integer.parseInt(parts.group(first + 1)),
                    Integer.parseInt(parts.group(first + 2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
