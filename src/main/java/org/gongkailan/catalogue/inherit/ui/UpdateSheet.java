package org.gongkailan.catalogue.inherit.ui;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.inherit.ItemUpdate;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.CalmList;
import org.gongkailan.ui.control.EmptyState;
import org.kordamp.ikonli.feather.Feather;

/** 标准更新: the items at the left; the chosen one field by field at the right; what happens to it below. */
public final class UpdateSheet {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 620;
    private static final double LIST = 264;

    private final Desk desk;
    private final UpdateViewModel model;

    /** The sheet over a workspace's catalogue. */
    public UpdateSheet(CatalogueDesk catalogue, Desk desk) {
        this.desk = desk;
        model = new UpdateViewModel(catalogue, desk);
    }

    UpdateViewModel model() {
        return model;
    }

    /** Opens it on the catalogue that an item stands in, with that item; on the own one where null. */
    public void open(CatalogueItem item) {
        var fields = new FieldsPane(model);
        var scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        var nothing = new EmptyState(Feather.CHECK_CIRCLE, Messages.of("catalogue.update.nothing"));
        nothing.visibleProperty().bind(model.loaded.and(model.chosen.isNull()));
        scroll.visibleProperty().bind(model.chosen.isNotNull());
        var pane = new BorderPane(new StackPane(scroll, nothing));
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setLeft(list());
        pane.setBottom(foot());
        desk.sheets().open(Messages.of("catalogue.update.title"), pane);
        model.begin(item);
    }

    private Node list() {
        var list = new CalmList<>(model.updates);
        list.setPrefWidth(LIST);
        list.setAccessibleText(Messages.of("catalogue.update.title"));
        list.setCellFactory(view -> new Line());
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.chosen.set(chosen);
            }
        });
        model.chosen.subscribe(update -> {
            list.getSelectionModel().select(update);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        });
        return list;
    }

    private Node foot() {
        Button all = Buttons.of(Action.of(Messages.of("catalogue.update.untouched", 0), model::storeUntouched)
                .possibleWhen(model.untouched.greaterThan(0)));
        all.textProperty().bind(Bindings.createStringBinding(
                () -> Messages.of("catalogue.update.untouched", model.untouched.get()), model.untouched));
        var hint = new Label();
        hint.textProperty().bind(Bindings.when(model.complete.or(model.chosen.isNull())).then("")
                .otherwise(Messages.of("catalogue.update.incomplete")));
        hint.getStyleClass().add("quiet");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(8, all, gap, hint,
                Buttons.of(Action.of(Messages.of("catalogue.law.close"), desk.sheets()::close)),
                Buttons.primary(Action.of(Messages.of("catalogue.update.store"), model::store)
                        .possibleWhen(model.complete)));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("side-form-foot");
        return foot;
    }

    private final class Line extends ListCell<ItemUpdate> {
        private final Label name = new Label();
        private final Label what = new Label();
        private final VBox box = new VBox(2, name, what);

        Line() {
            what.getStyleClass().add("quiet");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ItemUpdate update, boolean empty) {
            super.updateItem(update, empty);
            setGraphic(empty || update == null ? null : box);
            if (update != null) {
                name.setText(update.item().entry().matter().path());
                what.setText(Messages.of("catalogue.update.under", model.domainName(update), words(update)));
            }
        }
    }

    private static String words(ItemUpdate update) {
        return update.gone() ? Messages.of("catalogue.update.gone")
                : update.fields().isEmpty() ? Messages.of("catalogue.update.same")
                : Messages.of("catalogue.state.different", update.fields().size());
    }
}
