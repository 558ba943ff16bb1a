package org.gongkailan.officefile.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkailan.paper.OutputFile;

/**
 * Writes rows as .csv after RFC 4180, in UTF-8 with the mark by which Excel and WPS know it. Text that a spreadsheet
 * would take for a formula gets an apostrophe before it; {@code GridReader} takes it off again.
 */
public final class CsvWriter {
    private static final String MARK = "\ufeff";

    /**
     * Writes the whole file.
     *
     * @param rows the head first
     * @throws org.gongkailan.finding.UserProblem if it cannot be written
     */
    public void write(List<List<String>> rows, Path out) {
        var csv = new StringBuilder(MARK);
        rows.forEach(row -> csv.append(row.stream().map(CsvWriter::value).collect(Collectors.joining(","))).append("\r\n"));
        new OutputFile(out).write(file -> file.write(csv.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String value(String text) {
        String safe = safe(PlainText.of(text).strip());
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == ';' || c == '\t');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    // The full-width signs too: some spreadsheets read them as the others.
    private static String safe(String text) {
        return text.matches("(?s)'*[=+\\-@\uff1d\uff0b\uff0d\uff20].*") ? "'" + text : text;
    }
}
