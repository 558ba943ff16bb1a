package org.gongkailan.catalogue.ui;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;

/** The domains at the left: name, number of items, and how much of the standard they cover. */
final class DomainList extends ListView<DomainLine> {
    private static final double WIDTH = 200;

    DomainList(CatalogueViewModel model) {
        super(model.domains);
        setId("catalogue-domains");
        getStyleClass().add("domain-list");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setAccessibleText(Messages.of("catalogue.domains"));
        setCellFactory(list -> new Line());
        getSelectionModel().selectedItemProperty().subscribe((was, is) -> {
            if (is != null) {
                model.domain.set(is.domain());
            }
        });
        model.domain.subscribe(() -> select(model));
        // After the list's own listener, which forgets the selection with the old lines.
        model.domains.addListener((ListChangeListener<DomainLine>) change -> select(model));
    }

    private void select(CatalogueViewModel model) {
        for (DomainLine line : getItems()) {
            if (java.util.Objects.equals(line.domain(), model.domain.get())) {
                getSelectionModel().select(line);
                bringIntoView(getSelectionModel().getSelectedIndex());
                return;
            }
        }
    }

    private void bringIntoView(int row) {
        boolean seen = lookupAll(".list-cell").stream().map(node -> (ListCell<?>) node)
                .anyMatch(cell -> cell.getIndex() == row && !cell.isEmpty()
                        && getLayoutBounds().contains(sceneToLocal(cell.localToScene(cell.getLayoutBounds()))));
        if (!seen) {
            scrollTo(Math.max(0, row - 1));
        }
    }

    private static final class Line extends ListCell<DomainLine> {
        private final Label name = new Label();
        private final Label items = new Label();
        private final Region part = new Region();
        private final StackPane coverage = new StackPane(part);
        private final VBox box;

        Line() {
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            items.getStyleClass().add("quiet");
            items.setMinWidth(USE_PREF_SIZE);
            coverage.getStyleClass().add("coverage");
            coverage.setAlignment(Pos.CENTER_LEFT);
            part.getStyleClass().add("part");
            var head = new HBox(6, name, items);
            head.setAlignment(Pos.CENTER_LEFT);
            box = new VBox(2, head, coverage);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(DomainLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : box);
            if (!empty && line != null) {
                name.setText(line.domain() == null ? Messages.of("catalogue.domains.all")
                        : line.domain().own() ? line.domain().name()
                        : Messages.of("catalogue.domains.line", line.domain().code(), line.domain().name()));
                items.setText(String.valueOf(line.items()));
                part.maxWidthProperty().bind(coverage.widthProperty().multiply(line.coverage()));
                coverage.setVisible(line.standard() > 0);
                setAccessibleText(Messages.of("catalogue.domains.spoken", name.getText(), line.items(),
                        Math.round(line.coverage() * 100)));
            }
        }
    }
}
