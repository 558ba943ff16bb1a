package org.gongkailan.catalogue.edition.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.edition.Edition;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;

/** The editions with the working catalogue on top, and below what can be done with the one that is selected. */
final class EditionList {
    private static final double WIDTH = 288;

    private final ListView<Edition> list;
    private final EditionsViewModel model;
    private final VBox node;

    /**
     * @param any    verbs for every line, the first also by a double click
     * @param frozen verbs for editions only
     */
    EditionList(ListView<Edition> list, EditionsViewModel model, List<Action> any, List<Action> frozen) {
        this.list = list;
        this.model = model;
        var isEdition = list.getSelectionModel().selectedItemProperty().isNotNull();
        list.getStyleClass().add("edition-list");
        list.setItems(model.editions);
        list.setCellFactory(view -> new Line());
        var menu = new ContextMenu();
        var foot = new HBox(4);
        foot.setAlignment(Pos.CENTER_LEFT);
        for (Action action : any) {
            menu.getItems().add(Buttons.item(action));
        }
        for (Action action : frozen) {
            Action possible = action.possibleWhen(isEdition, Messages.of("catalogue.editions.choose.obstacle"));
            menu.getItems().add(Buttons.item(possible));
            Button button = Buttons.of(possible);
            foot.getChildren().add(button);
        }
        list.setContextMenu(menu);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                any.getFirst().fire();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                any.getFirst().fire();
            } else if (event.getCode() == KeyCode.DELETE && isEdition.get()) {
                frozen.getLast().fire();
            }
        });
        list.setAccessibleText(Messages.of("catalogue.editions.title"));
        foot.getChildren().addFirst(Buttons.of(any.getFirst()));
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new VBox(8, list, foot);
        list.setPrefWidth(WIDTH);
        node.setMinWidth(Region.USE_PREF_SIZE);
    }

    Region node() {
        return node;
    }

    private final class Line extends ListCell<Edition> {
        private final Label name = new Label();
        private final Label about = new Label();
        private final Label seal = new Label();
        private final VBox lines = new VBox(2, name, about, seal);

        Line() {
            name.getStyleClass().add("side-form-title");
            for (Label label : List.of(name, about, seal)) {
                label.setWrapText(true);
                label.setMinHeight(USE_PREF_SIZE);
            }
            about.getStyleClass().add("quiet");
            seal.getStyleClass().add("quiet");
            seal.managedProperty().bind(seal.textProperty().isNotEmpty());
            getStyleClass().add("edition-line");
            setPrefWidth(0);
        }

        @Override
        protected double computePrefHeight(double width) {
            double inside = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - 2;
            return isEmpty() ? super.computePrefHeight(width)
                    : lines.prefHeight(inside) + snappedTopInset() + snappedBottomInset();
        }

        @Override
        protected void updateItem(Edition edition, boolean empty) {
            super.updateItem(edition, empty);
            about.textProperty().unbind();
            setGraphic(empty ? null : lines);
            if (empty) {
                return;
            }
            if (edition == null) {
                name.setText(Messages.of("catalogue.edition.working"));
                about.textProperty().bind(model.standing);
                seal.setText("");
            } else {
                name.setText(edition.name());
                about.setText(facts(edition));
                seal.setText(Messages.of("catalogue.editions.seal", edition.seal().rows(), edition.shortDigest()));
            }
        }

        private static String facts(Edition edition) {
            String day = ChineseDate.full(edition.imprint().date());
            return edition.imprint().documentNumber().isEmpty() ? day : day + "　" + edition.imprint().documentNumber();
        }
    }
}
