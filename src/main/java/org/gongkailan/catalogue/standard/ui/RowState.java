package org.gongkailan.catalogue.standard.ui;

import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Tone;

/** How the own catalogue stands to a row of the standard. */
enum RowState {
    HAS, MISSING, LEFT_OUT, CHANGED,
    /** The catalogue lacks it, and it is none of the unit's level. */
    NOT_ASKED;

    Badge badge() {
        return switch (this) {
            case HAS -> new Badge(Messages.of("catalogue.standard.state.has"), Tone.GOOD);
            case MISSING -> new Badge(Messages.of("catalogue.standard.state.missing"), Tone.SOON);
            case LEFT_OUT -> new Badge(Messages.of("catalogue.standard.state.leftOut"), Tone.NEUTRAL);
            case NOT_ASKED -> new Badge(Messages.of("catalogue.standard.state.notAsked"), Tone.NEUTRAL);
            case CHANGED -> new Badge(Messages.of("catalogue.standard.state.changed"), Tone.ACCENT);
        };
    }
}
