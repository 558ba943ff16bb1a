package org.gongkailan.annualreport.intake;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.typeset.PdfLine;

/** Joins the lines of a page to the paragraphs they were: an indent begins one, and so does a line after a short last one. */
final class PdfParagraphs {
    private static final String ENDS = "。！？；：";

    private final List<PdfLine> lines;

    PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
    }

    /** The paragraphs of the lines from one index to behind another. */
    List<String> joined(int from, int to) {
        List<PdfLine> written = lines.subList(from, to).stream().filter(line -> Sections.isWritten(line.text())).toList();
        double left = written.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double right = written.stream().mapToDouble(PdfLine::right).max().orElse(0);
        var paragraphs = new ArrayList<String>();
        PdfLine before = null;
        for (PdfLine line : written) {
            double letter = letter(line);
            boolean indented = line.left() > left + letter;
            boolean afterShort = before != null && before.right() < right - 2 * letter
                    && ENDS.indexOf(before.text().charAt(before.text().length() - 1)) >= 0;
            if (paragraphs.isEmpty() || indented || afterShort) {
                paragraphs.add(line.text());
            } else {
                paragraphs.add(paragraphs.removeLast() + gap(before, line) + line.text());
            }
            before = line;
        }
        return paragraphs;
    }

    private static double letter(PdfLine line) {
        return (line.right() - line.left()) / Math.max(1, line.text().length());
    }

    private static String gap(PdfLine before, PdfLine line) {
        char last = before.text().charAt(before.text().length() - 1);
        boolean latin = last < 128 && Character.isLetter(last) && Character.isLetter(line.text().charAt(0))
                && line.text().charAt(0) < 128;
        return latin ? " " : "";
    }
}
