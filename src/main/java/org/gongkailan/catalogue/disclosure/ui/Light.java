package org.gongkailan.catalogue.disclosure.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkailan.catalogue.disclosure.DisclosureState;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Tone;

/** A chip over the list: the states it lets through. */
enum Light {
    ALL, OVERDUE, SOON, PENDING, UNLIMITED, PUBLISHED, LATE;

    /** Those an officer asks for every day, each a chip of its own. */
    static final List<Light> FIRST = List.of(ALL, OVERDUE, SOON);
    /** The others, in a list behind one chip. */
    static final List<Light> OTHERS = List.of(PENDING, UNLIMITED, PUBLISHED, LATE);

    Set<DisclosureState> states() {
        return switch (this) {
            case ALL -> Set.of();
            case OVERDUE -> Set.of(DisclosureState.OVERDUE);
            case SOON -> Set.of(DisclosureState.SOON);
            case PENDING -> Set.of(DisclosureState.PENDING);
            case UNLIMITED -> Set.of(DisclosureState.UNLIMITED);
            case PUBLISHED -> EnumSet.of(DisclosureState.ON_TIME, DisclosureState.LATE, DisclosureState.PUBLISHED);
            case LATE -> Set.of(DisclosureState.LATE);
        };
    }

    /** How many of these counts it lets through. */
    int count(Map<DisclosureState, Integer> counts) {
        return counts.entrySet().stream().filter(count -> states().isEmpty() || states().contains(count.getKey()))
                .mapToInt(Map.Entry::getValue).sum();
    }

    String label() {
        return switch (this) {
            case ALL -> Messages.of("catalogue.disclosure.filter.all");
            case OVERDUE -> DisclosureState.OVERDUE.label();
            case SOON -> DisclosureState.SOON.label();
            case PENDING -> DisclosureState.PENDING.label();
            case UNLIMITED -> DisclosureState.UNLIMITED.label();
            case PUBLISHED -> DisclosureState.PUBLISHED.label();
            case LATE -> DisclosureState.LATE.label();
        };
    }

    /** The chip of one state alone. */
    static Light of(DisclosureState state) {
        return switch (state) {
            case OVERDUE -> OVERDUE;
            case SOON -> SOON;
            case PENDING -> PENDING;
            case UNLIMITED -> UNLIMITED;
            case LATE -> LATE;
            case ON_TIME, PUBLISHED -> PUBLISHED;
        };
    }

    /** A state in its word and colour. */
    static Badge badge(DisclosureState state) {
        return new Badge(state.label(), tone(state));
    }

    static Tone tone(DisclosureState state) {
        return switch (state) {
            case OVERDUE -> Tone.BAD;
            case SOON -> Tone.SOON;
            case PENDING -> Tone.ACCENT;
            case LATE -> Tone.SOON;
            case ON_TIME, PUBLISHED -> Tone.GOOD;
            case UNLIMITED -> Tone.NEUTRAL;
        };
    }
}
