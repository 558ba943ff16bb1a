package org.gongkailan.ui.control;

import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.gongkailan.text.Messages;
import org.gongkailan.text.Pinyin;
import org.kordamp.ikonli.feather.Feather;

/**
 * A filter chip that opens a list of options with their counts and then says the chosen one. A long list has a field
 * that finds an option by a part of its words or by pinyin.
 */
final class ChoiceChip<T> extends Button {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final int SHORT = 12;
    private static final double LINE = 30;
    private static final double WIDTH = 280;

    private final ObjectProperty<T> choice;
    private final ObservableList<Option<T>> options;
    private final FilteredList<Option<T>> shown;
    private final TextField find = new TextField();
    private final ListView<Option<T>> list;
    private final Popup popup = new Popup();

    /** @param choice the chosen value; null for no narrowing */
    ChoiceChip(String title, ObservableList<Option<T>> options, ObjectProperty<T> choice) {
        super(title, Icons.of(Feather.CHEVRON_DOWN));
        this.choice = choice;
        this.options = options;
        this.shown = new FilteredList<>(options);
        this.list = new ListView<>(shown);
        getStyleClass().add("chip");
        setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> open());
        choice.subscribe(value -> say(title, value));
        options.addListener((javafx.beans.InvalidationListener) change -> say(title, choice.get()));
        build(title);
    }

    private void build(String title) {
        list.setCellFactory(view -> new Line<>());
        list.setPrefWidth(WIDTH);
        list.setAccessibleText(title);
        list.setOnMouseClicked(event -> take());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take();
                event.consume();
            }
        });
        find.setPromptText(Messages.of("ui.filter.option"));
        find.textProperty().subscribe(words -> shown.setPredicate(option -> Pinyin.finds(option.words(), words)));
        find.managedProperty().bind(find.visibleProperty());
        find.addEventHandler(KeyEvent.KEY_PRESSED, this::fromFieldToList);
        var all = Buttons.link(Action.of(Messages.of("ui.filter.all"), () -> choose(null)));
        var box = new VBox(4, find, list, all);
        box.getStyleClass().add("option-list");
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    private void fromFieldToList(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            if (event.getCode() == KeyCode.ENTER) {
                take();
            }
            event.consume();
        }
    }

    private void open() {
        find.clear();
        find.setVisible(options.size() > SHORT);
        list.setPrefHeight(Math.min(SHORT, Math.max(1, options.size())) * LINE + 4);
        options.stream().filter(option -> option.value().equals(choice.get())).findFirst()
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
        Bounds place = localToScreen(getBoundsInLocal());
        popup.show(this, place.getMinX(), place.getMaxY() + 4);
        (find.isVisible() ? find : list).requestFocus();
    }

    private void take() {
        Option<T> chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            choose(chosen.value());
        }
    }

    private void choose(T value) {
        popup.hide();
        choice.set(value);
    }

    private void say(String title, T value) {
        pseudoClassStateChanged(ON, value != null);
        setText(value == null ? title : options.stream().filter(option -> Objects.equals(option.value(), value))
                .map(Option::words).findFirst().orElse(title));
    }

    private static final class Line<T> extends ListCell<Option<T>> {
        private final Label words = new Label();
        private final Label count = new Label();
        private final HBox box = new HBox(8, words, count);

        Line() {
            words.setMaxWidth(Double.MAX_VALUE);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            count.getStyleClass().add("quiet");
            count.setMinWidth(Region.USE_PREF_SIZE);
            box.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Option<T> option, boolean empty) {
            super.updateItem(option, empty);
            setGraphic(empty || option == null ? null : box);
            if (!empty && option != null) {
                words.setText(option.words());
                count.setText(String.valueOf(option.count()));
            }
        }
    }
}
