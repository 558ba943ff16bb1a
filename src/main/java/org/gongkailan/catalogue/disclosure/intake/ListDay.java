package org.gongkailan.catalogue.disclosure.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as lists write it: 2026-11-03, 2026/11/3, 2026.11.3, 2026年11月3日, 20261103, with or without a time behind. */
final class ListDay {
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})(?:[-/.]|\\u5e74)(\\d{1,2})(?:[-/.]|\\u6708)(\\d{1,2})\\u65e5?(?:[T ].*)?|(\\d{4})(\\d{2})(\\d{2})");

    private ListDay() {
    }

    /** The day; empty where the text is none. */
    static Optional<LocalDate> of(String text) {
        Matcher parts = DAY.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int first = parts.group(1) != null ? 1 : 4;
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(parts.group(first)), Integer.parseInt(parts.group(first + 1)),
                    Integer.parseInt(parts.group(first + 2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
