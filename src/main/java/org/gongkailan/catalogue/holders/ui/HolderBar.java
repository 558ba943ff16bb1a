package org.gongkailan.catalogue.holders.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.gongkailan.catalogue.CatalogueUnits.Holder;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Words;

/** Whose catalogue the table shows: a chip for the own one and for each taken in, or a list of many; not there while it is alone. */
public final class HolderBar extends FlowPane {
    private static final int CHIPS = 8;

    private final WhoseCatalogue whose;
    private final Consumer<Holder> show;

    /** @param show another catalogue was chosen */
    public HolderBar(WhoseCatalogue whose, Consumer<Holder> show) {
        super(8, 6);
        this.whose = whose;
        this.show = show;
        setId("catalogue-holders");
        getStyleClass().add("filter-bar");
        whose.holders.addListener((ListChangeListener<Holder>) change -> fill());
        whose.holder.subscribe((was, is) -> fill());
        managedProperty().bind(visibleProperty());
        fill();
    }

    private void fill() {
        setVisible(whose.holders.size() > 1);
        if (whose.holders.size() > CHIPS) {
            getChildren().setAll(chooser());
        } else {
            getChildren().setAll(whose.holders.stream().map(this::chip).toList());
        }
    }

    private ComboBox<Holder> chooser() {
        var chooser = new ComboBox<>(FXCollections.observableList(List.copyOf(whose.holders)));
        chooser.setAccessibleText(Messages.of("catalogue.holder.whose"));
        chooser.setConverter(new Words<>(HolderBar::words));
        chooser.setValue(whose.holder.get());
        chooser.setOnAction(event -> show.accept(chooser.getValue()));
        return chooser;
    }

    private static String words(Holder holder) {
        return holder.own() ? Messages.of("catalogue.holder.own") : holder.name();
    }

    private ToggleButton chip(Holder holder) {
        var chip = new ToggleButton(words(holder));
        chip.getStyleClass().add("chip");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setSelected(holder.equals(whose.holder.get()));
        chip.setOnAction(event -> {
            chip.setSelected(true);
            show.accept(holder);
        });
        return chip;
    }
}
