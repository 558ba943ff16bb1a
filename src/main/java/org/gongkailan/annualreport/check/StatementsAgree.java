package org.gongkailan.annualreport.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.prose.Statement;
import org.gongkailan.annualreport.prose.Statements;
import org.gongkailan.finding.Finding;

/**
 * {@code text.figure}: what section one or six says without a figure holds in the tables too: 均获维持, 均已审结, 未被纠错,
 * 已全部办结. Logic of the words against the tables of 国办公开办函〔2021〕30号.
 */
final class StatementsAgree implements ReportRule {
    @Override
    public List<Finding> check(ReportUnderCheck subject) {
        return FiguresAgree.SECTIONS.stream().flatMap(section -> Statements.of(subject.report().text(section)).stream()
                .flatMap(statement -> check(subject, section, statement))).toList();
    }

    private static Stream<Finding> check(ReportUnderCheck subject, TextSection section, Statement statement) {
        return statement.zeros().stream().filter(cell -> subject.report().number(cell).signum() != 0).limit(1)
                .map(cell -> finding(subject, section, statement, cell));
    }

    private static Finding finding(ReportUnderCheck subject, TextSection section, Statement statement, Figure cell) {
        BigDecimal number = subject.report().number(cell);
        return Finding.warning("text.figure", subject.place(section, statement.from(), statement.to()),
                "report.rule.text.statement", subject.words(section, statement.from(), statement.to()),
                subject.label(cell), Entry.plain(number)).comparing(BigDecimal.ZERO, number);
    }
}
