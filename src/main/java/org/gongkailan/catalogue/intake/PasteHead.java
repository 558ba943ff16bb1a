package org.gongkailan.catalogue.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkailan.catalogue.Column;
import org.gongkailan.officefile.Grid;

/**
 * What the columns of a pasted block hold. A block may be a few columns wide, so that a line is its head as soon as half
 * of its words are heads; a block without a head line is read as the reader says.
 */
final class PasteHead {
    private PasteHead() {
    }

    /** The head of the block; without a head line one that knows no column. */
    static Head of(Grid grid) {
        Optional<Head> usual = Head.at(grid, 0).or(() -> grid.rowCount() > 1 ? Head.at(grid, 1) : Optional.empty());
        return usual.orElseGet(() -> firstLine(grid));
    }

    /** The same head with what a person chose for columns it does not know; null stands for none. */
    static Head chosen(Head head, List<Column> choices) {
        var columns = new ArrayList<Head.HeadColumn>();
        for (int i = 0; i < head.columns().size(); i++) {
            var column = head.columns().get(i);
            Column choice = i < choices.size() ? choices.get(i) : null;
            if (choice != null) {
                columns.add(new Head.HeadColumn(column.column(), HeadWord.valueOf(choice.name()), column.title()));
            } else if (!column.title().isEmpty()) {
                columns.add(column);
            }
        }
        return new Head(head.row(), head.height(), columns);
    }

    /** The official columns that a block has. */
    static Set<Column> present(Head head) {
        var present = EnumSet.noneOf(Column.class);
        for (Column column : Column.values()) {
            boolean any = switch (column) {
                case LEVEL1 -> head.has(HeadWord.LEVEL1) || head.has(HeadWord.MATTER);
                case AUDIENCE -> head.has(HeadWord.AUDIENCE) || head.has(HeadWord.EVERYONE) || head.has(HeadWord.SPECIFIC);
                case METHOD -> head.has(HeadWord.METHOD) || head.has(HeadWord.PROACTIVE) || head.has(HeadWord.ON_REQUEST);
                case LEVELS -> head.has(HeadWord.LEVELS) || head.has(HeadWord.LEVEL_OF_GOVERNMENT);
                default -> head.has(HeadWord.valueOf(column.name()));
            };
            if (any) {
                present.add(column);
            }
        }
        return present;
    }

    private static Head firstLine(Grid grid) {
        var columns = new ArrayList<Head.HeadColumn>();
        int known = 0;
        for (int column = 0; column < grid.columnCount(); column++) {
            String text = grid.text(0, column);
            Optional<HeadWord> word = HeadWord.of(text);
            known += word.isPresent() ? 1 : 0;
            columns.add(new Head.HeadColumn(column, word.orElse(null), Words.key(text)));
        }
        return known > 0 && known * 2 >= columns.size() ? new Head(0, 1, columns) : nameless(grid);
    }

    private static Head nameless(Grid grid) {
        var columns = new ArrayList<Head.HeadColumn>();
        for (int column = 0; column < grid.columnCount(); column++) {
            columns.add(new Head.HeadColumn(column, null, ""));
        }
        return new Head(-1, 1, columns);
    }
}
