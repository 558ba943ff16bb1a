package org.gongkailan.ui.control;

import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** What can be done with the rows of a table: its context menu, and the shortcuts of the verbs in it. */
final class TableMenu {
    /** Where the menu opens that a key asks for, under the head, in px. */
    private static final double AT = 48;

    private TableMenu() {
    }

    /** Gives a table its verbs; their shortcuts work while it has the focus. */
    static void give(TableView<?> table, Action... verbs) {
        var menu = new ContextMenu();
        for (Action verb : verbs) {
            menu.getItems().add(Buttons.item(verb));
        }
        // As the table's own menu its shortcuts would answer everywhere in the window, in sheets over the table too.
        table.setOnContextMenuRequested(event -> {
            menu.show(table, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        // Not every desktop makes a request for the menu of these keys.
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
                Point2D place = table.localToScreen(AT, AT);
                menu.show(table, place.getX(), place.getY());
                event.consume();
            }
        });
        table.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> menu.hide());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> fire(event, verbs));
    }

    private static void fire(KeyEvent event, Action... verbs) {
        Stream.of(verbs).filter(verb -> verb.shortcut().filter(keys -> keys.match(event)).isPresent())
                .filter(verb -> verb.possible().get()).findFirst().ifPresent(verb -> {
                    verb.fire();
                    event.consume();
                });
    }
}
