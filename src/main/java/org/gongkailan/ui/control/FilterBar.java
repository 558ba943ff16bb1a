package org.gongkailan.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.gongkailan.text.Messages;

/** The line over a list: a find field (Ctrl+F), filter chips of which one is on, and how many rows are left. */
public final class FilterBar extends HBox {
    private final TextField find = new TextField();
    private final StringProperty text = new SimpleStringProperty("");

    public FilterBar() {
        super(8);
        getStyleClass().add("filter-bar");
        setAlignment(Pos.CENTER_LEFT);
        find.setPromptText(Messages.of("ui.filter.find"));
        find.setAccessibleText(Messages.of("ui.filter.find"));
        find.setPrefColumnCount(16);
        find.textProperty().bindBidirectional(text);
        getChildren().add(find);
    }

    /** The text that is looked for; empty when nothing is. */
    public StringProperty text() {
        return text;
    }

    /** Adds chips of which exactly one is on; answers the choice, which begins with the first. */
    public <C> ObjectProperty<C> chips(List<C> choices, Function<C, String> words) {
        var choice = new SimpleObjectProperty<>(choices.getFirst());
        var group = new ToggleGroup();
        for (C value : choices) {
            var chip = new ToggleButton(words.apply(value));
            chip.getStyleClass().add("chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setToggleGroup(group);
            chip.setSelected(value.equals(choice.get()));
            // A chip that is on stays on when clicked again.
            chip.setOnAction(event -> { chip.setSelected(true); choice.set(value); });
            choice.addListener((c, old, now) -> chip.setSelected(value.equals(now)));
            getChildren().add(chip);
        }
        return choice;
    }

    /** Adds the count at the right end, e.g. 共 1,204 行. */
    public FilterBar count(ObservableValue<String> words) {
        var gap = new Region();
        HBox.setHgrow(gap, javafx.scene.layout.Priority.ALWAYS);
        var label = new Label();
        label.getStyleClass().add("quiet");
        label.setMinWidth(USE_PREF_SIZE);
        label.textProperty().bind(words);
        getChildren().addAll(gap, label);
        return this;
    }

    /** Makes Ctrl+F inside the node put the caret into the find field. */
    public FilterBar findWithin(Node node) {
        var keys = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (keys.match(event)) {
                find.requestFocus();
                find.selectAll();
                event.consume();
            }
        });
        return this;
    }
}
