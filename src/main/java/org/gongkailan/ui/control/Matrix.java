package org.gongkailan.ui.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A table of many columns of one kind, such as counts by domain and unit. Its first columns stay in view while the others
 * scroll; the arrow keys go from cell to cell, Enter and a click open one.
 *
 * @param <R> what stands down
 * @param <C> what stands across
 */
public final class Matrix<R, C> extends HBox {
    private static final double CELL = 132;
    /** An upright column is as wide as its figures, and holds one character of its head, in px. */
    private static final double UPRIGHT = 28;
    private static final double DIGIT = 8;
    private static final double AROUND = 12;
    /** Characters of an upright head before it is cut; its tip says all of it. */
    private static final int HIGHEST = 8;

    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final TableView<R> heads = new TableView<>(rows);
    private final TableView<R> cells = new TableView<>(rows);
    private final Faces<R, C> faces;
    /** Of the columns in px of normal type. */
    private final Map<TableColumn<R, ?>, Double> widths = new WeakHashMap<>();
    private List<C> shown = List.of();
    private List<List<String>> shownTitles = List.of();
    private BiConsumer<R, C> open = (row, column) -> { };
    private boolean upright;

    /** What the cells say. */
    public interface Faces<R, C> {
        /** The face of a cell; never null. */
        MatrixFace of(R row, C column);
    }

