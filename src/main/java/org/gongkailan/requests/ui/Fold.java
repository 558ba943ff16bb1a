package org.gongkailan.requests.ui;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;

/** A link with something folded behind it; clicked again it folds back. */
final class Fold extends VBox {
    /**
     * @param words  of the link
     * @param behind makes what is behind it, when it is first looked at
     */
    Fold(String words, Supplier<Node> behind) {
        super(6);
        getStyleClass().add("fold");
        getChildren().add(Buttons.link(Action.of(words, () -> toggle(behind))));
    }

    private void toggle(Supplier<Node> behind) {
        if (getChildren().size() > 1) {
            getChildren().remove(1);
        } else {
            getChildren().add(behind.get());
        }
    }
}
