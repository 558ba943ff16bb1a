package org.gongkailan.annualreport.check;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.Sums;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.form.FormSection;
import org.gongkailan.annualreport.form.ReportForm;
import org.gongkailan.annualreport.prose.CellSum;
import org.gongkailan.annualreport.prose.FiguresInText;
import org.gongkailan.annualreport.prose.QuotedFigure;
import org.gongkailan.annualreport.prose.TextPlace;
import org.gongkailan.finding.Place;

/** What the rules look at: a report, what it is compared with, and the form that names its cells. Read-only. */
final class ReportUnderCheck {
    private static final int WORDS_BEFORE = 24;
    private static final String CLAUSE_ENDS = "，。；：！？\n（）";

    private final AnnualReport report;
    private final Compared compared;
    private final ReportForm form;
    private final Map<TextSection, List<QuotedFigure>> figures = new EnumMap<>(TextSection.class);

    ReportUnderCheck(AnnualReport report, Compared compared, ReportForm form) {
        this.report = report;
        this.compared = compared;
        this.form = form;
        for (TextSection section : TextSection.values()) {
            figures.put(section, FiguresInText.of(report.text(section)));
        }
    }

    AnnualReport report() {
        return report;
    }

    ReportForm form() {
        return form;
    }

    /** The same authority's report for the year before; null where it is not at hand. */
    AnnualReport previous() {
        return compared.previous();
    }

    Sums sums() {
        return new Sums(report);
    }

    Optional<AnnualReport> lastYear() {
        return Optional.ofNullable(previous());
    }

    Compared compared() {
        return compared;
    }

    /** Whether this year's and last year's report both fill a table, so that they can be compared. */
    boolean bothHave(TablePart part) {
        return report.has(part) && previous() != null && previous().has(part);
    }

    /** The figures that a written section quotes. */
    List<QuotedFigure> figures(TextSection section) {
        return figures.get(section);
    }

    Place place(Figure figure) {
        return new Place(figure.id(), label(figure));
    }

    Place place(TablePart part) {
        return new Place(part.id(), form.section(part).title());
    }

    Place place(TextSection section) {
        return new Place(section.id(), title(section));
    }

    Place place(TextSection section, int from, int to) {
        return new Place(new TextPlace(section, from, to).id(), title(section));
    }

    Place place(TextSection section, QuotedFigure figure) {
        return place(section, figure.from(), figure.to());
    }

    FormSection section(TextSection section) {
        return form.sections().stream().filter(each -> each.text() == section).findFirst().orElseThrow();
    }

    private String title(TextSection section) {
        return section(section).title();
    }

    String label(Figure figure) {
        return form.labelOf(figure).orElse(figure.id());
    }

    /** What the form calls a sum of cells: its rows. */
    String label(CellSum sum) {
        if (sum.cells().size() == 1) {
            return label(sum.cells().getFirst());
        }
        Set<String> rows = new LinkedHashSet<>();
        sum.cells().forEach(cell -> form.labelOf(cell).ifPresent(label -> rows.add(label.split(" · ")[0])));
        return String.join(" + ", rows);
    }

    /** The words of a text up to a place, from the beginning of their clause, as a finding quotes them. */
    String words(TextSection section, int from, int to) {
        String text = report.text(section);
        int start = from;
        while (start > 0 && from - start < WORDS_BEFORE && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, to).strip();
    }

    String words(TextSection section, QuotedFigure figure) {
        return words(section, figure.from(), figure.to());
    }
}
