package org.gongkailan.catalogue.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.text.Messages;
import tools.jackson.databind.json.JsonMapper;

/** How often a row is published, where it says so: 每年, 每半年, 每季度, 每月. */
public enum Frequency {
    /** 每月 */
    MONTHLY(1),
    /** 每季度 */
    QUARTERLY(3),
    /** 每半年 */
    HALF_YEARLY(6),
    /** 每年 */
    YEARLY(12);

    private static final Map<String, Pattern> WORDS = words();
    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** What a row says of itself: in the column that officers use for it, else in its time limit; empty where nothing. */
    public static Optional<Frequency> of(Entry entry) {
        return of(words(entry));
    }

    /** The same of many rows, by their ids; those that say nothing are missing. */
    static Map<String, Frequency> ofAll(List<CatalogueItem> rows) {
        // Thousands of rows say it in a handful of ways.
        var known = new HashMap<String, Optional<Frequency>>();
        var named = new HashMap<String, Frequency>();
        rows.forEach(row -> known.computeIfAbsent(words(row.entry()), Frequency::of)
                .ifPresent(frequency -> named.put(row.id(), frequency)));
        return named;
    }

    private static String words(Entry entry) {
        // Few rows have columns of the office, and tens of thousands are asked at once.
        return entry.extra().isEmpty() ? entry.timeLimit().text()
                : entry.extra().entrySet().stream().filter(column -> matches("column", column.getKey()))
                        .map(Map.Entry::getValue).findFirst().orElse(entry.timeLimit().text());
    }

    /** The frequency that words name; of several the one that comes round most often. */
    static Optional<Frequency> of(String words) {
        return Arrays.stream(values()).filter(frequency -> matches(frequency.name(), words)).findFirst();
    }

    /** The periods of a year that were over on a day and in which nothing was published, e.g. 第三季度. */
    List<String> missed(int year, LocalDate today, List<LocalDate> published) {
        var missed = new ArrayList<String>();
        for (int period = 0; period < 12 / months; period++) {
            LocalDate first = LocalDate.of(year, 1 + period * months, 1);
            LocalDate next = first.plusMonths(months);
            boolean silent = published.stream().noneMatch(day -> !day.isBefore(first) && day.isBefore(next));
            if (!next.isAfter(today) && silent) {
                missed.add(label(period + 1));
            }
        }
        return missed;
    }

    private String label(int period) {
        return switch (this) {
            case YEARLY -> Messages.of("catalogue.disclosure.period.year");
            case HALF_YEARLY -> Messages.of("catalogue.disclosure.period.half", period);
            case QUARTERLY -> Messages.of("catalogue.disclosure.period.quarter", period);
            case MONTHLY -> Messages.of("catalogue.disclosure.period.month", period);
        };
    }

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case YEARLY -> Messages.of("catalogue.disclosure.frequency.yearly");
            case HALF_YEARLY -> Messages.of("catalogue.disclosure.frequency.halfYearly");
            case QUARTERLY -> Messages.of("catalogue.disclosure.frequency.quarterly");
            case MONTHLY -> Messages.of("catalogue.disclosure.frequency.monthly");
        };
    }

    private static boolean matches(String name, String text) {
        return WORDS.get(name).matcher(text).find();
    }

    private static Map<String, Pattern> words() {
        var patterns = new HashMap<String, Pattern>();
        try (var in = Frequency.class.getResourceAsStream("frequency-words.json")) {
            JsonMapper.shared().readTree(in).properties()
                    .forEach(word -> patterns.put(word.getKey(), Pattern.compile(word.getValue().asString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns;
    }
}
