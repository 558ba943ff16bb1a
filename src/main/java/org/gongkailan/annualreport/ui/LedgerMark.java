package org.gongkailan.annualreport.ui;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Cursor;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.gongkailan.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The mark in a cell's corner that says where its number came from; a click shows what is behind it. */
final class LedgerMark extends StackPane {
    /** Where a number came from. */
    enum Origin {
        /** No ledger gives it. */
        NONE,
        /** Counted: a dot. */
        COUNTED,
        /** Typed, although a ledger gives it: a pen. */
        TYPED
    }

    private static final double SIZE = 12;
    private Origin shown = Origin.NONE;

    /** @param look shows the records behind the cell */
    LedgerMark(Runnable look) {
        getStyleClass().add("ledger-mark");
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        setCursor(Cursor.HAND);
        setOnMousePressed(event -> {
            look.run();
            event.consume();
        });
        GridPane.setHalignment(this, HPos.RIGHT);
        GridPane.setValignment(this, VPos.TOP);
        setVisible(false);
    }

    void show(Origin origin) {
        if (origin == shown) {
            return;
        }
        shown = origin;
        setVisible(origin != Origin.NONE);
        switch (origin) {
            case NONE -> getChildren().clear();
            case COUNTED -> {
                var dot = new Region();
                dot.getStyleClass().add("counted-dot");
                getChildren().setAll(dot);
            }
            case TYPED -> getChildren().setAll(Icons.of(Feather.EDIT_2));
        }
    }
}
