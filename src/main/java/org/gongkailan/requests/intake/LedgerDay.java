package org.gongkailan.requests.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as ledgers write it: 2026-11-03, 2026/11/3, 2026.11.3, 2026年11月3日, 20261103, or the number a spreadsheet counts it by. */
final class LedgerDay {
    private static final Pattern DAY = Pattern.compile("(\\d{4})\\s*(?:[-/.]|\\u5e74)\\s*(\\d{1,2})\\s*(?:[-/.]|\\u6708)\\s*(\\d{1,2})\\s*\\u65e5?(?:[T\\s].*)?"
            + "|(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NUMBER = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private LedgerDay() {
    }

    /** The day; empty where the text is none. */
    static Optional<LocalDate> of(String text) {
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return Optional.of(ZERO.plusDays(Integer.parseInt(number.group(1))));
        }
        Matcher parts = DAY.matcher(text);
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
