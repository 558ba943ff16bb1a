package org.gongkailan.officefile.write;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of text for the clipboard, so that a spreadsheet or a word processor pastes them into cells. Text that begins
 * like a formula stays text.
 */
public final class ClipboardWriter {
    private ClipboardWriter() {
    }

    /** With tabs and line ends between the cells, quoted as Excel does. */
    public static String text(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(ClipboardWriter::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** As an HTML table whose cells are text. */
    public static String html(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(ClipboardWriter::cell).collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<meta charset=\"utf-8\"><table>", "</table>"));
    }

    private static String quoted(String cell) {
        String text = guarded(cell);
        return text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && text.indexOf('"') < 0 ? text
                : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    // The format of a cell with text, and a line end that does not begin a new row.
    private static String cell(String cell) {
        String words = cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\n", "<br style=\"mso-data-placement:same-cell\">");
        return "<td style=\"mso-number-format:'\\@'\">" + words + "</td>";
    }
}
