package org.gongkailan.printer;

import org.gongkailan.text.Messages;

/** Whether a sheet is printed on both sides, and along which edge it is turned. */
public enum Sides {
    ONE, LONG_EDGE, SHORT_EDGE;

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case ONE -> Messages.of("printer.sides.one");
            case LONG_EDGE -> Messages.of("printer.sides.long-edge");
            case SHORT_EDGE -> Messages.of("printer.sides.short-edge");
        };
    }
}
