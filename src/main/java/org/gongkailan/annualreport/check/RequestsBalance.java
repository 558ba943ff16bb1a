package org.gongkailan.annualreport.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.finding.Finding;

/**
 * {@code requests.balance}: in every column received and carried in are handled or carried out. Printed in the table
 * itself: 第一项加第二项之和，等于第三项加第四项之和 (国办公开办函〔2021〕30号).
 */
final class RequestsBalance implements ReportRule {
    @Override
    public List<Finding> check(ReportUnderCheck subject) {
        return subject.report().has(TablePart.REQUESTS)
                ? Stream.of(RequestColumn.values()).flatMap(column -> check(subject, column)).toList() : List.of();
    }

    private static Stream<Finding> check(ReportUnderCheck subject, RequestColumn column) {
        BigDecimal incoming = subject.sums().incoming(column);
        BigDecimal outgoing = subject.sums().outgoing(column);
        if (incoming.compareTo(outgoing) == 0) {
            return Stream.empty();
        }
        return Stream.of(Finding.error("requests.balance", subject.place(RequestRow.CARRIED_OUT.in(column)),
                "report.rule.balance", number(subject, RequestRow.RECEIVED, column),
                number(subject, RequestRow.CARRIED_IN, column), incoming,
                number(subject, RequestRow.HANDLED_TOTAL, column), number(subject, RequestRow.CARRIED_OUT, column),
                outgoing)
                .comparing(incoming, outgoing));
    }

    private static BigDecimal number(ReportUnderCheck subject, RequestRow row, RequestColumn column) {
        return subject.report().number(row.in(column));
    }
}
