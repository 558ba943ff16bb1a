package org.gongkailan.catalogue.inherit;

import java.util.Objects;

/**
 * What is to happen to one field that says something else than the standard.
 *
 * @param adopt  whether the field is to say what the standard says now; else it stays as it is
 * @param reason why it stays; empty where it does not, or while no reason is given
 */
public record Decision(boolean adopt, String reason) {
    /** The field takes the standard's words. */
    public static final Decision ADOPT = new Decision(true, "");

    public Decision {
        Objects.requireNonNull(reason);
    }

    /** The field stays, for a reason. */
    public static Decision keep(String reason) {
        return new Decision(false, reason);
    }

    /** Whether nothing is missing: what stays has a reason. */
    public boolean complete() {
        return adopt || !reason.isBlank();
    }
}
