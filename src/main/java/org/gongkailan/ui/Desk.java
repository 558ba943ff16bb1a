package org.gongkailan.ui;

import org.gongkailan.printer.Printers;

/**
 * What every screen may lean on; made once by assembly and handed to each screen's constructor.
 *
 * @param jobs        slow work
 * @param dialogs     questions
 * @param notices     results
 * @param sheets      the panel over a screen
 * @param navigator   the way to other screens
 * @param preferences what the program remembers about this user
 * @param printers    the printers of this computer
 */
public record Desk(Jobs jobs, Dialogs dialogs, Notices notices, Sheets sheets, Navigator navigator,
                   Preferences preferences, Printers printers) {
    /** A desk without printers. */
    public Desk(Jobs jobs, Dialogs dialogs, Notices notices, Sheets sheets, Navigator navigator, Preferences preferences) {
        this(jobs, dialogs, notices, sheets, navigator, preferences, Printers.NONE);
    }

    /** The way of every paper to a printer. */
    public Printing printing() {
        return new Printing(this);
    }
}
