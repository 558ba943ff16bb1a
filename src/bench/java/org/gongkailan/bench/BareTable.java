package org.gongkailan.bench;

import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The floor of every table: JavaFX's own with as many rows and columns, and nothing of ours. */
final class BareTable {
    /** How many rows it has. */
    static final int ROWS = 20_000;
    private static final int COLUMNS = 9;

    private BareTable() {
    }

    /** A new one; to be called on the screen thread. */
    static TableView<String> make() {
        var table = new TableView<>(FXCollections.observableArrayList(
                IntStream.range(0, ROWS).mapToObj(i -> "第" + i + "项").toList()));
        for (int i = 0; i < COLUMNS; i++) {
            var column = new TableColumn<String, String>("列" + i);
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue()));
            table.getColumns().add(column);
        }
        return table;
    }
}
