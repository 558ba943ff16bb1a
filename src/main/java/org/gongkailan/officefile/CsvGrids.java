package org.gongkailan.officefile;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gongkailan.finding.UserProblem;

/** A text file of values divided by comma, tab or semicolon as one grid. */
final class CsvGrids {
    private static final long MOST_BYTES = 20L << 20;
    private static final int SAMPLE = 20_000;
    /** 200,000 people in UTF-8 take some 30 MB. */
    private static final long MOST_BYTES_OF_ROWS = 64L << 20;
    private static final Pattern KEPT_FROM_FORMULA = Pattern.compile("^'+[=+\\-@\uff1d\uff0b\uff0d\uff20]");
    private static final Pattern LIST = Pattern.compile("\\.(csv|tsv|txt)$", Pattern.CASE_INSENSITIVE);

    private CsvGrids() {
    }

    static List<Grid> read(Path path, GridLimits limits) {
        String file = Source.nameOf(path);
        String name = sheet(file);
        var grid = new GridBuilder(file, name, new GridPlaces.OfSheet(name), limits, false);
        read(path, MOST_BYTES, (row, column, value) -> grid.put(row, column, value(value), CellKind.TEXT));
        if (grid.isEmpty()) {
            return List.of();
        }
        Grid read = grid.build();
        checkName(file, read.columnCount());
        return List.of(read);
    }

    /** Hands the rows with content over one by one: a long list is never held as a table. */
    static void read(Path path, GridLimits limits, Consumer<SheetRow> rows) {
        String file = Source.nameOf(path);
        var values = new CsvRows(file, sheet(file), limits, rows);
        read(path, MOST_BYTES_OF_ROWS, values);
        checkName(file, values.finish());
    }

    private static void read(Path path, long mostBytes, CsvText.Values values) {
        String file = Source.nameOf(path);
        try (BufferedReader text = TextFile.open(path, mostBytes)) {
            new CsvText(file, text, divider(text)).read(values);
        } catch (IOException e) {
            throw new UserProblem(e, "file.unreadable", file);
        }
    }

    // The table is called like the file.
    private static String sheet(String file) {
        return file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
    }

    // Text that nothing divides is a list only where the file says that it is one.
    private static void checkName(String file, int columns) {
        if (columns == 1 && !LIST.matcher(file).find()) {
            throw new UserProblem("file.not-its-name", file);
        }
    }

    /** A value as it was meant: cleaned, without the apostrophe that keeps a spreadsheet from taking text for a formula. */
    static String value(String raw) {
        String value = CellText.clean(raw);
        return value.startsWith("'") && KEPT_FROM_FORMULA.matcher(value).find() ? value.substring(1) : value;
    }

    /** What divides the first values of a text, which stays where it is. */
    private static char divider(BufferedReader text) throws IOException {
        text.mark(SAMPLE + 1);
        var sample = new char[SAMPLE];
        int read = 0;
        for (int n = 0; n >= 0 && read < SAMPLE; read += Math.max(n, 0)) {
            n = text.read(sample, read, SAMPLE - read);
        }
        text.reset();
        return divider(new String(sample, 0, read));
    }

    private static char divider(String sample) {
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
