package org.gongkailan.ui.control;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Keeps a table's column order and the widths that the officer gave in a map as {@code name:200,date:0}, where 0 stands
 * for none; unknown columns are passed over.
 */
final class ColumnMemory {
    private final String id;
    private final Map<String, String> memory;

    ColumnMemory(String id, Map<String, String> memory) {
        this.id = id;
        this.memory = memory;
    }

    <T> void attach(TableView<T> table) {
        restore(table.getColumns());
        table.getColumns().addListener((ListChangeListener<TableColumn<T, ?>>) change -> keep(table));
    }

    private <T> void restore(List<TableColumn<T, ?>> columns) {
        Map<String, Double> widths = new HashMap<>();
        Map<String, Integer> order = new HashMap<>();
        for (String entry : memory.getOrDefault(id, "").split(",")) {
            if (entry.matches("[^:,]+:[0-9]{1,4}")) {
                String[] parts = entry.split(":");
                order.put(parts[0], order.size());
                widths.put(parts[0], Double.valueOf(parts[1]));
            }
        }
        columns.stream().filter(c -> widths.getOrDefault(c.getId(), 0.0) > 0)
                .forEach(c -> ColumnWidth.of(c).choose(widths.get(c.getId())));
        columns.sort(Comparator.comparingInt(c -> order.getOrDefault(c.getId(), order.size())));
    }

    /** Keeps what is there; in normal type, so that a change of the size of type changes widths once and not twice. */
    <T> void keep(TableView<T> table) {
        memory.put(id, table.getColumns().stream().filter(c -> c.getId() != null).map(c -> c.getId() + ":" + width(ColumnWidth.of(c)))
                .collect(Collectors.joining(",")));
    }

    private static long width(ColumnWidth width) {
        return width.chosen() ? Math.round(width.preferred()) : 0;
    }
}
