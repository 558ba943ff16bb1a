package org.gongkailan.villageboard.notice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkailan.paper.Align;
import org.gongkailan.text.Messages;
import org.gongkailan.text.Yuan;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.roll.RollCell;
import org.gongkailan.villageboard.roll.RollEntry;

/** The columns of a notice's table that its roll fills, and what each of them says of an entry. */
final class NoticeColumns {
    private static final int MOST_DECIMALS = 4;
    private static final int FEN = 2;
    private static final int SHORT = 6;
    private final Notice notice;
    private final List<Shown> shown;
    private final String[][] values;

    /** A column of the table; one that says the amount before it in words has no column of the kind. */
    private record Shown(NoticeKind.Column column, boolean words, int decimals, boolean shortWords) {
    }

    NoticeColumns(Notice notice) {
        this.notice = notice;
        this.shown = new ArrayList<>();
        for (var column : notice.kind().columns()) {
            if (filled(column)) {
                shown.add(new Shown(column, false, decimals(column), shortWords(column)));
                if (column.field() == RollField.AMOUNT && notice.settings().layout().options().amountsInWords()) {
                    shown.add(new Shown(column, true, 0, false));
                }
            }
        }
        this.values = new String[notice.entries().size()][shown.size()];
    }

    private NoticeColumns(Notice notice, List<Shown> shown) {
        this.notice = notice;
        this.shown = shown;
        this.values = new String[notice.entries().size()][shown.size()];
    }

    /** Some of these columns, in their order. */
    NoticeColumns only(List<Integer> which) {
        return new NoticeColumns(notice, which.stream().map(shown::get).toList());
    }

    /** The columns by which a reader finds a row: its number, and the name, or what stands first where there are no names. */
    List<Integer> keys() {
        int name = IntStream.range(0, count()).filter(this::names).findFirst().orElse(firstShown());
        return IntStream.range(0, count()).filter(i -> serial(i) || i == name).boxed().toList();
    }

    private boolean filled(NoticeKind.Column column) {
        return column.field() == RollField.SERIAL
                || notice.entries().stream().anyMatch(entry -> !raw(entry, column, 0).isEmpty());
    }

    private boolean shortWords(NoticeKind.Column column) {
        return column.field() == RollField.TEXT
                && notice.entries().stream().allMatch(entry -> raw(entry, column, 0).length() <= SHORT);
    }

    private int decimals(NoticeKind.Column column) {
        if (!column.field().number()) {
            return 0;
        }
        int most = notice.entries().stream().map(entry -> number(entry, column)).filter(Objects::nonNull)
                .mapToInt(BigDecimal::scale).max().orElse(0);
        boolean money = column.field() == RollField.AMOUNT || (column.group() + column.heading()).contains(Messages.of("villageboard.paper.yuan"));
        return Math.clamp(most, most > 0 && money ? FEN : 0, MOST_DECIMALS);
    }

    int count() {
        return shown.size();
    }

    /** How many rows the table has where it lies on its side: one for each column but the serial number. */
    int turnedRows() {
        return (int) shown.stream().filter(each -> each.column().field() != RollField.SERIAL).count();
    }

    /** How many entries the table has. */
    int rows() {
        return values.length;
    }

    RollField field(int column) {
        return shown.get(column).column().field();
    }

    /** As the kind has it; words that are short in every row stand in the middle, as one writes them by hand. */
    Align align(int column) {
        var each = shown.get(column);
        return each.words() ? Align.LEFT : each.shortWords() ? Align.CENTER : each.column().align();
    }

    boolean number(int column) {
        return field(column).number() && !shown.get(column).words();
    }

    /** Whether the words of a column may run over several lines. */
    boolean wraps(int column) {
        return field(column) == RollField.TEXT || field(column) == RollField.NAME || shown.get(column).words();
    }

    boolean serial(int column) {
        return field(column) == RollField.SERIAL;
    }

    /** Whether a column holds names of persons or organisations. */
    boolean names(int column) {
        return field(column) == RollField.NAME;
    }

    boolean summed() {
        return shown.stream().anyMatch(each -> each.column().field().summed() && !each.words());
    }

