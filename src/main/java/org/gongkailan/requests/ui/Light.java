package org.gongkailan.requests.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkailan.requests.ledger.RequestLine;
import org.gongkailan.requests.ledger.RequestState;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Tone;

/** A chip over the list: the states it lets through. */
enum Light {
    ALL, OPEN, OVERDUE, SOON, AWAITED, DONE;

    static final List<Light> CHIPS = List.of(values());

    Set<RequestState> states() {
        return switch (this) {
            case ALL -> Set.of();
            case OPEN -> EnumSet.of(RequestState.OVERDUE, RequestState.SOON, RequestState.LAPSED, RequestState.RUNNING,
                    RequestState.WAITING);
            case OVERDUE -> Set.of(RequestState.OVERDUE);
            case SOON -> Set.of(RequestState.SOON);
            case AWAITED -> EnumSet.of(RequestState.WAITING, RequestState.LAPSED);
            case DONE -> EnumSet.of(RequestState.FINISHED, RequestState.LATE);
        };
    }

    String label() {
        return switch (this) {
            case ALL -> Messages.of("requests.filter.all");
            case OPEN -> Messages.of("requests.filter.open");
            case OVERDUE -> RequestState.OVERDUE.label();
            case SOON -> RequestState.SOON.label();
            case AWAITED -> Messages.of("requests.filter.awaited");
            case DONE -> Messages.of("requests.filter.done");
        };
    }

    /** How many of the counted requests pass. */
    int count(Map<RequestState, Integer> counts) {
        Set<RequestState> passing = states().isEmpty() ? EnumSet.allOf(RequestState.class) : states();
        return passing.stream().mapToInt(state -> counts.getOrDefault(state, 0)).sum();
    }

    /** What a line says at a glance: how many working days are left, or where it stands. */
    static Badge badge(RequestLine line) {
        return new Badge(words(line), tone(line.state()));
    }

    private static String words(RequestLine line) {
        return switch (line.state()) {
            case OVERDUE -> Messages.of("requests.light.over", -line.daysLeft());
            case SOON, RUNNING -> line.daysLeft() == 0 ? Messages.of("requests.light.today")
                    : Messages.of("requests.light.left", line.daysLeft());
            case LAPSED -> Messages.of("requests.light.lapsed", line.reckoning().phase().label());
            case WAITING -> line.reckoning().phase().label();
            case LATE -> line.state().label();
            case FINISHED -> line.reckoning().phase().label();
        };
    }

    static Tone tone(RequestState state) {
        return switch (state) {
            case OVERDUE -> Tone.BAD;
            case SOON, LAPSED, LATE -> Tone.SOON;
            case RUNNING -> Tone.ACCENT;
            case WAITING -> Tone.NEUTRAL;
            case FINISHED -> Tone.GOOD;
        };
    }
}
