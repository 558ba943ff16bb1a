package org.gongkailan.annualreport.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.finding.Finding;

/**
 * {@code carry-over}: what last year's report carried out is what this year's carries in, in every column. Follows
 * from the words of the rows (结转下年度继续办理, 上年结转) in 国办公开办函〔2021〕30号; silent without last year's table 3.
 */
final class CarryOver implements ReportRule {
    @Override
    public List<Finding> check(ReportUnderCheck subject) {
        return subject.bothHave(TablePart.REQUESTS)
                ? Stream.of(RequestColumn.values()).flatMap(column -> check(subject, column)).toList() : List.of();
    }

    private static Stream<Finding> check(ReportUnderCheck subject, RequestColumn column) {
        BigDecimal last = subject.previous().number(RequestRow.CARRIED_OUT.in(column));
        BigDecimal now = subject.report().number(RequestRow.CARRIED_IN.in(column));
        return last.compareTo(now) == 0 ? Stream.empty()
                : Stream.of(Finding.error("carry-over", subject.place(RequestRow.CARRIED_IN.in(column)),
                        "report.rule.carryOver", subject.previous().year(), last, now).comparing(last, now));
    }
}
