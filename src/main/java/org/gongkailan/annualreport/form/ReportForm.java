package org.gongkailan.annualreport.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.TablePart;

/**
 * An official form of the report, letter by letter.
 *
 * @param edition     which
 * @param issuer      the body that issued it
 * @param number      its document number
 * @param date        its date
 * @param source      where its words and grid were read
 * @param verified    whether all of it was compared with the source
 * @param reportTitle the title in use, with {@code {unit}} and {@code {year}}
 * @param sections    the six, in order
 */
public record ReportForm(FormEdition edition, String issuer, String number, LocalDate date, String source,
                         boolean verified, String reportTitle, List<FormSection> sections) {
    public ReportForm {
        sections = List.copyOf(sections);
    }

    /** The title of a report; {@code \n} divides the unit from the rest. */
    public String titleOf(AnnualReport report) {
        return reportTitle.replace("{unit}", report.unit().name()).replace("{year}", String.valueOf(report.year()));
    }

    public FormTable table(TablePart part) {
        return section(part).table();
    }

    public FormSection section(TablePart part) {
        return sections.stream().filter(section -> section.table() != null && section.table().part() == part)
                .findFirst().orElseThrow();
    }

    /** What the form calls a figure, such as 四、结转下年度继续办理 · 自然人. Empty if it does not ask for it. */
    public Optional<String> labelOf(Figure figure) {
        return sections.stream().map(FormSection::table).filter(Objects::nonNull)
                .flatMap(table -> table.cellOf(figure).stream()
                        .map(cell -> String.join(" \u00b7 ", table.labels(cell))))
                .findFirst();
    }

    ReportForm withTable(FormTable table) {
        return new ReportForm(edition, issuer, number, date, source, verified, reportTitle,
                sections.stream().map(section -> section.table() != null && section.table().part() == table.part()
                        ? new FormSection(section.title(), table, null, section.hint(), section.limit())
                        : section).toList());
    }
}
