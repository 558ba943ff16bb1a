package org.gongkailan.ui;

import java.util.stream.Stream;
import org.gongkailan.ui.control.Action;

/** All verbs of a screen's title bar, the primary one first. */
final class ScreenActions {
    private ScreenActions() {
    }

    static Stream<Action> of(Screen screen) {
        return Stream.concat(screen.primary().stream(), screen.actions().stream());
    }
}
