package org.gongkailan.catalogue.disclosure.ui;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** The buttons that say in which way the ledger is looked at. */
final class ViewBar extends HBox {
    ViewBar(ObjectProperty<View> view) {
        getStyleClass().add("view-bar");
        setAlignment(Pos.TOP_LEFT);
        var group = new ToggleGroup();
        for (View each : View.values()) {
            var button = new ToggleButton(each.label());
            button.setId("view-" + each.name().toLowerCase(java.util.Locale.ROOT));
            button.getStyleClass().add(each == View.LIST ? "left-pill" : each == View.QUIET ? "right-pill" : "center-pill");
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                button.setSelected(true);
                view.set(each);
            });
            view.subscribe(is -> button.setSelected(is == each));
            getChildren().add(button);
        }
    }
}
