package org.gongkailan.assembly;

import java.util.List;
import org.gongkailan.cli.Office;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Screen;
import org.gongkailan.ui.SearchSource;

/** The screens of a workspace in menu order, and what the search finds in it. */
final class Screens {
    private Screens() {
    }

    static List<Screen> of(Office office, Desk desk, Assembly assembly) {
        return List.of();
    }

    static List<SearchSource> search(Office office, Desk desk) {
        return List.of();
    }
}
