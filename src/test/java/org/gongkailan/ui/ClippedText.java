package org.gongkailan.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Finds words on the screen that end in an ellipsis because their control is too small. */
public final class ClippedText {
    private ClippedText() {
    }

    /** The full words of every visible label, button or cell whose text does not fit; empty when all is readable. */
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
        if (node instanceof Labeled label && isClipped(label)) {
            clipped.add(label.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, clipped));
        }
    }

    // The skin draws the words it could fit into its own Text node; less than all of them means clipped.
    private static boolean isClipped(Labeled label) {
        String words = label.getText();
        if (words == null || words.isBlank()) {
            return false;
        }
        return label.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
            .anyMatch(drawn -> drawn.getText().endsWith(label.getEllipsisString()) && !words.equals(drawn.getText()));
    }
}
