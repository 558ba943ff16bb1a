package org.gongkailan.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.gongkailan.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** The line over a list: a find field (Ctrl+F), filter chips that wrap where it is narrow, how many rows are left. */
public final class FilterBar extends BorderPane {
    private static final Insets BEFORE_COUNT = new Insets(0, 0, 0, 8);

    private final TextField find = new TextField();
    private final StringProperty text = new SimpleStringProperty("");
    private final FlowPane line = new FlowPane(6, 6);
    private final HBox words = new HBox(8, find);

    public FilterBar() {
        getStyleClass().add("filter-bar");
        find.setPromptText(Messages.of("ui.filter.find"));
        find.setAccessibleText(Messages.of("ui.filter.find"));
        find.setPrefColumnCount(10);
        find.textProperty().bindBidirectional(text);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        line.getChildren().add(words);
        setCenter(line);
    }

    /** The text that is looked for; empty when nothing is. */
    public StringProperty text() {
        return text;
    }

    /** Adds chips of which exactly one is on; answers the choice, which begins with the first. */
    public <C> ObjectProperty<C> chips(List<C> choices, Function<C, String> words) {
        return changingChips(choices, choice -> new SimpleStringProperty(words.apply(choice)));
    }

    /** The same with words that change, such as counts. */
    public <C> ObjectProperty<C> changingChips(List<C> choices, Function<C, ? extends ObservableValue<String>> words) {
        var choice = new SimpleObjectProperty<>(choices.getFirst());
        var group = new ToggleGroup();
        for (C value : choices) {
            var chip = new ToggleButton();
            chip.textProperty().bind(words.apply(value));
            chip.getStyleClass().add("chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setToggleGroup(group);
            chip.setSelected(value.equals(choice.get()));
            // A chip that is on stays on when clicked again.
            chip.setOnAction(event -> { chip.setSelected(true); choice.set(value); });
            choice.addListener((c, old, now) -> chip.setSelected(value.equals(now)));
            line.getChildren().add(chip);
        }
        return choice;
    }

    /**
     * Adds a chip that narrows the list to one of several values.
     *
     * @param options the values with their counts; the caller keeps them up to date
     * @param choice  the chosen value; null for none
     */
    public <T> FilterBar choice(String title, ObservableList<Option<T>> options, ObjectProperty<T> choice) {
        line.getChildren().add(new ChoiceChip<>(title, options, choice));
        return this;
    }

    /**
     * Lets a find be kept as a chip (Enter), so that the next one searches within its results.
     *
     * @param kept the words kept so far; the bar adds to them and removes from them
     */
    public FilterBar keeping(ObservableList<String> kept) {
        var keep = Buttons.link(Action.of(Messages.of("ui.filter.keep"), () -> keep(kept)));
        keep.visibleProperty().bind(text.isNotEmpty());
        keep.managedProperty().bind(keep.visibleProperty());
        words.getChildren().add(keep);
        find.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && keep(kept)) {
                event.consume();
            }
        });
        kept.addListener((ListChangeListener<String>) change -> showKept(kept));
        return this;
    }

    /** Adds a control of the screen's own behind its name. */
    public FilterBar with(String name, Node control) {
        var label = new Label(name);
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(control);
        var box = new HBox(8, label, control);
        box.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().add(box);
        return this;
    }

    /** Adds a chip that is on or off. */
    public FilterBar toggle(String words, BooleanProperty on) {
        var chip = new ToggleButton(words);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.selectedProperty().bindBidirectional(on);
        line.getChildren().add(chip);
        return this;
    }

    /** Adds the chip that takes every narrowing back, there while one is. */
    public FilterBar clearing(ObservableBooleanValue narrowed, Runnable clear) {
        Button chip = Buttons.link(Action.of(Messages.of("ui.filter.clear"), Feather.X, clear));
        chip.visibleProperty().bind(narrowed);
        chip.managedProperty().bind(chip.visibleProperty());
        line.getChildren().add(chip);
        return this;
    }

    /** Adds the count at the right end, e.g. 共 1,204 行. */
    public FilterBar count(ObservableValue<String> words) {
        var label = new Label();
        label.getStyleClass().addAll("quiet", "count");
        label.setMinWidth(USE_PREF_SIZE);
        label.textProperty().bind(words);
        label.minHeightProperty().bind(find.heightProperty());
        setMargin(label, BEFORE_COUNT);
        setRight(label);
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

    private boolean keep(ObservableList<String> kept) {
        String word = text.get().strip();
        if (word.isEmpty()) {
            return false;
        }
        text.set("");
        if (!kept.contains(word)) {
            kept.add(word);
        }
        find.requestFocus();
        return true;
    }

    private void showKept(ObservableList<String> kept) {
        words.getChildren().removeIf(node -> node.getStyleClass().contains("kept"));
        for (String word : kept) {
            var chip = new Button(word, Icons.of(Feather.X));
            chip.getStyleClass().addAll("chip", "kept");
            chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setAccessibleText(Messages.of("ui.filter.forget", word));
            chip.setOnAction(event -> kept.remove(word));
            words.getChildren().add(words.getChildren().indexOf(find), chip);
        }
    }
}
