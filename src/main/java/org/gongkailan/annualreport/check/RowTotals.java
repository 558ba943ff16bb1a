package org.gongkailan.annualreport.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.finding.Finding;

/**
 * {@code requests.row-total}: 总计 of every row of table 3 is the sum of the six classes of applicants. Arithmetic of
 * the table of 国办公开办函〔2021〕30号.
 */
final class RowTotals implements ReportRule {
    @Override
    public List<Finding> check(ReportUnderCheck subject) {
        return Stream.of(RequestRow.values()).filter(subject.report()::filled)
                .flatMap(row -> check(subject, row)).toList();
    }

    private static Stream<Finding> check(ReportUnderCheck subject, RequestRow row) {
        BigDecimal total = subject.report().number(row.in(RequestColumn.TOTAL));
        BigDecimal sum = subject.sums().classes(row);
        return total.compareTo(sum) == 0 ? Stream.empty()
                : Stream.of(Finding.error("requests.row-total", subject.place(row.in(RequestColumn.TOTAL)),
                        "report.rule.rowTotal", total, sum).comparing(total, sum));
    }
}
