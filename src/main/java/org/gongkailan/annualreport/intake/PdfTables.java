package org.gongkailan.annualreport.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.finding.Place;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.PdfLine;
import org.gongkailan.typeset.PdfWord;

/**
 * The rows of the three tables among the lines of a PDF. A full row of table 3 has seven numbers, that of table 4 fifteen;
 * where they stand tells the columns, so that rows with blank cells fall into place too.
 */
final class PdfTables {
    private static final int REQUEST_CELLS = RequestColumn.values().length;
    private static final int DISPUTE_CELLS = 15;
    private static final Pattern NUMBER = Pattern.compile("[\\d０-９]+(?:[.,，．][\\d０-９]+)*|[/—－-]+");
    private static final Pattern CELL = Pattern.compile("([\\d０-９][\\d０-９.,，．]*|/)\\s*([（(][^）)]*[)）])?");
    private static final Pattern LABEL = Pattern.compile("^(行政规范性文件|规范性文件|规章|行政许可|行政处罚|行政强制(?:措施)?|行政事业性收费)(?=[\\d０-９/]|$)");

    private final List<PdfLine> lines;

    /** @param end the first line behind the tables */
    PdfTables(List<PdfLine> lines, int end) {
        this.lines = lines.subList(0, end);
    }

    /** The rows of table 2. */
    List<LabelledRow> proactiveRows() {
        var rows = new ArrayList<LabelledRow>();
        for (PdfLine line : lines) {
            String text = Words.tight(line.words().stream().map(PdfWord::text).reduce("", (a, b) -> a + " " + b));
            Optional<MatchResult> label = LABEL.matcher(text).results().findFirst();
            if (label.isPresent()) {
                rows.add(new LabelledRow(label.get().group(1), cells(line), place(line)));
            }
        }
        return rows;
    }

    // A remark in brackets may have been divided into words; the row is joined and divided anew.
    private static List<String> cells(PdfLine line) {
        String row = String.join(" ", line.words().stream().map(PdfWord::text).toList());
        return CELL.matcher(row).results().map(MatchResult::group).toList();
    }

    /** The rows of table 3: every line with numbers from its first full row to its last. */
    List<LabelledRow> requestRows() {
        List<PdfLine> full = lines.stream().filter(line -> numbers(line).size() == REQUEST_CELLS).toList();
        if (full.isEmpty()) {
            return List.of();
        }
        double[] columns = columns(full);
        double tolerance = (columns[REQUEST_CELLS - 1] - columns[0]) / (REQUEST_CELLS - 1) / 2;
        int first = lines.indexOf(full.getFirst());
        int last = lines.indexOf(full.getLast());
        var rows = new ArrayList<LabelledRow>();
        for (PdfLine line : lines.subList(first, last + 1)) {
            row(line, columns, tolerance).ifPresent(rows::add);
        }
        return rows;
    }

    private static double[] columns(List<PdfLine> full) {
        double[] columns = new double[REQUEST_CELLS];
        for (int at = 0; at < REQUEST_CELLS; at++) {
            int column = at;
            columns[at] = full.stream().mapToDouble(line -> numbers(line).get(column).middle()).sorted()
                    .skip(full.size() / 2).findFirst().orElseThrow();
        }
        return columns;
    }

    private static Optional<LabelledRow> row(PdfLine line, double[] columns, double tolerance) {
        String[] cells = new String[columns.length];
        Arrays.fill(cells, "");
        var label = new StringBuilder();
        boolean any = false;
        for (PdfWord word : line.words()) {
            int column = column(word, columns, tolerance);
            if (column < 0) {
                label.append(word.text());
            } else {
                cells[column] += word.text();
                any = true;
            }
        }
        return any ? Optional.of(new LabelledRow(label.toString(), List.of(cells), place(line))) : Optional.empty();
    }

    private static int column(PdfWord word, double[] columns, double tolerance) {
        if (!NUMBER.matcher(word.text()).matches()) {
            return -1;
        }
        for (int at = 0; at < columns.length; at++) {
            if (Math.abs(word.middle() - columns[at]) < tolerance) {
                return at;
            }
        }
        return -1;
    }

    /** The row of numbers of table 4; empty if no line has nearly as many as it needs. */
    Optional<LabelledRow> disputeRow() {
        for (int at = lines.size() - 1; at >= 0; at--) {
            List<PdfWord> numbers = numbers(lines.get(at));
            if (numbers.size() > REQUEST_CELLS + 1 && numbers.size() <= DISPUTE_CELLS) {
                return Optional.of(new LabelledRow("", numbers.stream().map(PdfWord::text).toList(),
                        place(lines.get(at))));
            }
        }
        return Optional.empty();
    }

    private static List<PdfWord> numbers(PdfLine line) {
        return line.words().stream().filter(word -> NUMBER.matcher(word.text()).matches()).toList();
    }

    private static Place place(PdfLine line) {
        return Place.of(Messages.of("report.intake.page", line.page()));
    }
}
