package org.gongkailan.annualreport.print;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.annualreport.form.FormSection;
import org.gongkailan.annualreport.form.ReportForm;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.Gap;
import org.gongkailan.paper.OfficialStyle;
import org.gongkailan.paper.PageBreak;
import org.gongkailan.paper.PageNumber;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;

/**
 * A report as it is printed, after GB/T 9704-2012: title, the six sections of its form with what it says around
 * them, page numbers. A section
 * without text is its heading alone; the checks say so, the paper does not fill it with words.
 */
public final class ReportPaper {
    private final ReportForms forms;

    public ReportPaper(ReportForms forms) {
        this.forms = forms;
    }

    /** The paper of a report; the date in its properties is the counting date, 31 December. */
    public Paper of(AnnualReport report) {
        ReportForm form = forms.of(report);
        var blocks = new ArrayList<Block>();
        var notes = new NotesSetting(report.notes());
        blocks.add(OfficialStyle.title(form.titleOf(report)));
        blocks.addAll(notes.amended());
        blocks.add(new Gap(OfficialStyle.LEADING));
        blocks.addAll(notes.opening());
        form.sections().forEach(section -> blocks.addAll(section(section, report)));
        blocks.addAll(notes.behind());
        return new Paper(form.titleOf(report).replace("\n", ""), report.unit().name(),
                LocalDate.of(report.year(), Month.DECEMBER, 31), PageSetup.gbt9704(), blocks, PageNumber.official());
    }

    private static List<Block> section(FormSection section, AnnualReport report) {
        var blocks = new ArrayList<Block>();
        // Table 3 fills a page by itself: begun lower down it would be torn in two.
        if (section.table() != null && section.table().part() == TablePart.REQUESTS) {
            blocks.add(new PageBreak());
        }
        blocks.add(OfficialStyle.heading(section.title()).spaced(OfficialStyle.LEADING / 2, 0));
        if (section.table() == null) {
            blocks.addAll(BodyText.of(report.text(section.text())));
        } else {
            blocks.add(new TableSetting(section.table()).filledFrom(report));
            blocks.addAll(new NotesSetting(report.notes()).under(section.table().part()));
        }
        return blocks;
    }
}
