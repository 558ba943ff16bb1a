package org.gongkailan.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

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
        getChildren().addAll(Icons.of(ikon), words, steps);
    }

    /**
     * What a filtered list shows where it has no rows: nothing until it has been read, the first steps if there is
     * nothing at all, and otherwise that the filter matches nothing.
     *
     * @param loaded whether the list has been read once
     * @param empty  whether there is nothing, whatever the filter
     */
    public static Node orNoMatch(ObservableBooleanValue loaded, ObservableBooleanValue empty, EmptyState first) {
        var noMatch = new EmptyState(Feather.SEARCH, Messages.of("ui.filter.none"));
        first.visibleProperty().bind(Bindings.and(loaded, empty));
        noMatch.visibleProperty().bind(Bindings.and(loaded, Bindings.not(empty)));
        return new StackPane(first, noMatch);
    }
}
