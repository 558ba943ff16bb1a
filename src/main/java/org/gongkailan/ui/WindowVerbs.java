package org.gongkailan.ui;

import java.util.List;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.kordamp.ikonli.feather.Feather;

/** The verbs that belong to the window and not to a screen: workspaces, the look, help. */
final class WindowVerbs {
    private final Doors doors;
    private final Desk desk;

    WindowVerbs(Doors doors, Desk desk) {
        this.doors = doors;
        this.desk = desk;
    }

    /** All of them, for the search. */
    List<Action> all() {
        return List.of(open(), create(), sample(), restore(), close(), size(), colours(), help());
    }

    Action open() {
        return Action.of(Messages.of("ui.door.open"), Feather.FOLDER, doors.open());
    }

    Action create() {
        return Action.of(Messages.of("ui.door.create"), Feather.FILE_PLUS, doors.create());
    }

    Action sample() {
        return Action.of(Messages.of("ui.door.sample"), Feather.MAP, doors.sample());
    }

    Action restore() {
        return Action.of(Messages.of("ui.door.restore"), Feather.ROTATE_CCW, doors.restore());
    }

    Action close() {
        return Action.of(Messages.of("ui.door.close"), Feather.LOG_OUT, doors.close());
    }

    Action size() {
        Preferences preferences = desk.preferences();
        return Action.of(Messages.of("ui.header.size"), Feather.TYPE,
            () -> preferences.theme().set(preferences.theme().get().otherSize()));
    }

    Action colours() {
        Preferences preferences = desk.preferences();
        return Action.of(Messages.of("ui.header.colours"), Feather.MOON,
            () -> preferences.theme().set(preferences.theme().get().otherColours()));
    }

    Action help() {
        return Action.of(Messages.of("ui.header.help"), Feather.HELP_CIRCLE, () -> HelpSheet.open(desk));
    }
}
