package org.gongkailan.ui.control;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;

/** Finds one of many: type a few words, take a hit with Enter or a click. What was taken is the caller's to show. */
public final class FindBox<T> extends VBox {
    private static final int MOST = 30;
    private static final int VISIBLE = 5;
    private static final double LINE = 32;

    private final BiConsumer<String, Consumer<List<T>>> look;
    private final Consumer<T> taken;
    private final TextField find = new TextField();
    private final ListView<T> hits = new ListView<>();

    /**
     * @param look  looks for words and hands over what has them, now or later
     * @param words how a hit reads, and what stands quietly behind it
     * @param taken what happens with the chosen one
     */
    public FindBox(BiConsumer<String, Consumer<List<T>>> look, Words<T> words, Consumer<T> taken) {
        super(4);
        this.look = look;
        this.taken = taken;
        hits.setCellFactory(view -> new HitCell<>(words));
        hits.setFixedCellSize(LINE);
        hits.managedProperty().bind(hits.visibleProperty());
        hits.setVisible(false);
        hits.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> take());
        hits.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take();
                event.consume();
            }
        });
        find.textProperty().subscribe((was, is) -> look(is));
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        getChildren().addAll(find, hits);
    }

    /**
     * How hits read.
     *
     * @param title what it is called
     * @param aside what stands behind the title
     */
    public record Words<T>(Function<T, String> title, Function<T, String> aside) {
    }

    /** The same with an id for its field, and the grey words in it. */
    public FindBox<T> called(String id, String prompt) {
        find.setId(id);
        find.setPromptText(prompt);
        find.setAccessibleText(prompt);
        return this;
    }

    /** Puts the caret into the field. */
    @Override
    public void requestFocus() {
        find.requestFocus();
    }

    private void look(String text) {
        if (text.isBlank()) {
            hits.setVisible(false);
            return;
        }
        look.accept(text, found -> {
            if (text.equals(find.getText())) {
                show(found.stream().limit(MOST).toList());
            }
        });
    }

    private void show(List<T> found) {
        hits.getItems().setAll(found);
        hits.setPrefHeight(Math.min(VISIBLE, Math.max(1, found.size())) * LINE + 2);
        hits.setPlaceholder(new Label(Messages.of("ui.find.none")));
        hits.getSelectionModel().selectFirst();
        hits.setVisible(true);
    }

    private void steer(KeyEvent event) {
        if (!hits.isVisible()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> hits.getSelectionModel().selectNext();
            case UP -> hits.getSelectionModel().selectPrevious();
            case ENTER -> take();
            case ESCAPE -> hits.setVisible(false);
            default -> {
                return;
            }
        }
        hits.scrollTo(Math.max(0, hits.getSelectionModel().getSelectedIndex() - VISIBLE + 1));
        event.consume();
    }

    private void take() {
        T hit = hits.getSelectionModel().getSelectedItem();
        if (hit != null) {
            // The list had the keyboard if the hit was clicked, and goes.
            find.requestFocus();
            find.clear();
            taken.accept(hit);
        }
    }

    /** Title and aside in one line. */
    private static final class HitCell<T> extends ListCell<T> {
        private final Words<T> words;
        private final Label title = new Label();
        private final Label aside = new Label();
        private final HBox line = new HBox(8, title, aside);

        HitCell(Words<T> words) {
            this.words = words;
            title.setMaxWidth(Double.MAX_VALUE);
            title.setMinWidth(0);
            HBox.setHgrow(title, Priority.ALWAYS);
            aside.getStyleClass().add("quiet");
            aside.setMinWidth(USE_PREF_SIZE);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(T hit, boolean empty) {
            super.updateItem(hit, empty);
            setGraphic(empty || hit == null ? null : line);
            if (hit != null) {
                title.setText(words.title().apply(hit));
                aside.setText(words.aside().apply(hit));
            }
        }
    }
}
