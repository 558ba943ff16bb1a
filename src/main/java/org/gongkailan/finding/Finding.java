package org.gongkailan.finding;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.gongkailan.text.Messages;

/**
 * One thing a check found: which rule, how bad, where, and the sentence about it. Immutable and free of any feature;
 * findings are returned in lists and never thrown.
 *
 * @param rule     the rule's id in the interchange formats, e.g. {@code requests.balance}
 * @param severity how bad
 * @param place    where
 * @param key      message key of the sentence, in {@code messages.properties}
 * @param args     the sentence's arguments, in order
 * @param left     one side of an equation that fails; null where the rule compares nothing
 * @param right    the other side; null where the rule compares nothing
 */
public record Finding(String rule, Severity severity, Place place, String key, List<Object> args,
                      BigDecimal left, BigDecimal right) {
    public Finding {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(place);
        Objects.requireNonNull(key);
        args = List.copyOf(args);
    }

    /** An error at a place. */
    public static Finding error(String rule, Place place, String key, Object... args) {
        return new Finding(rule, Severity.ERROR, place, key, List.of(args), null, null);
    }

    /** A warning at a place. */
    public static Finding warning(String rule, Place place, String key, Object... args) {
        return new Finding(rule, Severity.WARNING, place, key, List.of(args), null, null);
    }

    /** A notice at a place. */
    public static Finding notice(String rule, Place place, String key, Object... args) {
        return new Finding(rule, Severity.NOTICE, place, key, List.of(args), null, null);
    }

    /** The same finding with the two sides of its equation. */
    public Finding comparing(BigDecimal left, BigDecimal right) {
        return new Finding(rule, severity, place, key, args, left, right);
    }

    /** The sentence a person reads. */
    public String message() {
        return Messages.of(key, args.toArray());
    }

    /** Whether any of the findings is an error. */
    public static boolean anyError(Collection<Finding> findings) {
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }
}
