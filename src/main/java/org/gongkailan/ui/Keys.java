package org.gongkailan.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.SideForm;

/**
 * The keys that work everywhere: taking back, search, screens by number, reload, help, Esc, a screen's own shortcuts.
 * While a sheet or the search lies over the screen they do nothing to what is under it, but for taking back what the
 * sheet has just done.
 */
final class Keys {
    private final Desk desk;
    private final UndoButtons undo;
    private final Palette palette;

    Keys(Desk desk, UndoButtons undo, Palette palette) {
        this.desk = desk;
        this.undo = undo;
        this.palette = palette;
    }

    void install(Scene scene) {
        // A filter, because a text field swallows Ctrl+Z even when it has nothing to take back.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> consumeIf(event, takeBack(event, scene.getFocusOwner())));
        // Likewise tables and lists take Ctrl+PageDown for their own pages.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> consumeIf(event, turnToTab(event)));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> consumeIf(event, everywhere(event)));
    }

    private static void consumeIf(KeyEvent event, boolean handled) {
        if (handled) {
            event.consume();
        }
    }

    private boolean takeBack(KeyEvent event, Node focus) {
        boolean redo = event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z && event.isShiftDown();
        if (!event.isShortcutDown() || !redo && event.getCode() != KeyCode.Z) {
            return false;
        }
        if (desk.sheets().current().get() != null && (redo || !desk.notices().offersUndo() || desk.sheets().held())) {
            return false;
        }
        if (focus instanceof TextInputControl field && (redo ? field.isRedoable() : field.isUndoable())) {
            return false;
        }
        if (redo) {
            undo.redo();
        } else {
            // A sheet that still stands has said what it did, which is no longer true.
            desk.sheets().close();
            undo.undo();
        }
        return true;
    }

    private boolean turnToTab(KeyEvent event) {
        Screen screen = desk.navigator().current().get();
        boolean back = event.getCode() == KeyCode.PAGE_UP;
        return event.isShortcutDown() && (back || event.getCode() == KeyCode.PAGE_DOWN) && screen != null
            && desk.sheets().current().get() == null && !palette.isVisible() && nextTab(screen, back ? -1 : 1);
    }

    private boolean everywhere(KeyEvent event) {
        if (desk.sheets().current().get() != null) {
            return event.getCode() == KeyCode.ESCAPE && done(desk.sheets()::leave)
                || event.isShortcutDown() && Buttons.answer(desk.sheets().current().get().node(), event);
        }
        Screen screen = desk.navigator().current().get();
        if (screen == null || palette.isVisible()) {
            return false;
        }
        return switch (event.getCode()) {
            case ESCAPE -> escape(screen);
            case F1 -> done(() -> HelpSheet.open(desk));
            case F5 -> done(screen::refresh);
            case F6 -> done(() -> Areas.step(screen.node().getScene(), screen, event.isShiftDown() ? -1 : 1));
            case K -> event.isShortcutDown() && done(palette::open);
            default -> event.isShortcutDown() && screenNumber(event.getCode())
                || event.isShortcutDown() && form(screen).filter(form -> Buttons.answer(form, event)).isPresent()
                || shortcut(screen, event);
        };
    }

    /** The form that is open on a screen. */
    static Optional<SideForm> form(Screen screen) {
        return screen.node().lookup(".side-form") instanceof SideForm form && form.open().get() ? Optional.of(form)
            : Optional.empty();
    }

    private static boolean escape(Screen screen) {
        return form(screen).map(form -> done(form::leave)).orElse(false);
    }

    private boolean screenNumber(KeyCode code) {
        int index = code.isDigitKey() ? code.getChar().charAt(0) - '1' : -1;
        List<Screen> entries = desk.navigator().entries();
        return index >= 0 && index < entries.size() && done(() -> desk.navigator().show(entries.get(index).id()));
    }

    private boolean nextTab(Screen screen, int by) {
        List<Screen> tabs = desk.navigator().group(screen);
        int next = Math.floorMod(tabs.indexOf(screen) + by, tabs.size());
        return tabs.size() > 1 && done(() -> desk.navigator().show(tabs.get(next).id()));
    }

    private boolean shortcut(Screen screen, KeyEvent event) {
        return ScreenActions.of(screen).filter(a -> a.shortcut().filter(keys -> keys.match(event)).isPresent())
            .findFirst().map(a -> done(a::fire)).orElse(false);
    }

    private static boolean done(Runnable run) {
        run.run();
        return true;
    }
}