    /**
     * @param id    the name tests know the cells by; the first columns are {@code id-heads}
     * @param faces what a cell says; asked for those in view only
     */
    public Matrix(String id, Faces<R, C> faces) {
        this.faces = faces;
        getStyleClass().add("matrix");
        heads.setId(id + "-heads");
        cells.setId(id);
        heads.getStyleClass().add("matrix-heads");
        heads.setMinWidth(USE_PREF_SIZE);
        heads.setPrefWidth(0);
        heads.setFocusTraversable(false);
        cells.getSelectionModel().setCellSelectionEnabled(true);
        cells.setPlaceholder(new Label());
        heads.setPlaceholder(new Label());
        HBox.setHgrow(cells, Priority.ALWAYS);
        getChildren().addAll(heads, cells);
        heads.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                cells.getSelectionModel().clearSelection();
            }
        });
        cells.getSelectionModel().getSelectedCells().subscribe(() -> {
            if (!cells.getSelectionModel().getSelectedCells().isEmpty()) {
                heads.getSelectionModel().clearSelection();
            }
        });
        cells.widthProperty().subscribe(width -> keepInView());
        cells.fixedCellSizeProperty().subscribe(row -> {
            widths.forEach((column, width) -> column.setPrefWidth(width * Columns.scaleOf(cells)));
            headsWide();
        });
        List.of(heads, cells).forEach(table -> table.skinProperty().subscribe(skin -> together()));
        cells.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
                event.consume();
            }
        });
    }

    /** A column that stays in view; what it says of a row. */
    public Matrix<R, C> head(String title, double width, Function<R, String> words) {
        return head(title, width, words, "matrix-name");
    }

    /** A column of sums that stays in view. */
    public Matrix<R, C> sum(String title, double width, Function<R, String> words) {
        return head(title, width, words, "number");
    }

    /** Makes the columns as narrow as their figures, their heads written from top to bottom: many stand in one view. */
    public Matrix<R, C> upright() {
        upright = true;
        getStyleClass().add("upright");
        return this;
    }

    /** What opening a cell does. */
    public Matrix<R, C> onOpen(BiConsumer<R, C> action) {
        open = action;
        return this;
    }

    /** What is shown where there are no rows. */
    public Matrix<R, C> empty(Node nothing) {
        cells.setPlaceholder(nothing);
        return this;
    }

    /**
     * Shows other rows and columns; the place of the chosen cell stays chosen.
     *
     * @param name  the head of a column
     * @param under the quiet line under it, such as a sum; may be empty
     */
    public void show(List<R> down, List<C> across, Function<C, String> name, Function<C, String> under) {
        var focus = cells.getFocusModel().getFocusedCell();
        var titles = across.stream().map(column -> List.of(name.apply(column), under.apply(column))).toList();
        if (!across.equals(shown) || !titles.equals(shownTitles)) {
            cells.getColumns().setAll(across.stream()
                    .map(column -> column(column, name.apply(column), under.apply(column))).toList());
            shown = List.copyOf(across);
            shownTitles = titles;
        }
        rows.setAll(down);
        // A row that is still there may say something else now.
        heads.refresh();
        cells.refresh();
        if (focus != null && focus.getRow() >= 0 && focus.getRow() < down.size() && focus.getColumn() < across.size()
                && focus.getColumn() >= 0) {
            var column = cells.getColumns().get(focus.getColumn());
            cells.getSelectionModel().clearAndSelect(focus.getRow(), column);
            cells.getFocusModel().focus(focus.getRow(), column);
        }
    }

    /** The row that was chosen last, by its head or by one of its cells. */
    public Optional<R> chosen() {
        var chosen = cells.getSelectionModel().getSelectedCells();
        return chosen.isEmpty() ? Optional.ofNullable(heads.getSelectionModel().getSelectedItem())
                : Optional.of(rows.get(chosen.getFirst().getRow()));
    }

    /** The table that takes the keys. */
    public TableView<R> table() {
        return cells;
    }

    private Matrix<R, C> head(String title, double width, Function<R, String> words, String style) {
        var column = new TableColumn<R, String>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
        column.setCellFactory(c -> {
            var cell = new TextCell<R, String>();
            cell.getStyleClass().add(style);
            return cell;
        });
        column.getStyleClass().add(style);
        widths(column, width);
        column.setSortable(false);
        heads.getColumns().add(column);
        headsWide();
        return this;
    }

    private void headsWide() {
        heads.setPrefWidth(heads.getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum() + 2);
    }

    private TableColumn<R, MatrixFace> column(C across, String name, String under) {
        var column = new TableColumn<R, MatrixFace>();
        var words = new Label(upright ? fromTopToBottom(name) : name);
        words.setWrapText(!upright);
        words.getStyleClass().add("matrix-column");
        Tips.on(words, name);
        var quiet = new Label(under);
        quiet.getStyleClass().add("matrix-sum");
        var head = new VBox(words, quiet);
        if (!upright) {
            // The quiet lines stand level with each other, however long the names above them are.
            var between = new Region();
            VBox.setVgrow(between, Priority.ALWAYS);
            head.getChildren().add(1, between);
        }
        head.getStyleClass().add("matrix-head");
        if (!upright) {
            words.prefWidthProperty().bind(column.widthProperty().subtract(16));
        }
        column.setGraphic(head);
        column.setUserData(across);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(faces.of(row.getValue(), across)));
        column.setCellFactory(c -> new MatrixCell<>(this::openSelected));
        widths(column, upright ? Math.max(UPRIGHT, under.length() * DIGIT + AROUND) : CELL);
        column.setSortable(false);
        return column;
    }

    private static String fromTopToBottom(String name) {
        List<String> characters = name.codePoints().mapToObj(Character::toString).toList();
        return characters.size() <= HIGHEST ? String.join("\n", characters)
                : String.join("\n", characters.subList(0, HIGHEST - 1)) + "\n…";
    }

    private void widths(TableColumn<R, ?> column, double width) {
        widths.put(column, width);
        column.setReorderable(false);
        column.setMinWidth(UPRIGHT);
        column.setPrefWidth(width * Columns.scaleOf(cells));
    }

    // A form that opens beside the table must not cover the cell it was opened from.
    private void keepInView() {
        var chosen = cells.getSelectionModel().getSelectedCells();
        if (!chosen.isEmpty() && chosen.getFirst().getTableColumn() != null && cells.getSkin() != null) {
            cells.scrollToColumnIndex(chosen.getFirst().getColumn());
        }
    }

    @SuppressWarnings("unchecked")
    private void openSelected() {
        var chosen = cells.getSelectionModel().getSelectedCells();
        if (!chosen.isEmpty() && chosen.getFirst().getRow() >= 0 && chosen.getFirst().getTableColumn() != null) {
            open.accept(rows.get(chosen.getFirst().getRow()), (C) chosen.getFirst().getTableColumn().getUserData());
        }
    }

    // Both halves scroll up and down as one; the bar at the right is the one in view.
    private void together() {
        ScrollBar left = bar(heads, Orientation.VERTICAL);
        ScrollBar right = bar(cells, Orientation.VERTICAL);
        if (left != null && right != null) {
            left.valueProperty().bindBidirectional(right.valueProperty());
            ScrollBar below = bar(cells, Orientation.HORIZONTAL);
            below.visibleProperty().subscribe(this::level);
            below.heightProperty().subscribe(this::level);
        }
    }

    // As high as the other half without its bar, so that the last rows stand beside each other too.
    private void level() {
        ScrollBar below = bar(cells, Orientation.HORIZONTAL);
        HBox.setMargin(heads, new Insets(0, 0, below.isVisible() ? below.getHeight() : 0, 0));
    }

    private static ScrollBar bar(TableView<?> table, Orientation along) {
        return table.lookupAll(".scroll-bar").stream().map(node -> (ScrollBar) node)
                .filter(bar -> bar.getOrientation() == along).findFirst().orElse(null);
    }
}
