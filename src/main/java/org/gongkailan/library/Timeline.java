package org.gongkailan.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a document in the course of time: phases without gaps, worked out from its days, its validity and what
 * was decided about it. A validity that runs out ends it by itself on the day after its last one; what was already at an
 * end and is repealed later stays ended since the first end, so that no clean-up counts it twice.
 */
public final class Timeline {
    private final List<Phase> phases = new ArrayList<>();
    private LocalDate until;

    /**
     * A stretch of time in which one state holds, up to the day before the next phase.
     *
     * @param state  never {@link DocumentState#EXPIRING}, which depends on who asks when
     * @param from   its first day; null for always
     * @param change what began it; null for the beginning, and where validity ran out
     */
    public record Phase(DocumentState state, LocalDate from, StatusChange change) {
        boolean begunBy(LocalDate day) {
            return from == null || !from.isAfter(day);
        }
    }

    private Timeline() {
    }

    /** The phases of a document. */
    public static Timeline of(OfficialDocument document) {
        var line = new Timeline();
        LocalDate begins = document.dates().begins();
        if (begins != null) {
            line.phases.add(new Phase(DocumentState.UPCOMING, null, null));
        }
        line.phases.add(new Phase(DocumentState.IN_FORCE, begins, null));
        line.until = document.validity().until();
        document.changes().forEach(line::take);
        line.expireBefore(LocalDate.MAX);
        return line;
    }

    private void take(StatusChange change) {
        expireBefore(change.day());
        switch (change.kind()) {
            case AMENDED, TO_AMEND -> { }
            case KEPT -> {
                until = change.until();
                begin(DocumentState.IN_FORCE, change.day(), change);
            }
            case LAPSED -> end(DocumentState.LAPSED, change);
            case REPEALED -> end(DocumentState.REPEALED, change);
        }
    }

    private void end(DocumentState state, StatusChange change) {
        until = null;
        begin(state, change.day(), change);
    }

    private void expireBefore(LocalDate day) {
        if (until != null && until.isBefore(day) && last().state().holds()) {
            begin(DocumentState.LAPSED, until.plusDays(1), null);
        }
    }

    private void begin(DocumentState state, LocalDate from, StatusChange change) {
        if (last().state() != state) {
            phases.add(new Phase(state, from, change));
        }
    }

    private Phase last() {
        return phases.getLast();
    }

    /** The phases, the earliest first. */
    public List<Phase> phases() {
        return List.copyOf(phases);
    }

    /** The phase of a day. */
    public Phase on(LocalDate day) {
        return phases.reversed().stream().filter(phase -> phase.begunBy(day)).findFirst().orElse(phases.getFirst());
    }

    /** Whether the document holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return on(day).state().holds();
    }

    /** The last day of the present validity; null where there is no end in sight. */
    public LocalDate expires() {
        return until;
    }

    /** The phase by which a document that does not hold on a day came to its end; null where it holds or never held. */
    public Phase endedBy(LocalDate day) {
        Phase end = null;
        for (Phase phase : phases) {
            if (phase.begunBy(day)) {
                end = phase.state().holds() || phase.state() == DocumentState.UPCOMING ? null : end == null ? phase : end;
            }
        }
        return end;
    }

    /** Whether a document that had come to an end before a year was given force again in it, for however long. */
    boolean revivedIn(int year) {
        return endedBy(LocalDate.of(year - 1, 12, 31)) != null && phases.stream().anyMatch(phase ->
                phase.state().holds() && phase.from() != null && phase.from().getYear() == year);
    }
}
