package org.gongkailan.catalogue.intake.ui;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.TextFieldTableCell;
import org.gongkailan.catalogue.intake.ColumnUse;
import org.gongkailan.catalogue.intake.TableLook;
import org.gongkailan.text.Messages;

/** The columns of a table of the file: head, first cells, and what the column is taken for, to be chosen. */
final class UseTable {
    /**
     * A column of the file. Its line stays while another use is chosen for it, and with it the box that has the keyboard.
     *
     * @param number from 0
     * @param look   its head and first cells
     * @param use    what it is taken for
     */
    record Line(int number, TableLook.ColumnLook look, ObjectProperty<ColumnUse> use) {
    }

    private final HeadsViewModel model;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();

    UseTable(HeadsViewModel model) {
        this.model = model;
        model.table.subscribe(this::show);
    }

    Node node() {
        var table = new TableView<>(lines);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.getColumns().setAll(List.of(
                column(Messages.of("catalogue.mapping.column"), 48, line -> line.look().letter()),
                column(Messages.of("catalogue.mapping.head"), 170, line -> line.look().title()),
                column(Messages.of("catalogue.mapping.samples"), 260, line -> String.join("；", line.look().samples())),
                uses()));
        return table;
    }

    private void show(TableLook look) {
        if (look == null) {
            lines.clear();
            return;
        }
        for (int i = 0; i < look.columns().size(); i++) {
            ColumnUse use = look.plan().uses().get(i);
            if (i < lines.size() && lines.get(i).look().equals(look.columns().get(i))) {
                lines.get(i).use().set(use);
            } else {
                var line = new Line(i, look.columns().get(i), new SimpleObjectProperty<>(use));
                if (i < lines.size()) {
                    lines.set(i, line);
                } else {
                    lines.add(line);
                }
            }
        }
        lines.remove(look.columns().size(), lines.size());
    }

    private static TableColumn<Line, String> column(String title, double width,
                                                    java.util.function.Function<Line, String> words) {
        var column = new TableColumn<Line, String>(title);
        column.setPrefWidth(width);
        column.setMinWidth(width * 0.7);
        column.setSortable(false);
        column.setCellFactory(c -> new TextFieldTableCell<>());
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(words.apply(line.getValue())));
        return column;
    }

    private TableColumn<Line, ColumnUse> uses() {
        var column = new TableColumn<Line, ColumnUse>(Messages.of("catalogue.mapping.use"));
        column.setPrefWidth(220);
        column.setMinWidth(200);
        column.setSortable(false);
        column.setCellFactory(c -> new UseCell(model));
        column.setCellValueFactory(line -> line.getValue().use());
        return column;
    }
}
