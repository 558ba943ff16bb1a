package org.gongkailan.annualreport.check;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.annualreport.form.FormTable;
import org.gongkailan.finding.Finding;

/**
 * {@code cell.blank}: a blank cell counts as 0 and is printed as 0; the forms give no rule, so it is only a notice.
 * A table without any entry is one notice, not two hundred.
 */
final class BlankCells implements ReportRule {
    @Override
    public List<Finding> check(ReportUnderCheck subject) {
        var findings = new ArrayList<Finding>();
        for (TablePart part : TablePart.values()) {
            FormTable table = subject.form().table(part);
            if (!subject.report().has(part)) {
                findings.add(Finding.notice("cell.blank", subject.place(part), "report.rule.blank.table"));
            } else {
                table.figures().stream().filter(figure -> subject.report().entry(figure).blank())
                        .map(figure -> blank(subject, figure)).forEach(findings::add);
            }
        }
        return findings;
    }

    private static Finding blank(ReportUnderCheck subject, Figure figure) {
        return Finding.notice("cell.blank", subject.place(figure), "report.rule.blank.cell");
    }
}
