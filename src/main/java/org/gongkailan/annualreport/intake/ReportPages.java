package org.gongkailan.annualreport.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.Notes;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.form.ReportForm;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.finding.UserProblem;

/**
 * A file's report, taken apart: its lines with their sections, and the cells of its tables.
 *
 * @param form     names the cells in findings
 * @param sections where the six sections stand
 * @param joined   makes paragraphs of lines
 * @param notes    what stands outside the sections
 * @param figures  the cells found
 */
record ReportPages(ReportForm form, Sections sections, BiFunction<Integer, Integer, List<String>> joined,
                   Notes notes, Figures figures) {
    private static final Map<TextSection, Integer> NUMBERS = Map.of(TextSection.OVERVIEW, 1, TextSection.PROBLEMS, 5,
            TextSection.OTHER_MATTERS, 6);

    /** @throws UserProblem if the file has neither table nor text of a report */
    PublishedReport report(String file) {
        Map<TextSection, String> texts = texts();
        if (figures.entries().isEmpty() && texts.isEmpty() && sections.heading(1) < 0) {
            throw new UserProblem("report.intake.nothing", file);
        }
        Title title = Title.in(sections.opening(), file);
        var report = new AnnualReport(UnitNames.unit(title.unit()), title.year(), edition(title.year()),
                figures.entries(), texts, "{}").with(notes);
        var findings = new ArrayList<>(figures.findings());
        for (TablePart part : TablePart.values()) {
            boolean old = part == TablePart.PROACTIVE && figures.edition() == FormEdition.OF_2019;
            if (!report.has(part) && !old) {
                findings.add(Finding.warning("intake.table", new Place(part.id(), form.section(part).title()),
                        "report.intake.table"));
            }
        }
        return new PublishedReport(file, report, findings);
    }

    private Map<TextSection, String> texts() {
        var texts = new EnumMap<TextSection, String>(TextSection.class);
        NUMBERS.forEach((section, number) -> {
            String text = sections.text(number, joined);
            if (!text.isEmpty()) {
                texts.put(section, text);
            }
        });
        return texts;
    }

    // Table 2 decides; mixed reports have that of 2021 with a table 3 of 2019.
    private FormEdition edition(int year) {
        if (figures.edition() != null) {
            return figures.edition();
        }
        return year == 0 ? FormEdition.OF_2021 : FormEdition.dueIn(year);
    }
}
