package org.gongkailan.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.text.Messages;

/** The official columns of the table, in their order. Says what a row holds in each, for comparing and showing. */
public enum Column {
    LEVEL1, LEVEL2, LEVEL3, ELEMENTS, LEGAL_BASES, TIME_LIMIT, BODY, CHANNELS, AUDIENCE, METHOD, LEVELS;

    /** The head of the column. */
    public String label() {
        return switch (this) {
            case LEVEL1 -> Messages.of("catalogue.column.level1");
            case LEVEL2 -> Messages.of("catalogue.column.level2");
            case LEVEL3 -> Messages.of("catalogue.column.level3");
            case ELEMENTS -> Messages.of("catalogue.column.elements");
            case LEGAL_BASES -> Messages.of("catalogue.column.legalBases");
            case TIME_LIMIT -> Messages.of("catalogue.column.timeLimit");
            case BODY -> Messages.of("catalogue.column.body");
            case CHANNELS -> Messages.of("catalogue.column.channels");
            case AUDIENCE -> Messages.of("catalogue.column.audience");
            case METHOD -> Messages.of("catalogue.column.method");
            case LEVELS -> Messages.of("catalogue.column.levels");
        };
    }

    /** What a row holds in this column, as one text; empty where it holds nothing, never null. */
    public String text(Entry entry) {
        return switch (this) {
            case LEVEL1 -> entry.matter().level1();
            case LEVEL2 -> orEmpty(entry.matter().level2());
            case LEVEL3 -> orEmpty(entry.matter().level3());
            case ELEMENTS -> String.join("\n", entry.elements());
            case LEGAL_BASES -> String.join("\n", entry.legalBases());
            case TIME_LIMIT -> entry.timeLimit().text();
            case BODY -> entry.body();
            case CHANNELS -> String.join("、", entry.publication().channels());
            case AUDIENCE -> audience(entry.publication().audience());
            case METHOD -> method(entry.publication().method());
            case LEVELS -> levels(entry.publication().levels());
        };
    }

    /** Whether a row holds nothing in this column; the same as its text being blank, without making it. */
    public boolean blank(Entry entry) {
        return switch (this) {
            case ELEMENTS -> blank(entry.elements());
            case LEGAL_BASES -> blank(entry.legalBases());
            case CHANNELS -> blank(entry.publication().channels());
            default -> text(entry).isBlank();
        };
    }

    private static boolean blank(List<String> texts) {
        return texts.stream().allMatch(String::isBlank);
    }

    private static String audience(Audience audience) {
        var parts = new ArrayList<String>();
        if (audience.everyone()) {
            parts.add(Messages.of("catalogue.audience.everyone"));
        }
        if (audience.specific() != null) {
            parts.add(audience.specific().isBlank() ? Messages.of("catalogue.audience.specific")
                    : Messages.of("catalogue.audience.named", audience.specific()));
        }
        return String.join("、", parts);
    }

    private static String method(Method method) {
        var parts = new ArrayList<String>();
        addIf(parts, method.proactive(), Messages.of("catalogue.method.proactive"));
        addIf(parts, method.onRequest(), Messages.of("catalogue.method.onRequest"));
        return String.join("、", parts);
    }

    private static String levels(Levels levels) {
        var parts = new ArrayList<String>();
        addIf(parts, levels.county(), Messages.of("catalogue.level.county"));
        addIf(parts, levels.township(), Messages.of("catalogue.level.township"));
        addIf(parts, levels.village(), Messages.of("catalogue.level.village"));
        return String.join("、", parts);
    }

    private static void addIf(List<String> parts, boolean ticked, String word) {
        if (ticked) {
            parts.add(word);
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
