package org.gongkailan.ui.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Skin;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * The columns of a table, one line each; their widths and order outlive the program in the map they were given.
 * Columns of words share what the others leave, see {@link ColumnShares}; widths are px in normal type and grow with it.
 * {@code new Columns<Unit>("units", memory).text("name", "名称", 200, Unit::name).table(rows, empty)}.
 */
public final class Columns<T> {
    /** Heights of a row in normal type, the one the widths are meant for; the stylesheets set both. */
    private static final double NORMAL_ROW = 32;
    private static final double NORMAL_TWO_LINES = 48;
    private static final String TWO_LINES = "two-lines";
    /** Its head and a row, in px. */
    private static final double LOWEST = 72;

    private final TableView<T> table = new TableView<>() {
        @Override
        protected Skin<?> createDefaultSkin() {
            return new OneGoSkin<>(this);
        }
    };
    private final ColumnMemory memory;
    private Supplier<TableRow<T>> rowMaker = TableRow::new;

    /**
     * @param id     the table's name in the memory, e.g. {@code catalogue.items}
     * @param memory what the program remembers, by table
     */
    public Columns(String id, Map<String, String> memory) {
        this.memory = new ColumnMemory(id, memory);
        table.setId(id);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        // Otherwise it would never be lower than what it shows when it is empty.
        table.setMinHeight(LOWEST);
    }

    /** Gives every row room for two lines, on which words go on before they are cut; said before the columns. */
    public Columns<T> twoLines() {
        table.getStyleClass().add(TWO_LINES);
        return this;
    }

    /** By how much the type is larger than normal in a table made here. */
    public static double scaleOf(TableView<?> table) {
        double normal = isTwoLines(table) ? NORMAL_TWO_LINES : NORMAL_ROW;
        return table.getFixedCellSize() > 0 ? table.getFixedCellSize() / normal : 1;
    }

    private static boolean isTwoLines(TableView<?> table) {
        return table.getStyleClass().contains(TWO_LINES);
    }

    /** How wide the columns of a table made here would like to be, by id, in px of normal type. */
    public static Map<String, Double> preferred(TableView<?> table) {
        return table.getColumns().stream().filter(column -> column.getId() != null)
                .collect(Collectors.toMap(TableColumn::getId, column -> ColumnWidth.of(column).preferred()));
    }

    /** Says how wide some columns of a table made here would like to be, by id, in px of normal type. */
    public static void prefer(TableView<?> table, Map<String, Double> widths) {
        table.getColumns().stream().filter(column -> widths.containsKey(column.getId()))
                .forEach(column -> ColumnWidth.of(column).prefer(widths.get(column.getId())));
        ((ColumnShares<?>) table.getProperties().get(ColumnShares.class)).share();
    }

    /** Words. */
    public Columns<T> text(String id, String title, double width, Function<T, String> value) {
        return words(id, title, width, value, TextCell::new);
    }

    /** Words that are worth nothing when they are cut, such as the number of a case: as wide as told, like days. */
    public Columns<T> whole(String id, String title, double width, Function<T, String> value) {
        ColumnWidth.plan(column(id, title, value, TextCell::new), width, true);
        return this;
    }

    /** Words that are shown only where they differ from the row above, as in a printed table. */
    public Columns<T> grouped(String id, String title, double width, Function<T, String> value) {
        return words(id, title, width, value, () -> new GroupCell<>(value));
    }

    /** A number, right-aligned; nothing where null. */
    public Columns<T> number(String id, String title, double width, Function<T, ? extends Number> value) {
        return figures(id, title, width, value);
    }

    /** A day as 2026-11-21; nothing where null. */
    public Columns<T> date(String id, String title, double width, Function<T, LocalDate> value) {
        return figures(id, title, width, value);
    }

    /** A state in a word with its tone; nothing where null. */
    public Columns<T> badge(String id, String title, double width, Function<T, Badge> value) {
        return badge(id, title, width, value, row -> "");
    }

    /** The same, with more to say about a row in the tip; blank for none. */
    public Columns<T> badge(String id, String title, double width, Function<T, Badge> value, Function<T, String> tip) {
        TableColumn<T, Badge> column = column(id, title, value, () -> new BadgeCell<>(tip));
        column.setComparator(Comparator.comparing(Badge::text));
        ColumnWidth.plan(column, width, true);
        return this;
    }

    /** Keeps columns in sight while the others scroll sideways; they are the first ones and cannot be moved. */
    public Columns<T> pin(String... ids) {
        rowMaker = new PinnedColumns(table, Set.of(ids))::row;
        return this;
    }

    /** Leaves columns out while the table is narrower than this, in px of normal type: what an officer misses least. */
    public Columns<T> fromWidth(double width, String... ids) {
        var wide = Bindings.createBooleanBinding(() -> table.getWidth() == 0 || table.getWidth() >= width * scaleOf(table),
                table.widthProperty(), table.fixedCellSizeProperty());
        Set<String> named = Set.of(ids);
        table.getColumns().stream().filter(column -> named.contains(column.getId()))
                .forEach(column -> column.visibleProperty().bind(wide));
        return this;
    }

    /** Runs when a row is opened by Enter or a double click. */
    public Columns<T> onOpen(Consumer<T> open) {
        table.setOnKeyPressed(event -> {
            T row = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                open.accept(row);
                event.consume();
            }
        });
        table.setRowFactory(t -> clickable(open));
        return this;
    }

    /** The verbs of the context menu; the shortcuts among them work while the table has the focus. */
    public Columns<T> menu(Action... actions) {
        TableMenu.give(table, actions);
        return this;
    }

    /**
     * The table itself, with the columns as they were left last time.
     *
     * @param rows  what it shows; the caller keeps it
     * @param empty what it shows when there is nothing
     */
    public TableView<T> table(ObservableList<T> rows, Node empty) {
        table.setItems(rows);
        table.setPlaceholder(empty);
        memory.attach(table);
        var shares = new ColumnShares<>(table, isTwoLines(table) ? 2 : 1);
        table.getProperties().put(ColumnShares.class, shares);
        rows.addListener((InvalidationListener) change -> shares.look());
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (shares.keepDragged()) {
                memory.keep(table);
            }
        });
        return table;
    }

    private Columns<T> words(String id, String title, double width, Function<T, String> value,
                             Supplier<TableCell<T, String>> maker) {
        ColumnWidth.plan(column(id, title, value, () -> {
            TableCell<T, String> cell = maker.get();
            cell.setWrapText(isTwoLines(table));
            return cell;
        }), width, false);
        return this;
    }

    private <V> Columns<T> figures(String id, String title, double width, Function<T, V> value) {
        TableColumn<T, V> column = column(id, title, value, TextCell::new);
        // Its cells have the style of their column.
        column.getStyleClass().add("number");
        ColumnWidth.plan(column, width, true);
        return this;
    }

    private <V> TableColumn<T, V> column(String id, String title, Function<T, V> value,
                                         Supplier<TableCell<T, V>> cell) {
        var column = new TableColumn<T, V>(title);
        column.setId(id);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(c -> cell.get());
        table.getColumns().add(column);
        return column;
    }

    private TableRow<T> clickable(Consumer<T> open) {
        TableRow<T> row = rowMaker.get();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }
}
