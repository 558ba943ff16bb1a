package org.gongkailan.annualreport.ui;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.count.CaseBehind;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Navigator;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;

/** The cell the caret is in: what it is called, what the ledgers count, last year's number, the cases behind it. */
final class CellPanel extends VBox {
    private static final double LINE = 46;
    private static final double EDGES = 36;
    private static final int MOST_LINES = 7;

    private final EditorViewModel model;
    private final Label name = new Label();
    private final Label words = new Label();
    private final Button take;
    private final Label casesTitle = new Label();
    private final ObservableList<CaseBehind> cases = FXCollections.observableArrayList();
    private final ListView<CaseBehind> list = new ListView<>(cases);
    private final Navigator navigator;
    private final SourceField source;

    CellPanel(EditorViewModel model, Navigator navigator) {
        super(6);
        this.model = model;
        this.navigator = navigator;
        getStyleClass().add("rail-block");
        name.getStyleClass().add("rail-title");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        take = Buttons.of(Action.of(Messages.of("report.cell.take"), this::take));
        casesTitle.getStyleClass().add("quiet");
        list.setId("cases");
        list.setAccessibleText(Messages.of("report.cell.cases.label"));
        list.setFixedCellSize(LINE);
        list.setCellFactory(view -> new CaseCell());
        list.setOnMouseClicked(event -> open(event.getClickCount() == 2));
        list.setOnKeyPressed(event -> open(event.getCode() == KeyCode.ENTER));
        cases.addListener((ListChangeListener<CaseBehind>) change -> size());
        source = new SourceField(model);
        getChildren().addAll(name, words, take, source, casesTitle, list);
        model.cell.subscribe(figure -> {
            cases.clear();
            show();
            look(figure);
        });
        size();
    }

    /** Shows the cell as it reads now. */
    void show() {
        Figure figure = model.cell.get();
        boolean there = figure != null && model.report.get() != null;
        visible(this, there);
        if (!there) {
            return;
        }
        var about = new CellWords(model);
        name.setText(model.form().labelOf(figure).orElse(figure.id()));
        String said = about.tip(figure, List.of());
        words.setText(said);
        visible(words, !said.isEmpty());
        visible(take, about.typedOtherwise(figure) && model.editable.get());
        source.show(figure);
    }

    private void take() {
        Figure figure = model.cell.get();
        String label = model.form().labelOf(figure).orElse(figure.id());
        model.change(label, stored -> model.around.get().ledger().into(stored, figure));
    }

    private void look(Figure figure) {
        if (figure == null || !model.around.get().ledger().serves(model.stored.get())) {
            return;
        }
        int year = model.report.get().year();
        model.look(() -> model.work.desk().count().cases(year, figure), found -> {
            if (figure.equals(model.cell.get())) {
                cases.setAll(found);
            }
        });
    }

    private void open(boolean asked) {
        CaseBehind behind = list.getSelectionModel().getSelectedItem();
        if (asked && behind != null) {
            navigator.show(behind.screen(), behind.id());
        }
    }

    private void size() {
        visible(list, !cases.isEmpty());
        visible(casesTitle, !cases.isEmpty());
        casesTitle.setText(Messages.of("report.cell.cases", cases.size()));
        list.setPrefHeight(Math.clamp(cases.size(), 1, MOST_LINES) * LINE + 2);
        list.setMinHeight(Region.USE_PREF_SIZE);
    }

    private static void visible(Region node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private static final class CaseCell extends ListCell<CaseBehind> {
        @Override
        protected void updateItem(CaseBehind behind, boolean empty) {
            super.updateItem(behind, empty);
            setText(null);
            setGraphic(empty || behind == null ? null : face(behind));
        }

        private VBox face(CaseBehind behind) {
            var title = new Label(behind.title());
            title.setMinWidth(0);
            var note = new Label(behind.note());
            note.getStyleClass().add("quiet");
            var face = new VBox(title, note);
            face.setAlignment(Pos.CENTER_LEFT);
            face.prefWidthProperty().bind(getListView().widthProperty().subtract(EDGES));
            return face;
        }
    }
}
