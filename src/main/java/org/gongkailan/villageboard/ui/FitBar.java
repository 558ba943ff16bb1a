package org.gongkailan.villageboard.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.notice.NoticeLayout;
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
            ways.getItems().setAll(fit.ways().isEmpty() ? List.of(nothing()) : fit.ways().stream().map(way -> item(fit, way)).toList());
            ways.setDisable(fit.sheets() < 2);
        }
    }

    private static MenuItem nothing() {
        var item = new MenuItem(Messages.of("villageboard.fit.none"));
        item.setDisable(true);
        return item;
    }

    private MenuItem item(SheetFit fit, SheetFit.Way way) {
        var item = new MenuItem(words(fit.layout(), way));
        item.setOnAction(event -> model.sheet.take(way.layout()));
        return item;
    }

    private static String words(NoticeLayout now, SheetFit.Way way) {
        var then = way.layout();
        if (then.distance() != now.distance()) {
            return Messages.of("villageboard.fit.nearer", then.distance().label(), way.sheets());
        }
        return Messages.of(then.landscape() == now.landscape() ? "villageboard.fit.across" : "villageboard.fit.lying", then.across(), way.sheets());
    }
}
