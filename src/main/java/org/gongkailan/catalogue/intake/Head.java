package org.gongkailan.catalogue.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkailan.catalogue.Levels;
import org.gongkailan.officefile.Grid;

/**
 * A recognised head of a catalogue table.
 *
 * @param row     its first row
 * @param height  rows it takes, 1 to 3
 * @param columns what each column of the grid holds, from left to right
 * @param first   the first column of each word, so that a row finds its cells at once
 */
record Head(int row, int height, List<HeadColumn> columns, Map<HeadWord, Integer> first) {
    private static final int ENOUGH = 4;
    private static final int HIGHEST = 3;

    /**
     * One column under the head.
     *
     * @param column in the grid
     * @param word   what it holds; null for a column that the official table does not have
     * @param title  its head as printed, tidied
     * @param levels the levels of government that the title of such a column names
     */
    record HeadColumn(int column, HeadWord word, String title, Levels levels) {
        HeadColumn(int column, HeadWord word, String title) {
            this(column, word, title, word == HeadWord.LEVEL_OF_GOVERNMENT ? LevelWord.named(title).levels() : Levels.NONE);
        }

        /** Whether the catalogue keeps the column beside the official ones, as it does with levels above the county. */
        boolean extra() {
            return word == null || word == HeadWord.LEVEL_OF_GOVERNMENT && levels.equals(Levels.NONE);
        }
    }

    /** A head of these columns. */
    Head(int row, int height, List<HeadColumn> columns) {
        this(row, height, List.copyOf(columns), new EnumMap<>(HeadWord.class));
        columns.stream().filter(column -> column.word() != null)
                .forEach(column -> first.putIfAbsent(column.word(), column.column()));
    }

    /** The head that starts in a row; empty if the row is no head. */
    static Optional<Head> at(Grid grid, int row) {
        long known = distinct(grid, row).stream().map(HeadWord::of).filter(Optional::isPresent).map(Optional::get)
                .filter(word -> !word.under()).distinct().count();
        if (known < ENOUGH) {
            return Optional.empty();
        }
        int height = 1;
        while (height < HIGHEST && goesOn(grid, row, row + height)) {
            height++;
        }
        var columns = new ArrayList<HeadColumn>();
        for (int column = 0; column < grid.columnCount(); column++) {
            column(grid, row, height, column).ifPresent(columns::add);
        }
        return Optional.of(new Head(row, height, columns));
    }

    /** The first column that holds something; -1 if none does. */
    int column(HeadWord word) {
        return first.getOrDefault(word, -1);
    }

    boolean has(HeadWord word) {
        return first.containsKey(word);
    }

    // The second row of a head holds only words that stand under a group, or reaches down from the first.
    private static boolean goesOn(Grid grid, int first, int row) {
        if (row >= grid.rowCount()) {
            return false;
        }
        boolean any = false;
        for (int column = 0; column < grid.columnCount(); column++) {
            String text = grid.text(row, column);
            boolean fromAbove = grid.anchor(row, column).row() <= first && grid.anchor(row, column).merged();
            if (!fromAbove && !text.isBlank()) {
                Optional<HeadWord> word = HeadWord.of(text);
                if (word.isEmpty() && text.strip().length() > 8 || text.strip().matches("\\d+")) {
                    return false;
                }
                any |= word.filter(HeadWord::under).isPresent();
            }
        }
        return any;
    }

    private static Optional<HeadColumn> column(Grid grid, int row, int height, int column) {
        HeadWord word = null;
        String title = "";
        for (int r = row; r < row + height; r++) {
            String text = grid.text(r, column);
            if (!text.isBlank()) {
                Optional<HeadWord> found = HeadWord.of(text);
                word = found.orElse(word);
                title = Words.key(text);
            }
        }
        return title.isEmpty() ? Optional.empty() : Optional.of(new HeadColumn(column, word, title));
    }

    private static List<String> distinct(Grid grid, int row) {
        var texts = new ArrayList<String>();
        for (int column = 0; column < grid.columnCount(); column++) {
            if (grid.isAnchor(row, column) && !grid.text(row, column).isBlank()) {
                texts.add(grid.text(row, column));
            }
        }
        return texts;
    }
}
