package org.gongkailan.ui;

import java.util.List;
import org.kordamp.ikonli.Ikon;

/** Something Ctrl+K can search: the records of one feature. Called off the screen thread; answers a few best hits. */
@FunctionalInterface
public interface SearchSource {
    /**
     * One find.
     *
     * @param title    what it is
     * @param subtitle where it belongs; may be empty
     * @param icon     from the Feather pack
     * @param open     shows it, on the screen thread
     */
    record Hit(String title, String subtitle, Ikon icon, Runnable open) {
    }

    /** The best hits for a text that is not blank, best first, at most about ten. */
    List<Hit> find(String text);
}
