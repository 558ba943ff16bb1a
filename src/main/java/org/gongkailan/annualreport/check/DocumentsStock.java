package org.gongkailan.annualreport.check;

import static org.gongkailan.annualreport.ProactiveFigure.DOCUMENTS_IN_FORCE;
import static org.gongkailan.annualreport.ProactiveFigure.DOCUMENTS_ISSUED;
import static org.gongkailan.annualreport.ProactiveFigure.DOCUMENTS_REPEALED;
import static org.gongkailan.annualreport.ProactiveFigure.REGULATIONS_IN_FORCE;
import static org.gongkailan.annualreport.ProactiveFigure.REGULATIONS_ISSUED;
import static org.gongkailan.annualreport.ProactiveFigure.REGULATIONS_REPEALED;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.ProactiveFigure;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.finding.Finding;

/**
 * {@code documents.stock}: last year's 现行有效 and this year's 制发 less 废止 make this year's 现行有效. Not in
 * 国办公开办函〔2021〕30号, and clean-ups or mergers break it rightly: a warning that asks for the reason. Only between
 * two tables 2 of the form of 2021; that of 2019 counts other things.
 */
final class DocumentsStock implements ReportRule {
    @Override
    public List<Finding> check(ReportUnderCheck subject) {
        boolean comparable = subject.bothHave(TablePart.PROACTIVE)
                && subject.report().form() == FormEdition.OF_2021
                && subject.previous().form() == FormEdition.OF_2021;
        return comparable ? Stream.concat(
                check(subject, REGULATIONS_ISSUED, REGULATIONS_REPEALED, REGULATIONS_IN_FORCE),
                check(subject, DOCUMENTS_ISSUED, DOCUMENTS_REPEALED, DOCUMENTS_IN_FORCE)).toList() : List.of();
    }

    private static Stream<Finding> check(ReportUnderCheck subject, ProactiveFigure issued, ProactiveFigure repealed,
                                         ProactiveFigure inForce) {
        AnnualReport now = subject.report();
        BigDecimal before = subject.previous().number(inForce);
        BigDecimal expected = before.add(now.number(issued)).subtract(now.number(repealed));
        BigDecimal stated = now.number(inForce);
        return expected.compareTo(stated) == 0 ? Stream.empty()
                : Stream.of(Finding.warning("documents.stock", subject.place(inForce), "report.rule.stock",
                        before, now.number(issued), now.number(repealed), expected, stated)
                        .comparing(expected, stated));
    }
}
