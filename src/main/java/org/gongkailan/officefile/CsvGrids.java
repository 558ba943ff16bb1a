package org.gongkailan.officefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gongkailan.finding.UserProblem;

/** A text file of values divided by comma, tab or semicolon as one grid. */
final class CsvGrids {
    private static final int SAMPLE = 20_000;

    private CsvGrids() {
    }

    static List<Grid> read(Path path, GridLimits limits) {
        String text = TextFile.read(path);
        String file = Source.nameOf(path);
        String name = file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
        var grid = new GridBuilder(file, name, new GridPlaces.OfSheet(name), limits, false);
        new CsvText(text, divider(text)).read((row, column, value) ->
                grid.put(row, column, bare(CellText.clean(value)), CellKind.TEXT));
        if (grid.isEmpty()) {
            return List.of();
        }
        Grid read = grid.build();
        if (read.columnCount() == 1 && !file.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt)")) {
            throw new UserProblem("file.not-its-name", file);
        }
        return List.of(read);
    }

    // The apostrophe that keeps a spreadsheet from taking text for a formula is no part of the text.
    static String bare(String value) {
        return value.matches("(?s)'+[=+\\-@\uff1d\uff0b\uff0d\uff20].*") ? value.substring(1) : value;
    }

    private static char divider(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        char best = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            if (count(sample, candidate) > count(sample, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            count += c == wanted && !quoted ? 1 : 0;
        }
        return count;
    }
}
