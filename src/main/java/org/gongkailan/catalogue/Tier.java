package org.gongkailan.catalogue;

import org.gongkailan.text.Messages;
import org.gongkailan.units.UnitLevel;

/** 层级: the rank at which a catalogue is kept; the three columns of 公开层级. */
public enum Tier {
    COUNTY, TOWNSHIP, VILLAGE;

    /** The tier of a unit: villages and townships have their own, everything above keeps the county's. */
    public static Tier of(UnitLevel level) {
        return switch (level) {
            case TOWNSHIP -> TOWNSHIP;
            case VILLAGE -> VILLAGE;
            case PROVINCE, CITY, COUNTY, DEPARTMENT -> COUNTY;
        };
    }

    /** Whether a row with these ticks is disclosed at this tier. */
    public boolean in(Levels levels) {
        return switch (this) {
            case COUNTY -> levels.county();
            case TOWNSHIP -> levels.township();
            case VILLAGE -> levels.village();
        };
    }

    /** The word on the screen, e.g. 乡级. */
    public String label() {
        return switch (this) {
            case COUNTY -> Messages.of("catalogue.level.county");
            case TOWNSHIP -> Messages.of("catalogue.level.township");
            case VILLAGE -> Messages.of("catalogue.level.village");
        };
    }
}
