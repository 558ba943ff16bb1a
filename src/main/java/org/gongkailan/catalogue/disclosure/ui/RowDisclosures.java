package org.gongkailan.catalogue.disclosure.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.disclosure.DisclosureLedger;
import org.gongkailan.catalogue.disclosure.DisclosureLine;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.kordamp.ikonli.feather.Feather;

/** The latest disclosures of one row of the catalogue, in its side form, with the way to register one more. */
public final class RowDisclosures extends VBox {
    private static final int MOST = 3;
    private final Desk desk;

    public RowDisclosures(DisclosureLedger ledger, CatalogueItem item, Desk desk) {
        super(4);
        this.desk = desk;
        var title = new Label(Messages.of("catalogue.disclosure.row.title"));
        title.getStyleClass().add("form-section");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, title, gap, Buttons.link(Action.of(Messages.of("catalogue.disclosure.new"), Feather.PLUS,
                () -> show(DisclosuresScreen.newFor(item.id())))));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        desk.jobs().load(() -> ledger.ofItem(item.id(), MOST + 1), lines -> show(item, lines));
    }

    private void show(CatalogueItem item, List<DisclosureLine> lines) {
        if (lines.isEmpty()) {
            var none = new Label(Messages.of("catalogue.disclosure.row.none"));
            none.getStyleClass().add("quiet");
            getChildren().add(none);
        }
        lines.stream().limit(MOST).forEach(line -> getChildren().add(line(line)));
        if (lines.size() > MOST) {
            getChildren().add(Buttons.link(Action.of(Messages.of("catalogue.disclosure.row.all"),
                    () -> show(DisclosuresScreen.named(item.entry().matter().path())))));
        }
    }

    private Button line(DisclosureLine line) {
        var title = new Label(line.disclosure().title());
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var published = line.disclosure().published();
        var day = new Label(published != null ? published.toString() : line.due() == null ? "" : line.due().toString());
        day.getStyleClass().add("quiet");
        day.setMinWidth(Region.USE_PREF_SIZE);
        var face = new HBox(8, Light.badge(line.state()).label(), title, day);
        face.setAlignment(Pos.CENTER_LEFT);
        var button = new Button(null, face);
        button.getStyleClass().addAll("flat", "start-line");
        button.setAccessibleText(line.state().label() + " " + line.disclosure().title());
        button.setMaxWidth(Double.MAX_VALUE);
        face.prefWidthProperty().bind(button.widthProperty().subtract(16));
        button.setOnAction(event -> show(line.id()));
        return button;
    }

    private void show(String record) {
        desk.navigator().show(DisclosuresScreen.ID, record);
    }
}
