package org.gongkailan.library.table;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.library.DocumentKind;
import org.gongkailan.library.DocumentLine;
import org.gongkailan.library.DocumentQuery;
import org.gongkailan.library.Library;
import org.gongkailan.library.cleanup.CleanUpLine;
import org.gongkailan.library.cleanup.CleanUpReason;
import org.gongkailan.library.table.DocumentPaper.Column;
import org.gongkailan.library.table.DocumentPaper.Group;
import org.gongkailan.officefile.write.CsvWriter;
import org.gongkailan.officefile.write.DocxWriter;
import org.gongkailan.officefile.write.XlsxWriter;
import org.gongkailan.paper.Paper;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.PdfWriter;

/** Writes documents: one paper for each list, the same in every format. */
public final class DocumentExport {
    private final Library library;
    private final Supplier<String> unit;
    private final PdfWriter pdf;

    /** @param unit the name of the unit that writes */
    public DocumentExport(Library library, Supplier<String> unit, PdfWriter pdf) {
        this.library = library;
        this.unit = unit;
        this.pdf = pdf;
    }

    /**
     * Writes 现行有效目录: the regulations and normative documents of this office that hold today.
     *
     * @return how many
     * @throws UserProblem if there are none, or the file cannot be written
     */
    public int writeInForce(ListFormat format, Path out, Progress progress) {
        List<DocumentLine> lines = library.page(DocumentQuery.IN_FORCE).lines().stream()
                .filter(line -> line.document().counted()).toList();
        boolean regulations = lines.stream().anyMatch(line -> line.document().kind() == DocumentKind.REGULATION);
        String title = Messages.of(regulations ? "library.paper.inForce.both" : "library.paper.inForce.title", unit.get());
        return write(lines, DocumentColumn.IN_FORCE_CATALOGUE, title, format, out, progress);
    }

    /**
     * Writes the documents of a query; tables hold everything, papers what fits.
     *
     * @return how many
     * @throws UserProblem if there are none, or the file cannot be written
     */
    public int writeList(DocumentQuery query, ListFormat format, Path out, Progress progress) {
        boolean table = format == ListFormat.XLSX || format == ListFormat.CSV;
        return write(library.page(query).lines(), table ? DocumentColumn.WHOLE : DocumentColumn.LIST,
                Messages.of("library.paper.list.title", unit.get()), format, out, progress);
    }

    /**
     * Writes the list of a clean-up, with room for what is decided.
     *
     * @return how many
     * @throws UserProblem if there are none, or the file cannot be written
     */
    public int writeCleanUp(int year, List<CleanUpLine> lines, ListFormat format, Path out, Progress progress) {
        if (lines.isEmpty()) {
            throw new UserProblem("library.export.nothing");
        }
        List<Column<CleanUpLine>> columns = new ArrayList<>();
        List.of(DocumentColumn.TITLE, DocumentColumn.NUMBER, DocumentColumn.ISSUERS, DocumentColumn.IN_FORCE)
                .forEach(column -> columns.add(new Column<>(column.head(), column.width(), column.centred(),
                        line -> column.text(library.line(line.document())))));
        columns.add(new Column<>(Messages.of("library.column.why"), 110, false, CleanUpLine::why));
        columns.add(new Column<>(Messages.of("library.column.decision"), 90, false, line -> ""));
        var groups = Arrays.stream(CleanUpReason.values()).map(reason -> group(reason.label(),
                lines.stream().filter(line -> line.reason() == reason).toList())).toList();
        String title = Messages.of("library.paper.cleanup.title", unit.get(), String.valueOf(year));
        write(new Named(title, lines.size()), columns, groups, format, out, progress);
        return lines.size();
    }

    /** What a list is called and how many rows it has. */
    private record Named(String title, int rows) {
    }

    private int write(List<DocumentLine> lines, List<DocumentColumn> shown, String title, ListFormat format, Path out,
                      Progress progress) {
        if (lines.isEmpty()) {
            throw new UserProblem("library.export.nothing");
        }
        var columns = shown.stream().map(column -> new Column<DocumentLine>(column.head(), column.width(),
                column.centred(), column::text)).toList();
        var groups = Arrays.stream(DocumentKind.values()).map(kind -> group(kind.label(),
                lines.stream().filter(line -> line.document().kind() == kind).toList())).toList();
        write(new Named(title, lines.size()), columns, groups, format, out, progress);
        return lines.size();
    }

    private <T> void write(Named named, List<Column<T>> columns, List<Group<T>> groups, ListFormat format, Path out,
                           Progress progress) {
        LocalDate today = library.today();
        Paper paper = new DocumentPaper(unit.get(), named.title(),
                Messages.of("library.paper.under", named.rows(), ChineseDate.full(today)), today).of(columns, groups);
        switch (format) {
            case XLSX -> new XlsxWriter().write(List.of(paper), out, progress);
            case DOCX -> new DocxWriter().write(paper, out);
            case PDF -> pdf.write(paper, out, progress);
            case CSV -> new CsvWriter().write(rows(columns, groups), out);
        }
    }

    private static <T> Group<T> group(String label, List<T> rows) {
        return new Group<>(Messages.of("library.paper.group", label, rows.size()), rows);
    }

    private static <T> List<List<String>> rows(List<Column<T>> columns, List<Group<T>> groups) {
        var rows = new ArrayList<List<String>>();
        rows.add(columns.stream().map(Column::head).toList());
        groups.forEach(group -> group.rows().forEach(each -> rows.add(columns.stream()
                .map(column -> column.text().apply(each)).toList())));
        return rows;
    }
}
