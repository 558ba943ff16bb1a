package org.gongkailan.catalogue.levels.ui;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.CatalogueUnits.Holder;
import org.gongkailan.catalogue.Column;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Tone;

/** Two rows of one matter, column by column: what the own catalogue says, and where the other says something else. */
final class SideBySide extends VBox {
    SideBySide(Holder own, LevelsViewModel.Opened opened) {
        super(12);
        setPadding(new Insets(16));
        CatalogueItem mine = opened.own().item();
        CatalogueItem theirs = opened.theirs().item();
        boolean two = opened.unit() > 0;
        for (Column column : Column.values()) {
            String here = mine == null ? "" : column.text(mine.entry());
            String there = theirs == null ? "" : column.text(theirs.entry());
            boolean differs = opened.theirs().different().contains(column);
            if (!here.isBlank() || two && !there.isBlank()) {
                getChildren().add(column(column, differs, two && !here.equals(there)
                        ? new Node[] {said(own.name(), here, mine != null), said(opened.holder().name(), there, theirs != null)}
                        : new Node[] {words(here.isBlank() ? there : here)}));
            }
        }
    }

    private static Node column(Column column, boolean differs, Node... said) {
        var head = new Label(column.label());
        head.getStyleClass().add("form-label");
        var line = new HBox(8, head);
        if (differs) {
            line.getChildren().add(new Badge(Messages.of("catalogue.levels.differs"), Tone.ACCENT).label());
        }
        var box = new VBox(4, line);
        box.getChildren().addAll(said);
        return box;
    }

    private static Node said(String who, String text, boolean there) {
        var name = new Label(who);
        name.getStyleClass().add("quiet");
        name.setWrapText(true);
        return new VBox(2, name, words(!there ? Messages.of("catalogue.levels.noRow")
                : text.isBlank() ? Messages.of("catalogue.standard.blank") : text));
    }

    private static Label words(String text) {
        var words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }
}