    boolean grouped() {
        return shown.stream().anyMatch(each -> !each.column().group().isEmpty());
    }

    String group(int column) {
        return shown.get(column).column().group();
    }

    /** Past the last column that shares the heading of one; the column itself if it shares none. */
    int endOfGroup(int column) {
        int end = column;
        while (!group(column).isEmpty() && end < count() && group(end).equals(group(column))) {
            end++;
        }
        return end;
    }

    /** The first column that is not the serial number. */
    int firstShown() {
        return count() > 1 && field(0) == RollField.SERIAL ? 1 : 0;
    }

    /** How many columns stand left of the first number. */
    int labelColumns() {
        int count = 0;
        while (count < count() && !field(count).number() && field(count) != RollField.RATE) {
            count++;
        }
        return Math.max(1, count);
    }

    /** The heading with its unit on a line of its own. */
    String heading(int column) {
        var each = shown.get(column);
        if (each.words()) {
            return Messages.of("villageboard.paper.in-words");
        }
        String heading = each.column().heading();
        int bracket = heading.indexOf(Messages.of("villageboard.paper.bracket"));
        return bracket > 0 ? heading.substring(0, bracket) + "\n" + heading.substring(bracket) : heading + unit(each.column().field());
    }

    private String unit(RollField field) {
        String unit = notice.quantityUnit();
        return switch (field) {
            case AMOUNT -> "\n" + Messages.of("villageboard.paper.unit.yuan");
            case QUANTITY -> unit.isEmpty() ? "" : "\n" + Messages.of("villageboard.paper.unit", unit);
            case RATE -> "\n" + (unit.isEmpty() ? Messages.of("villageboard.paper.unit.yuan") : Messages.of("villageboard.paper.unit.rate", unit));
            default -> "";
        };
    }

    /** What a column says of an entry; rows count from 0. */
    String value(int row, int column) {
        if (values[row][column] == null) {
            values[row][column] = value(notice.entries().get(row), column, row + 1);
        }
        return values[row][column];
    }

    private String value(RollEntry entry, int column, int serial) {
        var each = shown.get(column);
        if (each.words()) {
            return Optional.ofNullable(entry.amount()).map(Yuan::inWords).orElse("");
        }
        var number = each.column().field().number() ? number(entry, each.column()) : null;
        return number == null ? raw(entry, each.column(), serial) : plain(number, each);
    }

    /** The sum of a column over all entries. */
    Optional<String> total(int column) {
        return sum(column, 0, notice.entries().size());
    }

    /** The sum of a column over some entries as it is printed; empty where nothing is added up. */
    Optional<String> sum(int column, int from, int to) {
        var each = shown.get(column);
        return each.words() || !each.column().field().summed() ? Optional.empty()
                : notice.entries().subList(from, to).stream().map(entry -> number(entry, each.column())).filter(Objects::nonNull)
                        .reduce(BigDecimal::add).map(sum -> plain(sum, each));
    }

    // One column, one number of decimals, so that the points stand under each other.
    private static String plain(BigDecimal number, Shown shown) {
        return shown.column().field() == RollField.AMOUNT ? Yuan.plain(number)
                : number.setScale(shown.decimals(), RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal number(RollEntry entry, NoticeKind.Column column) {
        return switch (column.field()) {
            case AMOUNT -> entry.amount();
            case QUANTITY -> entry.quantity();
            default -> RollCell.number(entry.more(column)).orElse(null);
        };
    }

    private static String raw(RollEntry entry, NoticeKind.Column column, int serial) {
        return switch (column.field()) {
            case SERIAL -> String.valueOf(serial);
            case TOWNSHIP -> entry.village().township();
            case VILLAGE -> entry.village().name();
            case GROUP -> entry.group();
            case NAME -> entry.name();
            case QUANTITY -> Optional.ofNullable(entry.quantity()).map(BigDecimal::toPlainString).orElse("");
            case RATE -> entry.rate();
            case AMOUNT -> Optional.ofNullable(entry.amount()).map(Yuan::plain).orElse("");
            default -> entry.more(column);
        };
    }
}
