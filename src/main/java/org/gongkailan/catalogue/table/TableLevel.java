package org.gongkailan.catalogue.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gongkailan.catalogue.Levels;
import org.gongkailan.text.Messages;

/** 公开层级 as a choice of rows: those that a county, a township or a village discloses. */
public enum TableLevel {
    COUNTY, TOWNSHIP, VILLAGE;

    /** The word on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of a word; empty for words that are none. */
    public static Optional<TableLevel> of(String word) {
        return Arrays.stream(values()).filter(level -> level.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** The word in tables, e.g. 县级. */
    public String label() {
        return switch (this) {
            case COUNTY -> Messages.of("catalogue.level.county");
            case TOWNSHIP -> Messages.of("catalogue.level.township");
            case VILLAGE -> Messages.of("catalogue.level.village");
        };
    }

    /** Whether a row is disclosed at this level. */
    public boolean in(Levels levels) {
        return switch (this) {
            case COUNTY -> levels.county();
            case TOWNSHIP -> levels.township();
            case VILLAGE -> levels.village();
        };
    }
}
