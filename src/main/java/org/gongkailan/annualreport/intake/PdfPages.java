package org.gongkailan.annualreport.intake;

import java.util.List;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.annualreport.form.ReportForm;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.typeset.PdfLine;

/** A report in a PDF, whose tables are only words at places: figures are told by where they stand under each other. */
final class PdfPages {
    private PdfPages() {
    }

    static ReportPages of(List<PdfLine> lines, ReportForms forms) {
        ReportForm form = forms.of(FormEdition.OF_2021);
        var figures = new Figures(form);
        List<String> texts = lines.stream().map(PdfLine::text).toList();
        var sections = new Sections(texts);
        var tables = new PdfTables(lines, end(sections, lines));
        proactive(tables, figures, form, texts);
        List<LabelledRow> requests = tables.requestRows();
        if (!requests.isEmpty()) {
            new RequestTable(form, requests, figures).read();
        }
        tables.disputeRow().ifPresent(row -> DisputeTable.read(row, figures));
        var paragraphs = new PdfParagraphs(lines);
        var notes = new NotesInFile(texts, sections, paragraphs::joined).notes();
        return new ReportPages(form, sections, paragraphs::joined, notes, figures);
    }

    // Figures in the texts behind the tables are none of theirs.
    private static int end(Sections sections, List<PdfLine> lines) {
        return sections.heading(5) < 0 ? lines.size() : sections.heading(5);
    }

    private static void proactive(PdfTables tables, Figures figures, ReportForm form, List<String> texts) {
        if (texts.stream().anyMatch(ProactiveTable::isOf2019)) {
            figures.follows(FormEdition.OF_2019);
            figures.add(Finding.notice("intake.table", new Place(TablePart.PROACTIVE.id(),
                    form.section(TablePart.PROACTIVE).title()), "report.intake.table.old"));
            return;
        }
        for (LabelledRow row : tables.proactiveRows()) {
            figures.follows(FormEdition.OF_2021);
            ProactiveTable.row(row.label()).ifPresent(cells -> {
                for (int at = 0; at < cells.size() && at < row.cells().size(); at++) {
                    figures.put(cells.get(at), row.cells().get(at), row.place());
                }
            });
        }
    }
}
