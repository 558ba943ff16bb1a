package org.gongkailan.catalogue.standard.ui;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;

/** The domains at the left: how many rows the standard has, how many of them are verified, and how many are settled. */
final class StandardDomainList extends ListView<StandardLine> {
    private static final double WIDTH = 264;
    private final StandardViewModel model;
    private boolean following;

    StandardDomainList(StandardViewModel model, Action... verbs) {
        super(model.domains);
        this.model = model;
        setId("standard-domains");
        getStyleClass().add("domain-list");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setAccessibleText(Messages.of("catalogue.domains"));
        setCellFactory(list -> new Line());
        getSelectionModel().selectedItemProperty().subscribe((was, is) -> {
            if (is != null && !following) {
                model.choose(is.domain());
            }
        });
        model.domain.subscribe(this::follow);
        model.domains.addListener((ListChangeListener<StandardLine>) change -> follow());
        var menu = new ContextMenu();
        for (Action verb : verbs) {
            menu.getItems().add(Buttons.item(verb));
        }
        setContextMenu(menu);
    }

    private void follow() {
        Domain domain = model.domain.get();
        following = true;
        getItems().stream().filter(line -> domain != null && line.domain().code().equals(domain.code())).findFirst()
                .ifPresent(line -> {
                    getSelectionModel().select(line);
                    bringIntoView(getSelectionModel().getSelectedIndex());
                });
        following = false;
    }

    private void bringIntoView(int row) {
        boolean seen = lookupAll(".list-cell").stream().map(node -> (ListCell<?>) node)
                .anyMatch(cell -> cell.getIndex() == row && !cell.isEmpty()
                        && getLayoutBounds().contains(sceneToLocal(cell.localToScene(cell.getLayoutBounds()))));
        if (!seen) {
            scrollTo(Math.max(0, row - 1));
        }
    }

    private static final class Line extends ListCell<StandardLine> {
        private final Label name = new Label();
        private final Label figures = new Label();
        private final Region part = new Region();
        private final StackPane coverage = new StackPane(part);
        private final VBox box;

        Line() {
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            figures.getStyleClass().add("quiet");
            figures.setMinWidth(USE_PREF_SIZE);
            coverage.getStyleClass().add("coverage");
            coverage.setAlignment(Pos.CENTER_LEFT);
            part.getStyleClass().add("part");
            var head = new HBox(6, name, figures);
            head.setAlignment(Pos.CENTER_LEFT);
            box = new VBox(2, head, coverage);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(StandardLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : box);
            if (!empty && line != null) {
                String words = line.domain().own() ? line.domain().name()
                        : Messages.of("catalogue.domains.line", line.domain().code(), line.domain().name());
                double share = line.rows() == 0 ? 0 : (double) line.settled() / line.rows();
                int verified = line.standard() == null ? 0 : line.standard().extent().verified();
                name.setText(words);
                figures.setText(line.rows() == 0 ? "—" : Messages.of("catalogue.standard.extent", line.settled(), line.rows()));
                part.maxWidthProperty().bind(coverage.widthProperty().multiply(share));
                coverage.setVisible(line.rows() > 0);
                String spoken = Messages.of("catalogue.standard.spoken", words, line.rows(), verified, line.settled());
                setAccessibleText(spoken);
                setTooltip(new javafx.scene.control.Tooltip(spoken));
            }
        }
    }
}
