package org.gongkailan.annualreport.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.annualreport.form.ReportForm;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.officefile.PagePart;

/** A report in a Word document or a web page, whose tables are tables. */
final class DocumentPages {
    private DocumentPages() {
    }

    static ReportPages of(List<PagePart> parts, ReportForms forms) {
        ReportForm form = forms.of(FormEdition.OF_2021);
        var figures = new Figures(form);
        var lines = new ArrayList<String>();
        var requests = new ArrayList<LabelledRow>();
        for (PagePart part : parts) {
            switch (part) {
                case PagePart.Line line -> lines.add(line.text());
                case PagePart.Table table -> {
                    lines.add(null);
                    read(new ReportGrid(table.grid()), figures, requests, form);
                }
            }
        }
        if (!requests.isEmpty()) {
            new RequestTable(form, requests, figures).read();
        }
        BiFunction<Integer, Integer, List<String>> joined = (from, to) -> lines.subList(from, to).stream()
                .map(String::strip).filter(Sections::isWritten).toList();
        var sections = new Sections(lines);
        return new ReportPages(form, sections, joined, new NotesInFile(lines, sections, joined).notes(), figures);
    }

    // A table may be torn into several grids, and several tables may share one.
    private static void read(ReportGrid grid, Figures figures, List<LabelledRow> requests, ReportForm form) {
        if (grid.isProactive()) {
            readProactive(grid, figures, form);
        }
        requests.addAll(grid.requestRows());
        grid.disputeRow().ifPresent(row -> DisputeTable.read(row, figures));
    }

    private static void readProactive(ReportGrid grid, Figures figures, ReportForm form) {
        if (grid.isOf2019() || figures.edition() == FormEdition.OF_2019) {
            if (figures.edition() == null) {
                figures.add(Finding.notice("intake.table", new Place(TablePart.PROACTIVE.id(),
                        form.section(TablePart.PROACTIVE).title()), "report.intake.table.old"));
            }
            figures.follows(FormEdition.OF_2019);
            return;
        }
        figures.follows(FormEdition.OF_2021);
        grid.proactiveRows().forEach(row -> ProactiveTable.row(row.label()).ifPresent(cells -> {
            for (int at = 0; at < cells.size() && at < row.cells().size(); at++) {
                figures.put(cells.get(at), row.cells().get(at), row.place());
            }
        }));
    }
}
