package org.gongkailan.catalogue.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.OfficeColumn;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.Tone;

/** The rows in the middle. Sorting is handed to the store; level 1 stands once over its rows. */
final class ItemTable {
    private static final List<String> BESIDE_FORM =
            List.of("ELEMENTS", "BODY");
    private static final List<String> IN_NUMBERS = List.of("LEGAL_BASES", "CHANNELS");
    private static final List<String> WIDE = Stream.concat(Stream.of("bases", "channels"),
            Stream.of(OfficeColumn.values()).map(OfficeColumn::name)).toList();
    private static final Set<String> SORTABLE = Stream.concat(Stream.of(RowOrder.STATE),
            Stream.of(Column.values()).map(Column::name)).collect(Collectors.toSet());
    private static final List<String> WHERE_THERE_IS_ROOM = List.of("AUDIENCE", "METHOD", "LEVELS");
    private static final double ROOM = 960;
    private static final double NUMBERS = 920;
    /** Widths in px of normal type while the table scrolls sideways and nothing has to be narrow. */
    private static final Map<String, Double> ROOMY = Map.of("domain", 110.0, "LEVEL1", 130.0, "LEVEL2", 200.0,
            "ELEMENTS", 320.0, "TIME_LIMIT", 220.0, "BODY", 170.0, "AUDIENCE", 130.0, "bases", 420.0, "channels", 280.0);
    private static final double STATE = 104;

    private final CatalogueViewModel model;
    private final RowList list;
    private final RowEditing editing;
    private final TableView<CatalogueItem> table;
    private Map<String, Double> narrow = Map.of();
    private boolean revealing;

