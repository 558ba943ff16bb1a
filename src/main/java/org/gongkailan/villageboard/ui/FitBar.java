package org.gongkailan.villageboard.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.notice.SheetFit;

/** Says how many sheets the village in view takes and from how far they are read, and offers to take fewer. */
final class FitBar extends HBox {
    private final NewPostingViewModel model;
    private final Label words = new Label();
    private final MenuButton ways = new MenuButton(Messages.of("villageboard.fit.fewer"));

    FitBar(NewPostingViewModel model) {
        super(8);
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(Region.USE_PREF_SIZE);
        words.getStyleClass().add("quiet");
        getChildren().addAll(words, ways);
        model.page.fit.subscribe(this::show);
    }

    private void show(SheetFit fit) {
        setVisible(fit != null);
        if (fit != null) {
            words.setText(Messages.of("villageboard.fit.now", fit.layout().paper().name(), fit.sheets(), "%.1f".formatted(fit.metres())));
            ways.getItems().setAll(fit.ways().stream().map(way -> item(fit, way)).toList());
            ways.setDisable(fit.ways().isEmpty());
        }
    }

    private MenuItem item(SheetFit fit, SheetFit.Way way) {
        boolean smaller = way.layout().distance() != fit.layout().distance();
        var item = new MenuItem(smaller ? Messages.of("villageboard.fit.nearer", way.layout().distance().label(), way.sheets())
                : Messages.of("villageboard.fit.across", way.layout().across(), way.sheets()));
        item.setOnAction(event -> model.sheet.take(way.layout()));
        return item;
    }
}
