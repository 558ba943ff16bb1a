package org.gongkailan.catalogue.disclosure.ui;

import java.util.List;
import javafx.beans.InvalidationListener;
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
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.disclosure.Subject;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Jobs;
import org.gongkailan.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** Chooses rows of the catalogue: type a few words, take a hit with Enter or a click; those chosen stand below. */
final class MatterPicker extends VBox {
    private static final int MOST = 30;
    private static final int VISIBLE = 5;
    private static final double LINE = 32;

    private final DisclosureDraft draft;
    private final DisclosuresViewModel model;
    private final Jobs jobs;
    private final TextField find = new TextField();
    private final ListView<CatalogueItem> hits = new ListView<>();
    private final VBox chosen = new VBox(4);

    MatterPicker(DisclosureDraft draft, DisclosuresViewModel model, Jobs jobs) {
        super(4);
        this.draft = draft;
        this.model = model;
        this.jobs = jobs;
        find.setId("matter-find");
        find.setPromptText(Messages.of("catalogue.disclosure.form.matter.prompt"));
        find.setAccessibleText(Messages.of("catalogue.disclosure.form.matter"));
        hits.setCellFactory(view -> new HitCell());
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
        draft.subjects.addListener((InvalidationListener) change -> showChosen());
        getChildren().addAll(chosen, find, hits);
        showChosen();
    }

    private void look(String text) {
        if (text.isBlank()) {
            hits.setVisible(false);
            return;
        }
        jobs.load(() -> model.catalogue.rows().list(new ItemQuery(null, null, text, null, false)), found -> {
            if (text.equals(find.getText())) {
                show(found.stream().limit(MOST).toList());
            }
        });
    }

    private void show(List<CatalogueItem> found) {
        hits.getItems().setAll(found);
        hits.setPrefHeight(Math.min(VISIBLE, Math.max(1, found.size())) * LINE + 2);
        hits.setPlaceholder(new Label(Messages.of("catalogue.disclosure.form.matter.none")));
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
        CatalogueItem item = hits.getSelectionModel().getSelectedItem();
        if (item != null) {
            draft.choose(item);
            find.clear();
            find.requestFocus();
        }
    }

    private void showChosen() {
        chosen.getChildren().setAll(draft.subjects.stream().map(this::line).toList());
        chosen.setManaged(!draft.subjects.isEmpty());
    }

    private HBox line(Subject subject) {
        var words = new Label(subject.matter());
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(4, words, Icons.button(Feather.X, Messages.of("catalogue.disclosure.form.matter.remove"),
                () -> draft.subjects.remove(subject)));
        line.getStyleClass().add("chosen-matter");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** A hit: its name and its domain. */
    private final class HitCell extends ListCell<CatalogueItem> {
        private final Label name = new Label();
        private final Label where = new Label();
        private final HBox line = new HBox(8, name, where);

        HitCell() {
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(0);
            HBox.setHgrow(name, Priority.ALWAYS);
            where.getStyleClass().add("quiet");
            where.setMinWidth(USE_PREF_SIZE);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(CatalogueItem item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : line);
            if (item != null) {
                name.setText(item.entry().matter().path());
                where.setText(model.domainName(item.domain()));
            }
        }
    }
}
