package org.gongkailan.catalogue.standard.ui;

import org.gongkailan.text.Messages;

/** Which rows of the standard the list shows. */
enum RowChoice {
    ALL, MISSING, HAS, LEFT_OUT, CHANGED;

    String label() {
        return switch (this) {
            case ALL -> Messages.of("catalogue.standard.filter.all");
            case MISSING -> Messages.of("catalogue.standard.state.missing");
            case HAS -> Messages.of("catalogue.standard.state.has");
            case LEFT_OUT -> Messages.of("catalogue.standard.state.leftOut");
            case CHANGED -> Messages.of("catalogue.standard.state.changed");
        };
    }

    boolean shows(RowState state) {
        return switch (this) {
            case ALL -> true;
            case MISSING -> state == RowState.MISSING;
            case HAS -> state == RowState.HAS || state == RowState.CHANGED;
            case LEFT_OUT -> state == RowState.LEFT_OUT;
            case CHANGED -> state == RowState.CHANGED;
        };
    }
}
