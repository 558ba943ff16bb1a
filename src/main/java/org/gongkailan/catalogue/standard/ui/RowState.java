package org.gongkailan.catalogue.standard.ui;

import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Tone;

/** How the own catalogue stands to a row of the standard. */
enum RowState {
    HAS, MISSING, LEFT_OUT, CHANGED;

    Badge badge() {
        return switch (this) {
            case HAS -> new Badge(Messages.of("catalogue.standard.state.has"), Tone.GOOD);
            case MISSING -> new Badge(Messages.of("catalogue.standard.state.missing"), Tone.SOON);
            case LEFT_OUT -> new Badge(Messages.of("catalogue.standard.state.leftOut"), Tone.NEUTRAL);
            case CHANGED -> new Badge(Messages.of("catalogue.standard.state.changed"), Tone.ACCENT);
        };
    }
}
