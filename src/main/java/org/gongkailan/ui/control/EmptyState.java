package org.gongkailan.ui.control;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;

/** What an empty list shows: one sentence saying what belongs here, and the likely first steps. */
public final class EmptyState extends VBox {
    /**
     * @param sentence what belongs here
     * @param first    the likely first steps, at most two; the first stands out
     */
    public EmptyState(Ikon ikon, String sentence, Action... first) {
        getStyleClass().add("empty-state");
        var words = new Label(sentence);
        words.setWrapText(true);
        var steps = new HBox(8);
        steps.setAlignment(Pos.CENTER);
        for (Action action : first) {
            steps.getChildren().add(steps.getChildren().isEmpty() ? Buttons.primary(action) : Buttons.of(action));
        }
        // A list that is still being read is empty too: say so only when it stays empty.
        setOpacity(0);
        var patience = new PauseTransition(Duration.millis(400));
        patience.setOnFinished(event -> setOpacity(1));
        sceneProperty().subscribe(scene -> patience.playFromStart());
        getChildren().addAll(Icons.of(ikon), words, steps);
    }
}
