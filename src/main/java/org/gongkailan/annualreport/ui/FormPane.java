package org.gongkailan.annualreport.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.count.LedgerFigures;
import org.gongkailan.annualreport.form.FormCell;
import org.gongkailan.annualreport.form.FormTable;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;

/** A table of the form as it is printed, with its numbers to be typed in and its sums in grey. */
final class FormPane extends GridPane {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final FormTable table;
    private final EditorViewModel model;
    private final Map<Figure, FigureField> fields = new LinkedHashMap<>();
    private final Map<Figure, Label> sums = new HashMap<>();
    private final Map<Figure, LedgerMark> marks = new HashMap<>();
    private Map<String, List<Finding>> found = Map.of();
    private List<Finding> marked;

    FormPane(FormTable table, EditorViewModel model) {
        this.table = table;
        this.model = model;
        getStyleClass().addAll("form-table", table.part().id());
        double total = table.widths().stream().mapToInt(Integer::intValue).sum();
        for (int width : table.widths()) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100 * width / total);
            getColumnConstraints().add(column);
        }
        table.cells().forEach(this::add);
    }

    /** Shows a report's numbers, and where they came from. */
    void show(AnnualReport report) {
        fields.forEach((figure, field) -> field.show(report.entry(figure)));
        sums.forEach((figure, label) -> label.setText(report.entry(figure).text()));
        showOrigins();
    }

    /** Dots on the cells that stand as the ledgers counted them, pens on those typed otherwise. */
    void showOrigins() {
        AnnualReport report = model.report.get();
        StoredReport stored = model.stored.get();
        LedgerFigures ledger = model.around.get().ledger();
        boolean serves = report != null && ledger.serves(stored);
        marks.forEach((figure, mark) -> mark.show(!serves || ledger.of(figure).isEmpty() ? LedgerMark.Origin.NONE
                : stored.isCounted(figure, report.entry(figure)) ? LedgerMark.Origin.COUNTED : LedgerMark.Origin.TYPED));
        tips();
    }

    /** Outlines the cells that break a rule; the tip says both sides. */
    void mark(List<Finding> findings) {
        List<Finding> here = findings.stream().filter(finding -> holds(finding.place().id())).toList();
        if (here.equals(marked)) {
            return;
        }
        marked = here;
        found = here.stream().filter(finding -> finding.severity() != Severity.NOTICE)
                .collect(Collectors.groupingBy(finding -> finding.place().id()));
        fields.forEach((figure, field) -> outline(field, of(figure)));
        sums.forEach((figure, label) -> outline(label, of(figure)));
        tips();
    }

    private List<Finding> of(Figure figure) {
        return found.getOrDefault(figure.id(), List.of());
    }

    private void tips() {
        var words = new CellWords(model);
        fields.forEach((figure, field) -> tip(field, words.tip(figure, of(figure))));
        sums.forEach((figure, label) -> tip(label, words.tip(figure, of(figure))));
    }

    /** Whether a finding's place lies in this table. */
    boolean holds(String place) {
        return place.equals(table.part().id()) || place.startsWith(table.part().id() + ".");
    }

    /** Puts the caret into the cell of a place, or beside it where it is a sum. */
    void go(String place) {
        Figure.of(place).ifPresent(figure -> {
            if (fields.containsKey(figure)) {
                fields.get(figure).requestFocus();
            } else if (sums.containsKey(figure) && !move(figure, 0, -1) && !move(figure, -1, 0)) {
                scrollTo(sums.get(figure));
            }
        });
    }

    /** Moves the caret to the nearest cell in a direction; answers whether there is one. */
    boolean move(Figure from, int down, int right) {
        FormCell cell = table.cellOf(from).orElseThrow();
        int row = cell.row() + down;
        int column = cell.column() + right;
        while (row >= 0 && row < table.rowCount() && column >= 0 && column < table.widths().size()) {
            FigureField there = fields.get(table.at(row, column).figure());
            if (there != null) {
                there.requestFocus();
                return true;
            }
            row += down;
            column += right;
        }
        return false;
    }

    /** Moves the caret to the next cell in reading order; answers whether there is one. */
    boolean next(Figure from, int step) {
        List<Figure> order = List.copyOf(fields.keySet());
        int index = order.indexOf(from) + step;
        if (index < 0 || index >= order.size()) {
            return false;
        }
        fields.get(order.get(index)).requestFocus();
        return true;
    }

    /** The cells that a block of a spreadsheet falls on, laid with its first square on a cell. Sums are passed over. */
    Map<Figure, String> spread(Figure first, String block) {
        FormCell start = table.cellOf(first).orElseThrow();
        var spread = new LinkedHashMap<Figure, String>();
        List<String> rows = block.lines().toList();
        for (int row = 0; row < rows.size() && start.row() + row < table.rowCount(); row++) {
            String[] squares = rows.get(row).split("\t", -1);
            for (int column = 0; column < squares.length && start.column() + column < table.widths().size(); column++) {
                Figure figure = table.at(start.row() + row, start.column() + column).figure();
                if (fields.containsKey(figure)) {
                    spread.put(figure, squares[column]);
                }
            }
        }
        return spread;
    }

    /** Brings a cell into view. */
    void scrollTo(Region cell) {
        Scrolling.reveal(cell);
    }

    private void add(FormCell cell) {
        Region region = region(cell);
        region.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        region.getStyleClass().add("form-cell");
        add(region, cell.column(), cell.row(), cell.colSpan(), cell.rowSpan());
        if (fields.containsKey(cell.figure())) {
            var mark = new LedgerMark(() -> fields.get(cell.figure()).requestFocus());
            marks.put(cell.figure(), mark);
            add(mark, cell.column(), cell.row(), cell.colSpan(), cell.rowSpan());
        }
    }

    private Region region(FormCell cell) {
        if (cell.figure() == null) {
            return words(cell);
        }
        if (cell.figure().computed()) {
            var sum = new Label();
            sum.getStyleClass().add("sum");
            sum.setId(cell.figure().id());
            sum.setAlignment(Pos.CENTER);
            sums.put(cell.figure(), sum);
            sum.setOnMouseClicked(event -> model.cell.set(cell.figure()));
            return sum;
        }
        var field = new FigureField(cell.figure(), String.join(" ", labels(cell)), this, model);
        fields.put(cell.figure(), field);
        return field;
    }

    private List<String> labels(FormCell cell) {
        return model.form().labelOf(cell.figure()).stream().toList();
    }

    private static Label words(FormCell cell) {
        var label = new Label(cell.text());
        label.getStyleClass().add("words");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setAlignment(cell.centred() ? Pos.CENTER : Pos.CENTER_LEFT);
        label.setTextAlignment(cell.centred() ? TextAlignment.CENTER : TextAlignment.LEFT);
        return label;
    }

    private static void outline(Control cell, List<Finding> findings) {
        boolean wrong = Finding.anyError(findings);
        cell.pseudoClassStateChanged(WRONG, wrong);
        cell.pseudoClassStateChanged(DOUBTFUL, !wrong && !findings.isEmpty());
    }

    // The same tip stays: a new one for every key would flicker.
    private static void tip(Control cell, String words) {
        Tooltip there = cell.getTooltip();
        if (words.isEmpty() || there != null && there.getText().equals(words)) {
            cell.setTooltip(words.isEmpty() ? null : there);
            return;
        }
        var tip = new Tooltip(words);
        tip.setShowDelay(Duration.millis(200));
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        cell.setTooltip(tip);
    }
}
