package org.gongkailan.catalogue.ui;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.gongkailan.catalogue.CatalogueUnits.Holder;
import org.gongkailan.text.Messages;

/** Whose catalogue the table shows: a chip for the own one and for each taken in, or a list of many; not there while it is alone. */
final class HolderBar extends FlowPane {
    private static final int CHIPS = 8;

    private final CatalogueViewModel model;

    HolderBar(CatalogueViewModel model) {
        super(8, 6);
        this.model = model;
        setId("catalogue-holders");
        getStyleClass().add("filter-bar");
        model.whose.holders.addListener((ListChangeListener<Holder>) change -> fill());
        model.whose.holder.subscribe((was, is) -> fill());
        managedProperty().bind(visibleProperty());
        fill();
    }

    private void fill() {
        setVisible(model.whose.holders.size() > 1);
        if (model.whose.holders.size() > CHIPS) {
            getChildren().setAll(chooser());
        } else {
            getChildren().setAll(model.whose.holders.stream().map(this::chip).toList());
        }
    }

    private ComboBox<Holder> chooser() {
        var chooser = new ComboBox<>(FXCollections.observableList(List.copyOf(model.whose.holders)));
        chooser.setAccessibleText(Messages.of("catalogue.holder.whose"));
        chooser.setConverter(new Words());
        chooser.setValue(model.whose.holder.get());
        chooser.setOnAction(event -> model.showCatalogue(chooser.getValue()));
        return chooser;
    }

    private static String words(Holder holder) {
        return holder.own() ? Messages.of("catalogue.holder.own") : holder.name();
    }

    private ToggleButton chip(Holder holder) {
        var chip = new ToggleButton(words(holder));
        chip.getStyleClass().add("chip");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setSelected(holder.equals(model.whose.holder.get()));
        chip.setOnAction(event -> {
            chip.setSelected(true);
            model.showCatalogue(holder);
        });
        return chip;
    }

    private static final class Words extends StringConverter<Holder> {
        @Override
        public String toString(Holder holder) {
            return holder == null ? "" : words(holder);
        }

        @Override
        public Holder fromString(String words) {
            throw new UnsupportedOperationException();
        }
    }
}
