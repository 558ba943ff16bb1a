package org.gongkailan.villageboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.Typeface;
import org.gongkailan.paper.VerticalAlign;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.text.Yuan;

/** The table of a notice: the kind's columns that the roll fills, its entries, the total in figures and words. */
final class NoticeTable {
    /** Smallest type of a notice's table on A4, in points; grows with the sheet. */
    static final double SIZE = 15;
    private static final double ROW_HEIGHT = 27;
    private static final double PADDING = 4;
    private static final int MOST_DECIMALS = 4;
    /** Total, total in words, signatures, seal. */
    private static final int FOOT_ROWS = 4;
    private static final double SIGN_SIZE = 14;
    private static final double SIGNATURE_HEIGHT = 58;
    /** A village's round seal is about 40 mm across and is stamped over the committee's name. */
    private static final double SEAL_HEIGHT = 116;

    private final Notice notice;
    private final double scale;
    private final double bodyWidth;
    private final Style text;
    private final Style bold;
    private final List<NoticeKind.Column> columns;
    private final int decimals;

    NoticeTable(Notice notice, double scale, double bodyWidth) {
        this.notice = notice;
        this.scale = scale;
        this.bodyWidth = bodyWidth;
        this.text = Style.of(Typeface.SONG, SIZE * scale);
        this.bold = new Style(Typeface.HEI, SIZE * scale, true, 0);
        this.decimals = notice.entries().stream().map(RollEntry::quantity).filter(Objects::nonNull)
                .mapToInt(BigDecimal::scale).max().orElse(0);
        this.columns = notice.kind().columns().stream().filter(this::filled).toList();
    }

    Table table() {
        var rows = new ArrayList<Row>();
        rows.add(row(columns.stream().map(column -> Cell.of(heading(column), bold).aligned(Align.CENTER)).toList(), 34));
        int serial = 0;
        for (var entry : notice.entries()) {
            serial++;
            rows.add(entryRow(entry, serial));
        }
        rows.add(totalRow());
        rows.add(wordsRow());
        rows.add(signatureRow());
        rows.add(sealRow());
        return new Table(widths(rows.subList(0, rows.size() - FOOT_ROWS)), 1, rows, PADDING * scale, 0.75 * scale, FOOT_ROWS);
    }

    private Row row(List<Cell> cells, double height) {
        return new Row(cells, height * scale);
    }

    private Row entryRow(RollEntry entry, int serial) {
        return row(columns.stream().map(column -> {
            var cell = Cell.of(value(entry, column.field(), serial), text).aligned(column.align());
            return isNumber(column.field()) ? cell.asNumber() : cell;
        }).toList(), ROW_HEIGHT);
    }

    private static boolean isNumber(RollField field) {
        return field == RollField.QUANTITY || field == RollField.AMOUNT;
    }

    private Row totalRow() {
        var total = notice.entries().stream().map(RollEntry::quantity).filter(Objects::nonNull).reduce(BigDecimal::add);
        var cells = new ArrayList<Cell>();
        int label = labelColumns();
        cells.add(Cell.of(notice.kind().words().total(), bold).aligned(Align.CENTER).spanning(1, label));
        for (var column : columns.subList(label, columns.size())) {
            cells.add(switch (column.field()) {
                case QUANTITY -> Cell.of(total.map(this::quantity).orElse(""), bold).asNumber();
                case AMOUNT -> Cell.of(Yuan.plain(sum()), bold).asNumber();
                default -> Cell.of("", bold);
            });
        }
        return row(cells, ROW_HEIGHT);
    }

    /** How many columns stand left of the first number. */
    private int labelColumns() {
        int count = 0;
        while (count < columns.size() && !isNumber(columns.get(count).field()) && columns.get(count).field() != RollField.RATE) {
            count++;
        }
        return Math.max(1, count);
    }

    private Row wordsRow() {
        String words = notice.kind().words().totalInWords().replace("{words}", Yuan.inWords(sum()));
        return row(List.of(Cell.of(words, bold).spanning(1, columns.size())), ROW_HEIGHT);
    }

