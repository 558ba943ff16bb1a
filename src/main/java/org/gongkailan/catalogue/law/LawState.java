package org.gongkailan.catalogue.law;

import org.gongkailan.text.Messages;

/** How a law of the register, or a citation that the register has no entry for, stands. */
public enum LawState {
    /** In force as first issued. */
    IN_FORCE,
    /** In force as amended. */
    AMENDED,
    /** Repealed without a successor. */
    REPEALED,
    /** Another document stands in its place. */
    REPLACED,
    /** In the register, but nobody has looked up whether it holds. */
    UNKNOWN,
    /** Cited, but not in the register. */
    UNREGISTERED;

    /** The state of an entry; {@link #UNREGISTERED} for null. */
    public static LawState of(Law law) {
        if (law == null) {
            return UNREGISTERED;
        }
        return switch (law.standing().status()) {
            case null -> UNKNOWN;
            case IN_FORCE -> IN_FORCE;
            case AMENDED -> AMENDED;
            case REPEALED -> law.standing().replacedBy() == null ? REPEALED : REPLACED;
        };
    }

    /** Whether it no longer holds. */
    public boolean over() {
        return this == REPEALED || this == REPLACED;
    }

    /** The word for it. */
    public String label() {
        return switch (this) {
            case IN_FORCE -> Messages.of("catalogue.laws.state.inForce");
            case AMENDED -> Messages.of("catalogue.laws.state.amended");
            case REPEALED -> Messages.of("catalogue.laws.state.repealed");
            case REPLACED -> Messages.of("catalogue.laws.state.replaced");
            case UNKNOWN -> Messages.of("catalogue.laws.state.unknown");
            case UNREGISTERED -> Messages.of("catalogue.laws.state.unregistered");
        };
    }
}
