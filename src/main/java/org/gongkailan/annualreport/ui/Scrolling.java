package org.gongkailan.annualreport.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings a node into view in the scroll pane it lies in. */
final class Scrolling {
    private static final double MARGIN = 48;

    private Scrolling() {
    }

    static void reveal(Node node) {
        ScrollPane pane = paneOf(node);
        if (pane == null) {
            return;
        }
        Node content = pane.getContent();
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        if (bounds.getMinY() - MARGIN < top) {
            pane.setVvalue(Math.max(0, (bounds.getMinY() - MARGIN) / hidden));
        } else if (bounds.getMaxY() + MARGIN > top + seen) {
            pane.setVvalue(Math.min(1, (bounds.getMaxY() + MARGIN - seen) / hidden));
        }
    }

    private static ScrollPane paneOf(Node node) {
        for (Node parent = node; parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane pane) {
                return pane;
            }
        }
        return null;
    }
}