    // Signatures and seal are rows of the table, so that they never stand alone on a sheet without a name.
    private Row signatureRow() {
        var places = notice.kind().signatures();
        int left = labelColumns();
        return row(List.of(signature(places.getFirst(), left), signature(places.getLast(), columns.size() - left)), SIGNATURE_HEIGHT);
    }

    private Cell signature(String words, int span) {
        return Cell.of(words, Style.of(Typeface.SONG, SIGN_SIZE * scale)).vertically(VerticalAlign.TOP).spanning(1, span);
    }

    private Row sealRow() {
        String committee = notice.kind().words().seal().replace("{committee}", notice.committee());
        String issuer = notice.issuer().equals(notice.committee()) ? ""
                : notice.kind().words().issuerLine().replace("{issuer}", notice.issuer()) + "\n";
        String words = issuer + committee + "\n" + ChineseDate.full(notice.settings().from());
        return row(List.of(Cell.of(words, text).aligned(Align.RIGHT).vertically(VerticalAlign.MIDDLE)
                .spanning(1, columns.size())), SEAL_HEIGHT);
    }

    private BigDecimal sum() {
        return Roll.total(notice.entries());
    }

    private String value(RollEntry entry, RollField field, int serial) {
        return switch (field) {
            case SERIAL -> String.valueOf(serial);
            case TOWNSHIP -> entry.village().township();
            case VILLAGE -> entry.village().name();
            case GROUP -> entry.group();
            case NAME -> entry.name();
            case QUANTITY -> Optional.ofNullable(entry.quantity()).map(this::quantity).orElse("");
            case RATE -> entry.rate();
            case AMOUNT -> Optional.ofNullable(entry.amount()).map(Yuan::plain).orElse("");
            case ID_NUMBER, BANK_CARD, PHONE, NOTE -> throw new IllegalStateException("never posted: " + field);
        };
    }

    // One column, one number of decimals, so that the points stand under each other.
    private String quantity(BigDecimal quantity) {
        return quantity.setScale(Math.min(decimals, MOST_DECIMALS), java.math.RoundingMode.HALF_UP).toPlainString();
    }

    private boolean filled(NoticeKind.Column column) {
        return column.field() == RollField.SERIAL
                || notice.entries().stream().anyMatch(entry -> !value(entry, column.field(), 0).isEmpty());
    }

    private String heading(NoticeKind.Column column) {
        String unit = notice.quantityUnit();
        return column.heading() + switch (column.field()) {
            case AMOUNT -> "\n" + Messages.of("villageboard.paper.unit.yuan");
            case QUANTITY -> unit.isEmpty() ? "" : "\n" + Messages.of("villageboard.paper.unit", unit);
            case RATE -> "\n" + (unit.isEmpty() ? Messages.of("villageboard.paper.unit.yuan") : Messages.of("villageboard.paper.unit.rate", unit));
            default -> "";
        };
    }

    /** Each column as wide as its widest text, the rest of the line shared out among all. */
    private List<Double> widths(List<Row> rows) {
        var widest = new double[columns.size()];
        for (var row : rows) {
            for (int i = 0; i < widest.length; i++) {
                var cell = row.cells().get(i);
                double width = cell.text().lines().mapToDouble(NoticeTable::ems).max().orElse(0);
                widest[i] = Math.max(widest[i], width * cell.style().size() + 2 * PADDING * scale);
            }
        }
        double spare = (bodyWidth - java.util.Arrays.stream(widest).sum()) / widest.length;
        return java.util.Arrays.stream(widest).mapToObj(width -> Math.max(width + spare, 1)).toList();
    }

    /** Roughly how wide a line is in ems: Chinese 1, everything else 0.56. */
    private static double ems(String line) {
        return line.codePoints().mapToDouble(c -> c < 0x2e80 ? 0.56 : 1).sum();
    }
}
