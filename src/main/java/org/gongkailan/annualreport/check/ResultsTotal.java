package org.gongkailan.annualreport.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.finding.Finding;

/**
 * {@code requests.results-total}: in every column the result rows add up to （七）总计. Arithmetic of the table of
 * 国办公开办函〔2021〕30号.
 */
final class ResultsTotal implements ReportRule {
    @Override
    public List<Finding> check(ReportUnderCheck subject) {
        return subject.report().has(TablePart.REQUESTS)
                ? Stream.of(RequestColumn.values()).flatMap(column -> check(subject, column)).toList() : List.of();
    }

    private static Stream<Finding> check(ReportUnderCheck subject, RequestColumn column) {
        BigDecimal sum = subject.sums().results(column);
        BigDecimal total = subject.report().number(RequestRow.HANDLED_TOTAL.in(column));
        return sum.compareTo(total) == 0 ? Stream.empty()
                : Stream.of(Finding.error("requests.results-total", subject.place(RequestRow.HANDLED_TOTAL.in(column)),
                        "report.rule.resultsTotal", sum, total).comparing(sum, total));
    }
}
