package org.gongkailan.catalogue.disclosure.table;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.gongkailan.catalogue.disclosure.DisclosureLedger;
import org.gongkailan.catalogue.disclosure.DisclosureLine;
import org.gongkailan.catalogue.disclosure.DisclosureQuery;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.officefile.write.CsvWriter;
import org.gongkailan.officefile.write.XlsxWriter;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.OutputFile;
import org.gongkailan.paper.PageNumber;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.Typeface;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.PdfWriter;

/** Writes the ledger, or what a filter lets through, as a list; and what is due as a calendar file. */
public final class DisclosureExport {
    private static final Style TITLE = new Style(Typeface.SONG, 16, true, 0);
    private static final Style HEAD = new Style(Typeface.SONG, 9, true, 0);
    private static final Style SMALL = Style.of(Typeface.SONG, 9);
    private static final PageSetup PAGE = PageSetup.landscape(PaperSize.A4, 16, 13, 15, 13);
    private static final int HEAD_FILL = 0xF2F2F2;

    private final DisclosureLedger ledger;
    private final Supplier<String> unit;
    private final PdfWriter pdf;

    /** @param unit the name of the unit that writes */
    public DisclosureExport(DisclosureLedger ledger, Supplier<String> unit, PdfWriter pdf) {
        this.ledger = ledger;
        this.unit = unit;
        this.pdf = pdf;
    }

    /**
     * Writes the lines of a query.
     *
     * @return how many
     * @throws UserProblem if there is nothing to write, or the file cannot be written
     */
    public int write(DisclosureQuery query, ListFormat format, Path out, Progress progress) {
        List<DisclosureLine> lines = ledger.all(query);
        if (lines.isEmpty()) {
            throw new UserProblem("catalogue.disclosure.export.nothing");
        }
        switch (format) {
            case CSV -> new CsvWriter().write(rows(lines), out);
            case XLSX -> new XlsxWriter().write(List.of(paper(lines)), out, progress);
            case PDF -> pdf.write(paper(lines), out, progress);
        }
        return lines.size();
    }

    /**
     * Writes what is planned and due on a day or before as a calendar file.
     *
     * @return how many events
     * @throws UserProblem if nothing is due, or the file cannot be written
     */
    public int writeCalendar(LocalDate last, Path out) {
        List<DisclosureLine> lines = ledger.dueUntil(last, Integer.MAX_VALUE);
        if (lines.isEmpty()) {
            throw new UserProblem("catalogue.disclosure.ics.nothing");
        }
        byte[] bytes = new DueCalendar(unit.get()).text(lines).getBytes(StandardCharsets.UTF_8);
        new OutputFile(out).write(stream -> stream.write(bytes));
        return lines.size();
    }

    private static List<List<String>> rows(List<DisclosureLine> lines) {
        var rows = new ArrayList<List<String>>();
        rows.add(Arrays.stream(LedgerColumn.values()).map(LedgerColumn::head).toList());
        lines.forEach(line -> rows.add(Arrays.stream(LedgerColumn.values()).map(column -> column.text(line)).toList()));
        return rows;
    }

    private Paper paper(List<DisclosureLine> lines) {
        LocalDate today = ledger.today();
        String title = Messages.of("catalogue.disclosure.export.title", unit.get());
        var rows = new ArrayList<Row>();
        rows.add(Row.of(Arrays.stream(LedgerColumn.values())
                .map(column -> Cell.of(column.head(), HEAD).aligned(Align.CENTER).filled(HEAD_FILL)).toList()));
        lines.forEach(line -> rows.add(Row.of(Arrays.stream(LedgerColumn.values())
                .map(column -> cell(column, line)).toList())));
        var head = Paragraph.of(title, TITLE).aligned(Align.CENTER).spaced(0, 6).heading(1);
        var under = Paragraph.of(Messages.of("catalogue.disclosure.export.under", lines.size(), today.getYear(),
                today.getMonthValue(), today.getDayOfMonth()), SMALL).aligned(Align.RIGHT).spaced(0, 4).keptWithNext();
        var table = Table.of(Arrays.stream(LedgerColumn.values()).map(LedgerColumn::width).toList(), 1, rows);
        return new Paper(title, unit.get(), today, PAGE, List.of(head, under, table),
                new PageNumber(Messages.of("catalogue.export.pageNumber"), SMALL, Align.CENTER));
    }

    private static Cell cell(LedgerColumn column, DisclosureLine line) {
        Cell cell = Cell.of(column.text(line), SMALL);
        return column.centred() ? cell.aligned(Align.CENTER) : cell;
    }
}
