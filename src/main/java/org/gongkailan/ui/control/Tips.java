package org.gongkailan.ui.control;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Tips of nodes of which there are hundreds: each tip is a window, so it is made when the mouse first comes. */
public final class Tips {
    private Tips() {
    }

    /** Gives a node a tip. */
    public static void on(Node node, String words) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent event) {
                node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                Tooltip.install(node, new Tooltip(words));
            }
        });
    }
}