    ItemTable(CatalogueViewModel model, Desk desk, Runnable open, Node empty, Action... verbs) {
        this.model = model;
        list = model.list;
        editing = model.editing;
        table = columns(desk).onOpen(item -> open.run()).menu(verbs).table(list.rows, empty);
        column("domain").visibleProperty().bind(list.domain.isNull());
        // What the side form shows need not stand in the table beside it.
        var alone = editing.draft.isNull().and(editing.bulk.isNull());
        BESIDE_FORM.forEach(id -> show(id, alone.or(model.wide)));
        WHERE_THERE_IS_ROOM.forEach(id -> show(id, alone.and(room(ROOM)).or(model.wide)));
        WIDE.forEach(id -> show(id, model.wide));
        IN_NUMBERS.forEach(id -> show(id, alone.and(room(NUMBERS)).and(model.wide.not())));
        table.setSortPolicy(view -> {
            sort();
            return true;
        });
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<CatalogueItem>) change -> choose());
        list.reveal.subscribe((was, item) -> reveal(item));
        model.wide.subscribe((was, wide) -> widen(wide));
        list.domain.subscribe((was, is) -> toTop());
    }

    // Whether the table is so wide, in px of normal type.
    private BooleanBinding room(double width) {
        return Bindings.createBooleanBinding(() -> table.getWidth() > width * Columns.scaleOf(table),
                table.widthProperty(), table.fixedCellSizeProperty());
    }

    private void widen(boolean wide) {
        if (wide) {
            narrow = Columns.preferred(table);
        }
        Columns.prefer(table, wide ? ROOMY : narrow);
    }

    // Another domain is read from its beginning, not from where the one before was left.
    private void toTop() {
        if (!list.rows.isEmpty()) {
            table.scrollTo(0);
        }
    }

    TableView<CatalogueItem> node() {
        return table;
    }

    private Columns<CatalogueItem> columns(Desk desk) {
        var columns = new Columns<CatalogueItem>("catalogue.items", desk.preferences().columns()).twoLines()
                .grouped("domain", Messages.of("catalogue.column.domain"), 102, item -> list.domainOf(item.domain()).name())
                .grouped("LEVEL1", Column.LEVEL1.label(), 102, item -> Column.LEVEL1.text(item.entry()))
                .text("LEVEL2", Column.LEVEL2.label(), 140, ItemTable::level2)
                .text("ELEMENTS", Messages.of("catalogue.column.short.elements"), 200,
                        item -> String.join("；", item.entry().elements()))
                .number("LEGAL_BASES", Messages.of("catalogue.column.short.bases"), 52,
                        item -> item.entry().legalBases().size())
                .text("TIME_LIMIT", Column.TIME_LIMIT.label(), 112, item -> item.entry().timeLimit().text())
                .text("BODY", Column.BODY.label(), 100, item -> item.entry().body())
                .number("CHANNELS", Messages.of("catalogue.column.short.channels"), 52,
                        item -> item.entry().publication().channels().size())
                .text("AUDIENCE", Messages.of("catalogue.column.short.audience"), 84, ItemTable::audience)
                .text("METHOD", Messages.of("catalogue.column.short.method"), 84, item -> Column.METHOD.text(item.entry()))
                .text("bases", Column.LEGAL_BASES.label(), 320, item -> String.join("；", item.entry().legalBases()))
                .text("channels", Column.CHANNELS.label(), 240, item -> Column.CHANNELS.text(item.entry()))
                .text("LEVELS", Messages.of("catalogue.column.short.levels"), 84, item -> Column.LEVELS.text(item.entry()))
                .badge("state", Messages.of("catalogue.column.state"), STATE, this::state, this::tip);
        for (OfficeColumn own : OfficeColumn.values()) {
            columns.text(own.name(), own.head(), 120, item -> own.text(item.entry()));
        }
        return columns.pin("domain", "LEVEL1", "LEVEL2");
    }

    private void show(String id, ObservableValue<Boolean> when) {
        column(id).visibleProperty().bind(when);
    }

    private static String level2(CatalogueItem item) {
        String level3 = item.entry().matter().level3();
        return Column.LEVEL2.text(item.entry()) + (level3 == null ? "" : " / " + level3);
    }

    private static String audience(CatalogueItem item) {
        String who = item.entry().publication().audience().specific();
        return who == null || who.isBlank() ? Column.AUDIENCE.text(item.entry()) : who;
    }

    /** The worst that is to be said about a row. */
    private Badge state(CatalogueItem item) {
        List<Finding> findings = list.of(item);
        long errors = count(findings, Severity.ERROR);
        if (errors > 0) {
            return new Badge(Messages.of("catalogue.state.errors", errors), Tone.BAD);
        }
        long warnings = count(findings, Severity.WARNING);
        if (warnings > 0) {
            return new Badge(Messages.of("catalogue.state.warnings", warnings), Tone.SOON);
        }
        if (item.standard() == null) {
            return new Badge(Messages.of("catalogue.state.own"), Tone.NEUTRAL);
        }
        if (model.movedOn(item)) {
            return new Badge(Messages.of("catalogue.state.moved"), Tone.ACCENT);
        }
        long different = model.standardOf(item).map(row -> item.entry().differences(row.entry()).stream()
                .filter(column -> !item.standard().kept().containsKey(column)).count()).orElse(0L);
        return different == 0 ? new Badge(Messages.of("catalogue.state.same"), Tone.GOOD)
                : new Badge(Messages.of("catalogue.state.different", different), Tone.ACCENT);
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    private String tip(CatalogueItem item) {
        return list.of(item).stream().map(Finding::message).collect(Collectors.joining("\n"));
    }

    private void sort() {
        var order = table.getSortOrder();
        if (order.isEmpty() || !SORTABLE.contains(order.getFirst().getId())) {
            list.sortBy(RowOrder.OWN);
        } else {
            TableColumn<CatalogueItem, ?> first = order.getFirst();
            list.sortBy(new RowOrder(first.getId(), first.getSortType() == TableColumn.SortType.DESCENDING));
        }
    }

    private void choose() {
        if (revealing) {
            return;
        }
        List<CatalogueItem> chosen = table.getSelectionModel().getSelectedItems().stream()
                .filter(java.util.Objects::nonNull).toList();
        if (!chosen.isEmpty() || list.rows.isEmpty()) {
            list.selected.setAll(chosen);
        }
        if (!chosen.isEmpty()) {
            editing.follow();
        }
    }

    private void reveal(List<CatalogueItem> items) {
        if (items != null) {
            var places = new HashSet<>(items);
            int[] rows = IntStream.range(0, list.rows.size()).filter(row -> places.contains(list.rows.get(row))).toArray();
            revealing = true;
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().selectIndices(rows[0], rows);
            revealing = false;
            list.selected.setAll(items);
            if (!inView(rows[0])) {
                table.scrollTo(Math.max(0, rows[0] - 3));
            }
        }
    }

    private boolean inView(int row) {
        return table.lookupAll(".table-row-cell").stream().map(node -> (TableRow<?>) node)
                .anyMatch(line -> line.getIndex() == row && !line.isEmpty() && line.isVisible()
                        && line.getBoundsInParent().getMinY() >= 0
                        && line.getBoundsInParent().getMaxY() <= line.getParent().getParent().getLayoutBounds().getHeight());
    }

    private TableColumn<CatalogueItem, ?> column(String id) {
        return table.getColumns().stream().filter(column -> column.getId().equals(id)).findFirst().orElseThrow();
    }
}
