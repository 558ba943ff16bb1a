package org.gongkailan.ui.control;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.TableColumn;

/** How wide a column of {@link Columns} would like to be. In px of normal type, except for what it wants of a table. */
final class ColumnWidth {
    /** Of normal type; a letter or figure is about half as wide as a character. */
    private static final double EM = 14;
    private static final double LETTER = 0.58;
    private static final int FIRST_WIDE = 0x2E80;
    /** Left and right of the words, with the line between two columns. */
    private static final double AROUND = 18;
    /** Where words need more they may be cut to this part of what was planned for them. */
    private static final double LEAST = 0.6;
    /** And to this part in a window too small for that. */
    private static final double TIGHT = 0.4;
    /** What is left of words in a small window, in px: four characters. */
    private static final double FEW_WORDS = 4 * EM + AROUND;
    /** Where others are cut nobody takes more than this many times what was planned. */
    private static final double MOST = 3;
    /** So many rows tell what a column holds, and of those with words in it this part is to be shown in full. */
    private static final int LOOKED_AT = 100;
    private static final double SHOWN = 0.9;
    private static final double MOSTLY = 0.6;

    private final double head;
    private final boolean fixed;
    private double preferred;
    private boolean chosen;
    /** What the words in the rows need; unknown until there were rows, 0 as long as none had words. */
    private double need = Double.NaN;
    /** The same for most of the rows. */
    private double enough;

    private ColumnWidth(double preferred, double head, boolean fixed) {
        this.preferred = preferred;
        this.head = head;
        this.fixed = fixed;
    }

    /** Lets a column want so much. */
    static void plan(TableColumn<?, ?> column, double width, boolean fixed) {
        column.getProperties().put(ColumnWidth.class, new ColumnWidth(width, around(ems(column.getText())), fixed));
        column.setResizable(!fixed);
        // JavaFX measures a column itself that has what it thinks is no width of its own.
        column.setPrefWidth(Math.nextUp(width));
    }

    /** What a column wants; one that was not planned here always has its own width. */
    static ColumnWidth of(TableColumn<?, ?> column) {
        return column.getProperties().get(ColumnWidth.class) instanceof ColumnWidth width ? width
                : new ColumnWidth(column.getPrefWidth(), 0, true);
    }

    double preferred() {
        return preferred;
    }

    /** What it has where there is no end of room: what was planned, or its head where it holds nothing. */
    double planned() {
        return need == 0 ? head : preferred;
    }

    /** Wishes for another width, as a table does that shows more or fewer columns. */
    void prefer(double width) {
        preferred = width;
    }

    /** Whether the officer gave it its width. */
    boolean chosen() {
        return chosen;
    }

    /** Keeps to the width that the officer gave it, whatever it holds. */
    void choose(double width) {
        if (!fixed) {
            preferred = width;
            chosen = true;
        }
    }

    /**
     * Looks at what the column holds, once there are rows, and again as long as it holds nothing.
     *
     * @param lines on how many lines the words stand
     * @return whether it wants another width now
     */
    <T> boolean look(TableColumn<T, ?> column, List<T> rows, int lines) {
        if (fixed || chosen || need > 0 || rows.isEmpty()) {
            return false;
        }
        double[] wide = rows.stream().limit(LOOKED_AT).map(column::getCellData).filter(words -> words != null)
                .mapToDouble(words -> ems(words.toString())).filter(ems -> ems > 0).sorted().toArray();
        double before = need;
        // Words that go on in another line leave room at the end of the one before.
        need = wide.length == 0 ? 0 : around(wide[(int) ((wide.length - 1) * SHOWN)] / lines + lines - 1);
        enough = wide.length == 0 ? 0 : around(wide[(int) ((wide.length - 1) * MOSTLY)] / lines + lines - 1);
        return need != before;
    }

    /** What it wants of a table, in px of type that is so many times larger than normal. */
    Share share(double scale) {
        if (fixed) {
            return Share.fixed(preferred * scale);
        }
        if (chosen || Double.isNaN(need)) {
            double wanted = Math.max(least(), preferred) * scale;
            return new Share(least() * scale, wanted, wanted, wanted, preferred);
        }
        double base = Math.clamp(need, least(), Math.max(least(), preferred));
        double full = Math.max(base, Math.min(need, preferred * MOST));
        return new Share(least() * scale, Math.clamp(enough, least(), base) * scale, base * scale, full * scale,
                need == 0 ? 1 : preferred);
    }

    /** The same in a window too small for it: long words are cut to a few before the table scrolls, short ones are not cut. */
    Share tight(double scale) {
        Share share = share(scale);
        return fixed || chosen || Double.isNaN(need) ? share : share.asNarrowAs(
                Math.max(head, Math.min(need, Math.max(FEW_WORDS, preferred * TIGHT))) * scale);
    }

    private double least() {
        // Words as short as these say nothing when they are cut.
        double cut = Math.max(preferred * LEAST, chosen ? 0 : FEW_WORDS);
        return Math.max(head, chosen || Double.isNaN(need) ? cut : Math.min(need, cut));
    }

    private static double around(double ems) {
        return Math.ceil(ems * EM) + AROUND;
    }

    private static double ems(String words) {
        return words.chars().mapToDouble(c -> c < FIRST_WIDE ? LETTER : 1).sum();
    }
}
