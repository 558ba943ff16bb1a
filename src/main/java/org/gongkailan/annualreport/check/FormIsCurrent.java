package org.gongkailan.annualreport.check;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;

/**
 * {@code form.outdated}: reports for 2021 and later follow 国办公开办函〔2021〕30号, not the form of 国办公开办函〔2019〕60号;
 * neither as a whole nor in table 3, where 2019 had one row for （六）其他处理.
 */
final class FormIsCurrent implements ReportRule {
    @Override
    public List<Finding> check(ReportUnderCheck subject) {
        AnnualReport report = subject.report();
        var findings = new ArrayList<Finding>();
        if (FormEdition.dueIn(report.year()) == FormEdition.OF_2019) {
            return findings;
        }
        if (report.form() == FormEdition.OF_2019) {
            findings.add(Finding.error("form.outdated", new Place("form", subject.form().number()),
                    "report.rule.outdated.form", report.year(), subject.form().number()));
        } else if (report.filled(RequestRow.OTHER_UNDIVIDED)) {
            findings.add(Finding.error("form.outdated",
                    new Place("requests." + RequestRow.OTHER_UNDIVIDED.id(),
                            subject.form().section(TablePart.REQUESTS).title()),
                    "report.rule.outdated.row"));
        }
        return findings;
    }
}
