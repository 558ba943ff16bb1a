package org.gongkailan.units;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gongkailan.text.Messages;

/** The rank of a unit, from highest to lowest; the words are those of the interchange formats. */
public enum UnitLevel {
    PROVINCE, CITY, COUNTY, DEPARTMENT, TOWNSHIP, VILLAGE;

    /** The word in files and on the command line, e.g. {@code county}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of a word; empty if there is none. */
    public static Optional<UnitLevel> of(String word) {
        return Arrays.stream(values()).filter(level -> level.word().equals(word)).findFirst();
    }

    /** The word on the screen, e.g. 县级. */
    public String label() {
        return switch (this) {
            case PROVINCE -> Messages.of("units.level.province");
            case CITY -> Messages.of("units.level.city");
            case COUNTY -> Messages.of("units.level.county");
            case DEPARTMENT -> Messages.of("units.level.department");
            case TOWNSHIP -> Messages.of("units.level.township");
            case VILLAGE -> Messages.of("units.level.village");
        };
    }
}
