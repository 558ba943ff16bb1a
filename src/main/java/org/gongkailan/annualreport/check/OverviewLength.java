package org.gongkailan.annualreport.check;

import java.math.BigDecimal;
import java.util.List;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.prose.TextLength;
import org.gongkailan.finding.Finding;

/**
 * {@code text.length}: section one is in principle not over one thousand characters (原则上不超过一千字,
 * 国办公开办函〔2021〕30号); blanks are not counted. The form of 2019 has no such limit.
 */
final class OverviewLength implements ReportRule {
    @Override
    public List<Finding> check(ReportUnderCheck subject) {
        int limit = subject.section(TextSection.OVERVIEW).limit();
        int length = TextLength.of(subject.report().text(TextSection.OVERVIEW));
        return limit == 0 || length <= limit ? List.of()
                : List.of(Finding.warning("text.length", subject.place(TextSection.OVERVIEW), "report.rule.text.length",
                        length, limit).comparing(BigDecimal.valueOf(length), BigDecimal.valueOf(limit)));
    }
}
