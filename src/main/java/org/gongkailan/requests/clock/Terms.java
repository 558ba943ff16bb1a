package org.gongkailan.requests.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.gongkailan.calendar.Deadline;
import org.gongkailan.calendar.Term;
import org.gongkailan.calendar.TermUnit;
import tools.jackson.databind.json.JsonMapper;

/**
 * The terms of the regulation, from {@code terms.json}.
 *
 * @param source where they were read
 * @param terms  by what must be done
 * @param stop   how days without counting begin and end
 */
public record Terms(String source, Map<Name, Stated> terms, Stopping stop) {
    public Terms {
        Objects.requireNonNull(source);
        terms = new EnumMap<>(terms);
        Objects.requireNonNull(stop);
    }

    /** The terms there are. */
    public enum Name {
        ASK_SUPPLEMENT, SUPPLEMENT, ANSWER, EXTENSION, THIRD_PARTY, JOINT_MAKER, POSTPONED, PAYMENT, REVIEW,
        REVIEW_FIRST, LITIGATION
    }

    /**
     * One term as it is stated.
     *
     * @param days     how many; 0 where the office sets a day, or months are counted
     * @param months   how many; null where days are counted
     * @param words    from which day it counts and what is counted
     * @param verified whether its text was read
     */
    public record Stated(int days, Integer months, TermUnit unit, String article, String words, boolean verified) {
        /** The day on which it starts is not counted. */
        public Term term() {
            return Term.fromNextDay(days, unit);
        }
    }

    /** The rule of the days that are not counted. */
    public record Stopping(String article, String words, boolean verified) {
    }

    /** Those in force; read when they are first asked for. */
    public static Terms inForce() {
        return Shipped.TERMS;
    }

    /** A term by its name. */
    public Stated of(Name name) {
        return terms.get(name);
    }

    /** The limit that a counted term gives. */
    Limit counted(LimitKind kind, Name name, Deadline deadline) {
        return new Limit(kind, deadline.last(), deadline, of(name).article(), of(name).words(), of(name).verified());
    }

    /** The limit that a day set by the office gives. */
    Limit set(LimitKind kind, Name name, LocalDate day) {
        return new Limit(kind, day, null, of(name).article(), of(name).words(), of(name).verified());
    }

    private static final class Shipped {
        private static final Terms TERMS = read();

        private static Terms read() {
            try (var in = Terms.class.getResourceAsStream("terms.json")) {
                return JsonMapper.shared().readValue(in, Terms.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
