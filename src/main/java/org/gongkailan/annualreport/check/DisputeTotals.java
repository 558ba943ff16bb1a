package org.gongkailan.annualreport.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gongkailan.annualreport.DisputeResult;
import org.gongkailan.annualreport.DisputeStage;
import org.gongkailan.finding.Finding;

/**
 * {@code disputes.total}: the four results add up to 总计, three times. Arithmetic of the table of
 * 国办公开办函〔2021〕30号; published reports leave the total at 0.
 */
final class DisputeTotals implements ReportRule {
    @Override
    public List<Finding> check(ReportUnderCheck subject) {
        return Stream.of(DisputeStage.values()).flatMap(stage -> check(subject, stage)).toList();
    }

    private static Stream<Finding> check(ReportUnderCheck subject, DisputeStage stage) {
        BigDecimal sum = subject.sums().results(stage);
        BigDecimal total = subject.report().number(stage.with(DisputeResult.TOTAL));
        return sum.compareTo(total) == 0 ? Stream.empty()
                : Stream.of(Finding.error("disputes.total", subject.place(stage.with(DisputeResult.TOTAL)),
                        "report.rule.disputesTotal", sum, total).comparing(sum, total));
    }
}
