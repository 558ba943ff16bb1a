package org.gongkailan.ui.control;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Skin;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * The columns of a table, one line each; their widths and order outlive the program in the map they were given.
 * Columns of words share what the others leave; widths are px in normal type and grow with it.
 * {@code new Columns<Unit>("units", memory).text("name", "名称", 200, Unit::name).table(rows, empty)}.
 */
public final class Columns<T> {
    /** Heights of a row in normal type, the one the widths are meant for; the stylesheets set both. */
    private static final double NORMAL_ROW = 32;
    private static final double NORMAL_TWO_LINES = 48;
    private static final String TWO_LINES = "two-lines";
    private static final String PREFERRED = "preferred";
    private static final double SCROLL_BAR = 12;
    /** Where the menu opens that a key asks for, under the head, in px. */
    private static final double MENU_AT = 48;
    /** Its head and a row, in px. */
    private static final double LOWEST = 72;
    private final TableView<T> table = new TableView<>() {
        @Override
        protected Skin<?> createDefaultSkin() {
            return new OneGoSkin<>(this);
        }
    };
    private final ColumnMemory memory;
    private static final PseudoClass SCROLLED = PseudoClass.getPseudoClass("scrolled");
    private final Set<String> pinned = new HashSet<>();
    private final DoubleProperty scrolled = new SimpleDoubleProperty();
    private double scale = 1;
    private Runnable again;

