package org.gongkailan.villageboard.privacy;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Table;
import org.gongkailan.villageboard.IdNumber;
import org.gongkailan.villageboard.LongNumbers;

/**
 * Identity numbers that are torn into pieces: over cells beside each other, over rows under each other, over the lines of
 * a text. Only what is whole and somebody's when it is put together counts, so that sums that meet by chance are none.
 */
final class SplitNumbers {
    private static final Pattern PART = Pattern.compile("\\d{3,}[Xx]?");
    private static final Pattern NO_FRACTION = Pattern.compile("\\.0+$");
    private static final int IDENTITY = 18;
    private static final int MOST_LOST = 2;
    /** Rows of words that are read together; of figures two, since figures of many digits stand under each other anyhow. */
    private static final int MOST_ROWS = 3;
    /** In a column of long numbers some are somebody's by chance: one of many thousands. */
    private static final int CHANCE = 50;

    private SplitNumbers() {
    }

    /** Whether numbers that follow each other in texts are together somebody's. */
    static boolean across(List<String> texts) {
        var parts = texts.stream().flatMap(text -> parts(text).stream()).toList();
        for (int from = 0; from < parts.size(); from++) {
            var joined = new StringBuilder();
            for (int to = from; to < parts.size() && joined.length() < IDENTITY; to++) {
                if (to > from && somebodys(joined, parts.get(to))) {
                    return true;
                }
                joined.append(parts.get(to));
            }
        }
        return false;
    }

    // A spreadsheet that takes the last piece for a number drops the zeros it begins with.
    private static boolean somebodys(CharSequence before, String last) {
        int lost = IDENTITY - before.length() - last.length();
        return lost >= 0 && lost <= MOST_LOST && somebodys(before.toString() + "0".repeat(lost) + last);
    }

    /** The first row of a table, from 1 without its heads, that holds a torn number or begins one; empty for none. */
    static OptionalInt row(Table table) {
        var rows = table.rows().subList(Math.min(table.headRows(), table.rows().size()), table.rows().size());
        for (int row = 0; row < rows.size(); row++) {
            if (beside(rows.get(row).cells())) {
                return OptionalInt.of(row + 1);
            }
        }
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int column = 0; column < columns; column++) {
            int found = down(rows, column);
            if (found >= 0) {
                return OptionalInt.of(found + 1);
            }
        }
        return OptionalInt.empty();
    }

    // Two cells, no more: sums in three columns are together somebody's in one row of some thousands.
    private static boolean beside(List<Cell> cells) {
        var pieces = cells.stream().map(cell -> Piece.of(cell, cells.size())).toList();
        return IntStream.range(1, pieces.size()).anyMatch(i -> !pieces.get(i - 1).tail().isEmpty() && !pieces.get(i).head().isEmpty()
                && somebodys(pieces.get(i - 1).tail(), pieces.get(i).head()));
    }

    /** The row in which a column's torn number begins; -1 for none, or if no more than chance would bring. */
    private static int down(List<Row> rows, int column) {
        var pieces = rows.stream().map(row -> column < row.cells().size() ? Piece.of(row.cells().get(column), row.cells().size()) : Piece.NONE).toList();
        int first = -1;
        int found = 0;
        int tried = 0;
        for (int row = 0; row + 1 < pieces.size(); row++) {
            for (int count = 2; !pieces.get(row).tail().isEmpty() && count <= MOST_ROWS && row + count <= pieces.size(); count++) {
                String together = together(pieces.subList(row, row + count));
                if (together.length() == IDENTITY) {
                    tried++;
                    if (somebodys(together)) {
                        found++;
                        first = first < 0 ? row : first;
                    }
                }
            }
        }
        return found * CHANCE >= tried ? first : -1;
    }

    private static String together(List<Piece> pieces) {
        var joined = new StringBuilder(pieces.getFirst().tail());
        for (Piece piece : pieces.subList(1, pieces.size())) {
            boolean last = piece == pieces.getLast();
            String digits = last ? piece.head() : piece.whole();
            if (digits.isEmpty() || piece.width() != pieces.getFirst().width() || pieces.size() > 2 && piece.number()) {
                return "";
            }
            joined.append(digits);
        }
        return joined.toString();
    }

    /**
     * The digits of a cell, each empty if there are fewer than three.
     *
     * @param tail  with which it ends
     * @param whole of which it consists
     * @param head  with which it begins
     * @param width how many cells its row has: other rows are not of the list
     */
    private record Piece(String tail, String whole, String head, boolean number, int width) {
        private static final Piece NONE = new Piece("", "", "", false, 0);
        private static final int LEAST = 3;

        static Piece of(Cell cell, int width) {
            String text = LongNumbers.plain(cell.text());
            String plain = NO_FRACTION.matcher(text).replaceFirst("");
            int from = plain.length();
            while (from > 0 && digit(plain, from - 1)) {
                from--;
            }
            int to = 0;
            while (to < plain.length() && digit(plain, to)) {
                to++;
            }
            boolean fraction = cell.number() && to < plain.length();
            String tail = fraction || plain.length() - from < LEAST ? "" : plain.substring(from);
            boolean x = to < plain.length() && (plain.charAt(to) == 'X' || plain.charAt(to) == 'x');
            String head = fraction || to < LEAST ? "" : plain.substring(0, x ? to + 1 : to);
            return tail.isEmpty() && head.isEmpty() ? NONE : new Piece(tail, from == 0 ? tail : "", head, cell.number(), width);
        }

        private static boolean digit(String text, int at) {
            return text.charAt(at) >= '0' && text.charAt(at) <= '9';
        }
    }

    private static boolean somebodys(CharSequence digits) {
        return digits.length() == IDENTITY && new IdNumber(digits.toString().toUpperCase(Locale.ROOT)).isSomebodys();
    }

    private static List<String> parts(String text) {
        return PART.matcher(LongNumbers.plain(text)).results().map(part -> part.group()).toList();
    }
}
