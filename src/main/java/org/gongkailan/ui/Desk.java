package org.gongkailan.ui;

/**
 * What every screen may lean on; made once by assembly and handed to each screen's constructor.
 *
 * @param jobs        slow work
 * @param dialogs     questions
 * @param notices     results
 * @param sheets      the panel over a screen
 * @param navigator   the way to other screens
 * @param preferences what the program remembers about this user
 */
public record Desk(Jobs jobs, Dialogs dialogs, Notices notices, Sheets sheets, Navigator navigator,
                   Preferences preferences) {
}
