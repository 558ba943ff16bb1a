package org.gongkailan.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;

/** Finds words on the screen that end in an ellipsis because their control is too small. */
public final class ClippedText {
    private ClippedText() {
    }

    /**
     * The full words of every visible label or button whose text does not fit; empty when all is readable. Table and
     * list cells may be too narrow for theirs: the user can widen the column.
     */
    public static List<String> in(Scene scene) {
        var clipped = new ArrayList<String>();
        FxTest.fx(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            collect(scene.getRoot(), clipped);
        });
        return clipped;
    }

    private static void collect(Node node, List<String> clipped) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled label && label.isTextTruncated() && !(label instanceof IndexedCell)) {
            clipped.add(label.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, clipped));
        }
    }
}
