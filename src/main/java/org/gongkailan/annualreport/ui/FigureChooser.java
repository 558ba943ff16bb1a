package org.gongkailan.annualreport.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongkailan.annualreport.binding.BoundChoice;
import org.gongkailan.text.Messages;

/** The list of everything a figure can be tied to, narrowed while typing; Enter takes, Esc leaves. */
final class FigureChooser extends VBox {
    private static final double LINE = 30;
    private static final int MOST_LINES = 8;
    private static final double EDGES = 36;

    private final TextField typed = new TextField();
    private final ObservableList<BoundChoice> shown = FXCollections.observableArrayList();
    private final ListView<BoundChoice> list = new ListView<>(shown);
    private final Consumer<BoundChoice> taken;
    private final Runnable left;
    private List<BoundChoice> all = List.of();

    /**
     * @param taken hears what was chosen
     * @param left  runs when the chooser closes without a choice
     */
    FigureChooser(Consumer<BoundChoice> taken, Runnable left) {
        this.taken = taken;
        this.left = left;
        getStyleClass().add("figure-chooser");
        typed.setId("figure-find");
        typed.setPromptText(Messages.of("report.bind.find"));
        typed.setAccessibleText(Messages.of("report.bind.find"));
        typed.textProperty().addListener((text, was, is) -> narrow());
        list.setCellFactory(view -> new ChoiceCell());
        list.setFixedCellSize(LINE);
        list.setPlaceholder(new Label(Messages.of("report.bind.none")));
        list.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> Math.clamp(shown.size(), 1, MOST_LINES) * LINE + 2, shown));
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> take());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        typed.focusedProperty().addListener((focus, was, is) -> {
            if (!is && isVisible() && !list.isFocused()) {
                close();
            }
        });
        getChildren().addAll(typed, list);
        setVisible(false);
    }

    /** Opens with these to choose from. */
    void open(List<BoundChoice> choices) {
        all = choices;
        typed.clear();
        narrow();
        setVisible(true);
        typed.requestFocus();
    }

    private void close() {
        setVisible(false);
        left.run();
    }

    private void narrow() {
        shown.setAll(all.stream().filter(choice -> choice.fits(typed.getText())).toList());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(MOST_LINES);
            case PAGE_UP -> step(-MOST_LINES);
            case ENTER, TAB -> take();
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, shown.size() - 1));
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - MOST_LINES / 2));
    }

    private void take() {
        BoundChoice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null) {
            setVisible(false);
            taken.accept(choice);
        }
    }

    private static final class ChoiceCell extends ListCell<BoundChoice> {
        @Override
        protected void updateItem(BoundChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(null);
            setGraphic(empty || choice == null ? null : face(choice));
        }

        private HBox face(BoundChoice choice) {
            var label = new Label(choice.label());
            label.setMinWidth(0);
            label.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(label, Priority.ALWAYS);
            var number = new Label(choice.printed());
            number.getStyleClass().add("chosen-number");
            number.setMinWidth(USE_PREF_SIZE);
            var face = new HBox(8, label, number);
            face.setAlignment(Pos.CENTER_LEFT);
            // No wider than the list: the label gives way, the number does not.
            face.prefWidthProperty().bind(getListView().widthProperty().subtract(EDGES));
            return face;
        }
    }
}
