package org.gongkailan.ui;

import java.util.Objects;
import org.kordamp.ikonli.Ikon;

/**
 * How a screen is called.
 *
 * @param id    the stable name other parts navigate to, e.g. {@code catalogue}
 * @param title the words in the menu, in the search, and above the content
 * @param icon  in the menu and the search, from the Feather pack
 * @param group the id of the screen whose menu entry leads here: its own for a screen with an entry. The screens of a
 *              group stand side by side as tabs under the title of the first
 * @param tab   the word on the screen's tab where its group has several; short
 */
public record ScreenName(String id, String title, Ikon icon, String group, String tab) {
    public ScreenName {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(icon);
        Objects.requireNonNull(group);
        Objects.requireNonNull(tab);
    }

    /** A screen with a menu entry of its own. */
    public ScreenName(String id, String title, Ikon icon) {
        this(id, title, icon, id, title);
    }

    /** The same as a tab beside another screen. */
    public ScreenName beside(String newGroup) {
        return new ScreenName(id, title, icon, newGroup, tab);
    }

    /** The same with a shorter word on its tab. */
    public ScreenName tab(String word) {
        return new ScreenName(id, title, icon, group, word);
    }
}
