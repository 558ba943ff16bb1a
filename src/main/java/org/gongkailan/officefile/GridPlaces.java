package org.gongkailan.officefile;

import org.gongkailan.finding.Place;
import org.gongkailan.text.Messages;

/** How the squares of one grid are called. */
sealed interface GridPlaces {
    Place at(int row, int column);

    /** Squares of a sheet, called as the spreadsheet calls them. */
    record OfSheet(String sheet) implements GridPlaces {
        @Override
        public Place at(int row, int column) {
            return Place.of(sheet + "!" + columnName(column) + (row + 1));
        }
    }

    /** Squares of the n-th table (from 1) of a page, which shows no letters. */
    record OfTable(int table) implements GridPlaces {
        @Override
        public Place at(int row, int column) {
            return new Place("table" + table + "!" + columnName(column) + (row + 1),
                    Messages.of("file.place.table", table, row + 1, column + 1));
        }
    }

    /** The letters of a column counted from 0: A, B … Z, AA. */
    static String columnName(int column) {
        var name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.append((char) ('A' + (rest - 1) % 26));
        }
        return name.reverse().toString();
    }
}