    /**
     * @param id     the table's name in the memory, e.g. {@code catalogue.items}
     * @param memory what the program remembers, by table
     */
    public Columns(String id, Map<String, String> memory) {
        this.memory = new ColumnMemory(id, memory);
        table.setId(id);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.widthProperty().subscribe(this::shareOrScroll);
        table.getVisibleLeafColumns().subscribe(this::shareOrScroll);
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, this::keepDragged);
        // Otherwise it would never be lower than what it shows when it is empty.
        table.setMinHeight(LOWEST);
        table.fixedCellSizeProperty().subscribe(row -> {
            // Between two stylesheets the size is for a moment none at all.
            if (row.doubleValue() > 0) {
                scale(scaleOf(table));
            }
        });
    }

    /** Gives every row room for two lines, on which words go on before they are cut; said before the columns. */
    public Columns<T> twoLines() {
        table.getStyleClass().add(TWO_LINES);
        return this;
    }

    /** By how much the type is larger than normal in a table made here. */
    public static double scaleOf(TableView<?> table) {
        double normal = table.getStyleClass().contains(TWO_LINES) ? NORMAL_TWO_LINES : NORMAL_ROW;
        return table.getFixedCellSize() > 0 ? table.getFixedCellSize() / normal : 1;
    }

    /** Words. */
    public Columns<T> text(String id, String title, double width, Function<T, String> value) {
        return add(id, title, width, value, this::onLines);
    }

    /** Words that are shown only where they differ from the row above, as in a printed table. */
    public Columns<T> grouped(String id, String title, double width, Function<T, String> value) {
        TableColumn<T, String> column = column(id, title, width, value);
        column.setCellFactory(c -> {
            var cell = new GroupCell<>(value);
            onLines(cell);
            return cell;
        });
        table.getColumns().add(column);
        return this;
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
        TableColumn<T, Badge> column = column(id, title, width, value);
        column.setCellFactory(c -> new BadgeCell<>(tip));
        column.setComparator(java.util.Comparator.comparing(Badge::text));
        column.setMinWidth(width);
        column.setResizable(false);
        table.getColumns().add(column);
        return this;
    }

    /** Keeps columns in sight while the others scroll sideways; they are the first ones and cannot be moved. */
    public Columns<T> pin(String... ids) {
        pinned.addAll(List.of(ids));
        table.getColumns().stream().filter(column -> pinned.contains(column.getId()))
                .forEach(column -> column.setReorderable(false));
        table.skinProperty().subscribe(skin -> {
            if (skin != null) {
                table.lookupAll(".scroll-bar").stream().map(node -> (ScrollBar) node)
                        .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                        .forEach(bar -> scrolled.bind(bar.valueProperty()));
            }
        });
        scrolled.subscribe(this::pinHeads);
        return this;
    }

    private void pinHeads() {
        table.pseudoClassStateChanged(SCROLLED, scrolled.get() > 0);
        for (Node node : table.lookupAll(".column-header")) {
            if (node instanceof TableColumnHeader head && head.getTableColumn() != null) {
                boolean stays = pinned.contains(head.getTableColumn().getId());
                head.setTranslateX(stays ? scrolled.get() : 0);
                head.setViewOrder(stays ? -1 : 0);
            }
        }
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
        var menu = new ContextMenu();
        for (Action action : actions) {
            menu.getItems().add(Buttons.item(action));
        }
        // As the table's own menu its shortcuts would answer everywhere in the window, in sheets over the table too.
        table.setOnContextMenuRequested(event -> {
            menu.show(table, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        // Not every desktop makes a request for the menu of these keys.
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
                Point2D place = table.localToScreen(MENU_AT, MENU_AT);
                menu.show(table, place.getX(), place.getY());
                event.consume();
            }
        });
        table.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> menu.hide());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> fire(event, actions));
        return this;
    }

    private static void fire(KeyEvent event, Action... actions) {
        Stream.of(actions).filter(action -> action.shortcut().filter(keys -> keys.match(event)).isPresent())
                .filter(action -> action.possible().get()).findFirst().ifPresent(action -> {
                    action.fire();
                    event.consume();
                });
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
        table.getColumns().forEach(column -> column.widthProperty().subscribe((was, is) -> layOutAgain()));
        // Shares are worked out when the width changes; before the first layout there was none to share.
        rows.addListener((InvalidationListener) change -> share());
        return table;
    }

    private void onLines(TableCell<T, String> cell) {
        cell.setWrapText(table.getStyleClass().contains(TWO_LINES));
    }

    private <V> Columns<T> figures(String id, String title, double width, Function<T, V> value) {
        add(id, title, width, value, cell -> cell.getStyleClass().add("number"));
        TableColumn<T, ?> column = table.getColumns().getLast();
        column.getStyleClass().add("number");
        column.setMinWidth(width);
        column.setResizable(false);
        return this;
    }

    private <V> Columns<T> add(String id, String title, double width, Function<T, V> value,
                               Consumer<TableCell<T, V>> style) {
        TableColumn<T, V> column = column(id, title, width, value);
        column.setCellFactory(c -> {
            var cell = new TextCell<T, V>();
            style.accept(cell);
            return cell;
        });
        table.getColumns().add(column);
        return this;
    }

    private <V> TableColumn<T, V> column(String id, String title, double width, Function<T, V> value) {
        var column = new TableColumn<T, V>(title);
        column.setId(id);
        prefer(column, width);
        column.getProperties().addListener((MapChangeListener<Object, Object>) change -> {
            if (PREFERRED.equals(change.getKey())) {
                shareOrScroll();
            }
        });
        column.setMinWidth(width * 0.6);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    private void scale(double now) {
        for (TableColumn<T, ?> column : table.getColumns()) {
            column.setMinWidth(column.getMinWidth() * now / scale);
            prefer(column, preferred(column) * now / scale);
        }
        scale = now;
        shareOrScroll();
    }

    // A constrained table never scrolls sideways: what does not fit would be out of reach.
    private void shareOrScroll() {
        double least = table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getMinWidth).sum() + SCROLL_BAR;
        boolean fits = table.getWidth() >= least;
        fit(fits);
        table.setColumnResizePolicy(fits ? TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS
            : TableView.UNCONSTRAINED_RESIZE_POLICY);
    }

    // The resize policy shares out from the widths it finds: a column that comes back would find the others grown into its
    // place. Every share is therefore worked out from what is preferred; the policy is left with the scroll bar's few px.
    private void fit(boolean share) {
        List<TableColumn<T, ?>> shown = table.getVisibleLeafColumns();
        double wanted = shown.stream().mapToDouble(Columns::preferred).sum();
        double least = shown.stream().mapToDouble(TableColumn::getMinWidth).sum();
        double growing = shown.stream().filter(TableColumn::isResizable).mapToDouble(Columns::preferred).sum();
        double room = share ? table.getWidth() - SCROLL_BAR : wanted;
        for (TableColumn<T, ?> column : shown) {
            double width = preferred(column);
            if (room < wanted) {
                width -= (wanted - room) * (width - column.getMinWidth()) / (wanted - least);
            } else if (column.isResizable() && growing > 0) {
                width += (room - wanted) * width / growing;
            }
            // Set twice, because a width that the policy has changed stays where what is preferred does not change.
            column.setPrefWidth(width + 1);
            column.setPrefWidth(width);
        }
    }

    /** How wide a column made here would like to be, in px of the present type. */
    public static double preferred(TableColumn<?, ?> column) {
        return column.getProperties().get(PREFERRED) instanceof Double width ? width : column.getPrefWidth();
    }

    /** Says how wide a column made here would like to be, in px of the present type; it is so where there is room. */
    public static void prefer(TableColumn<?, ?> column, double width) {
        column.getProperties().put(PREFERRED, width);
        column.setPrefWidth(width);
    }

    // What was dragged is from now on the width that is preferred.
    private void keepDragged(MouseEvent event) {
        Node node = (Node) event.getTarget();
        while (node != null && node != table && !node.getStyleClass().contains("column-header-background")) {
            node = node.getParent();
        }
        if (node != null && node != table) {
            var dragged = new LinkedHashMap<TableColumn<T, ?>, Double>();
            table.getVisibleLeafColumns().forEach(column -> dragged.put(column, column.getWidth()));
            dragged.forEach(Columns::prefer);
            memory.keep(table);
        }
    }

    private void share() {
        table.getColumnResizePolicy().call(new TableView.ResizeFeatures<>(table, null, 0.0));
    }

    // Widths that change while the table is being laid out, as when its scroll bar comes, reach its heads with the next layout.
    private void layOutAgain() {
        Scene scene = table.getScene();
        if (scene != null && again == null) {
            again = () -> {
                scene.removePostLayoutPulseListener(again);
                again = null;
                table.requestLayout();
            };
            scene.addPostLayoutPulseListener(again);
        }
    }

    private TableRow<T> clickable(Consumer<T> open) {
        TableRow<T> row = pinned.isEmpty() ? new TableRow<>() : new PinnedRow<>(pinned, scrolled);
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }
}
