package org.gongkailan.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;
import org.gongkailan.text.Messages;

/** What a term is counted in. */
public enum TermUnit {
    /** 工作日. */
    @JsonProperty("working-day") WORKING_DAY("working-day"),
    /** 天、日: every day, rest days included. */
    @JsonProperty("calendar-day") CALENDAR_DAY("calendar-day");

    private final String word;

    TermUnit(String word) {
        this.word = word;
    }

    /** The word of the interchange formats and the command line. */
    public String word() {
        return word;
    }

    /** The word on paper and screen. */
    public String label() {
        return switch (this) {
            case WORKING_DAY -> Messages.of("calendar.unit.working-day");
            case CALENDAR_DAY -> Messages.of("calendar.unit.calendar-day");
        };
    }

    /** The unit of a word; empty if there is none. */
    public static Optional<TermUnit> of(String word) {
        return Arrays.stream(values()).filter(unit -> unit.word.equals(word)).findFirst();
    }
}
