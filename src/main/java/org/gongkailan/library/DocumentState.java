package org.gongkailan.library;

import java.util.Locale;
import org.gongkailan.text.Messages;

/** Where a document stands on a day. */
public enum DocumentState {
    /** 即将到期: it holds, and expires by itself within half a year. */
    EXPIRING,
    /** 现行有效. */
    IN_FORCE,
    /** 尚未施行. */
    UPCOMING,
    /** 已失效: it expired, or was declared lapsed. */
    LAPSED,
    /** 已废止. */
    REPEALED;

    /** Whether it holds. */
    public boolean holds() {
        return this == EXPIRING || this == IN_FORCE;
    }

    /** The word of {@code --json}, e.g. {@code in-force}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case EXPIRING -> Messages.of("library.state.expiring");
            case IN_FORCE -> Messages.of("library.state.inForce");
            case UPCOMING -> Messages.of("library.state.upcoming");
            case LAPSED -> Messages.of("library.state.lapsed");
            case REPEALED -> Messages.of("library.state.repealed");
        };
    }
}
