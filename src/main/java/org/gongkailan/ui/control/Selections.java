package org.gongkailan.ui.control;

import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What a table and the model of its screen tell each other about the chosen rows. */
public final class Selections {
    private Selections() {
    }

    /** Keeps a list equal to the chosen rows, in the table's order of choosing. */
    public static <T> void follow(TableView<T> table, ObservableList<T> selected) {
        // JavaFX lists a chosen row that has just been taken out of the table as null.
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<T>) change -> selected
                .setAll(table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList()));
    }

    /** Chooses one row alone and brings it into view; null changes nothing. */
    public static <T> void show(TableView<T> table, T row) {
        if (row != null) {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(row);
            table.scrollTo(row);
        }
    }

    /** Runs what Delete does in a table. */
    public static void onDelete(TableView<?> table, Runnable delete) {
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                delete.run();
                event.consume();
            }
        });
    }
}
