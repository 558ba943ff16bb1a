package org.gongkailan.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ConstrainedColumnResizeBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Window;
import javafx.util.Callback;

/**
 * The resize policy of our tables: their width, without the scroll bar's, is shared out by what each column wants, and
 * a column that is dragged takes from those behind it. Where the least almost fits, words are cut further; where it does not, the table scrolls sideways
 * and every column that holds something is as wide as it was planned. Nothing but these changes a width: a bar that comes or goes moves no column.
 */
@SuppressWarnings("rawtypes")
final class ColumnShares<T> extends ConstrainedColumnResizeBase implements Callback<TableView.ResizeFeatures, Boolean> {
    /** The place of the scroll bar, in px. */
    private static final double SCROLL_BAR = 12;
    /** A table with this part of the room it needs at the least cuts words further; one with less scrolls sideways. */
    private static final double ALMOST = 0.75;

    private final TableView<T> table;
    private final int lines;
    /** The widths that were shared out last, to tell them from those that were dragged. */
    private final Map<TableColumn<T, ?>, Double> given = new HashMap<>();

    /**
     * Takes the widths of a table over.
     *
     * @param lines on how many lines words stand in it
     */
    ColumnShares(TableView<T> table, int lines) {
        this.table = table;
        this.lines = lines;
        table.widthProperty().subscribe(this::share);
        table.getVisibleLeafColumns().subscribe(this::look);
        table.fixedCellSizeProperty().subscribe(row -> {
            // Between two stylesheets the size is for a moment none at all.
            if (row.doubleValue() > 0) {
                share();
            }
        });
        look();
    }

    /** Looks whether a column holds words for the first time, and gives it more room. */
    void look() {
        long changed = table.getVisibleLeafColumns().stream()
                .filter(column -> ColumnWidth.of(column).look(column, table.getItems(), lines)).count();
        if (changed > 0 || table.getColumnResizePolicy() != this) {
            share();
        }
    }

    /** Shares the width out again. */
    void share() {
        List<TableColumn<T, ?>> shown = table.getVisibleLeafColumns();
        double scale = Columns.scaleOf(table);
        List<Share> usual = shown.stream().map(column -> ColumnWidth.of(column).share(scale)).toList();
        double least = Share.least(usual);
        List<Share> shares = least <= room() || least * ALMOST > room() ? usual
                : shown.stream().map(column -> ColumnWidth.of(column).tight(scale)).toList();
        boolean fits = Share.least(shares) <= room();
        var policy = fits ? this : TableView.UNCONSTRAINED_RESIZE_POLICY;
        if (table.getColumnResizePolicy() != policy) {
            table.setColumnResizePolicy(policy);
        }
        double[] widths = fits ? Share.out(shares, room()) : shown.stream().mapToDouble(column -> ColumnWidth.of(column).planned() * scale).toArray();
        for (int i = 0; i < widths.length; i++) {
            set(shown.get(i), widths[i]);
            given.put(shown.get(i), shown.get(i).getWidth());
        }
    }

    @Override
    public Boolean call(TableView.ResizeFeatures features) {
        if (features.getColumn() == null) {
            share();
            return true;
        }
        return drag(table.getVisibleLeafColumns().indexOf(features.getColumn()), features.getDelta());
    }

    // Those before the dragged one stay; those behind it share what it leaves them.
    private boolean drag(int dragged, double by) {
        List<TableColumn<T, ?>> shown = table.getVisibleLeafColumns();
        List<TableColumn<T, ?>> behind = shown.subList(dragged + 1, shown.size());
        List<Share> shares = behind.stream().map(column -> ColumnWidth.of(column).share(Columns.scaleOf(table))).toList();
        if (shares.stream().allMatch(share -> share.weight() == 0)) {
            return false;
        }
        double before = shown.subList(0, dragged).stream().mapToDouble(TableColumn::getWidth).sum();
        double most = room() - before - Share.least(shares);
        double least = ColumnWidth.of(shown.get(dragged)).share(Columns.scaleOf(table)).least();
        double width = Math.clamp(shown.get(dragged).getWidth() + by, Math.min(least, most), most);
        set(shown.get(dragged), width);
        double[] widths = Share.out(shares, room() - before - width);
        for (int i = 0; i < widths.length; i++) {
            set(behind.get(i), widths[i]);
        }
        return true;
    }

    /**
     * Keeps to the widths as they stand, if one was dragged since they were shared out.
     *
     * @return whether one was
     */
    boolean keepDragged() {
        List<TableColumn<T, ?>> shown = table.getVisibleLeafColumns();
        if (shown.stream().allMatch(column -> given.getOrDefault(column, 0.0) == column.getWidth())) {
            return false;
        }
        double scale = Columns.scaleOf(table);
        shown.forEach(column -> ColumnWidth.of(column).choose(column.getWidth() / scale));
        share();
        return true;
    }

    private double room() {
        return table.getWidth() - table.snappedLeftInset() - table.snappedRightInset() - SCROLL_BAR;
    }

    // Whole pixels of the screen, so that together they are never wider than the room.
    private void set(TableColumn<T, ?> column, double width) {
        Window window = table.getScene() == null ? null : table.getScene().getWindow();
        double pixels = window == null ? 1 : window.getOutputScaleX();
        double whole = Math.floor(width * pixels + 0.001) / pixels;
        if (column.getWidth() != whole) {
            new TableView.ResizeFeatures<>(table, column, 0.0).setColumnWidth(column, whole);
        }
    }
}
