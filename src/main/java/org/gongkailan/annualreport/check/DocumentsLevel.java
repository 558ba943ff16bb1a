package org.gongkailan.annualreport.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gongkailan.annualreport.ProactiveFigure;
import org.gongkailan.finding.Finding;
import org.gongkailan.library.RegulationPower;
import org.gongkailan.units.UnitLevel;

/**
 * {@code documents.level}: an authority that cannot make 规章 has none to count: see {@link RegulationPower}.
 */
final class DocumentsLevel implements ReportRule {
    private static final List<ProactiveFigure> REGULATIONS = List.of(ProactiveFigure.REGULATIONS_ISSUED,
            ProactiveFigure.REGULATIONS_REPEALED, ProactiveFigure.REGULATIONS_IN_FORCE);

    @Override
    public List<Finding> check(ReportUnderCheck subject) {
        UnitLevel level = subject.report().unit().level();
        return level == null || RegulationPower.shipped().has(level) ? List.of()
                : REGULATIONS.stream().flatMap(figure -> check(subject, figure)).toList();
    }

    private static Stream<Finding> check(ReportUnderCheck subject, ProactiveFigure figure) {
        BigDecimal number = subject.report().number(figure);
        return number.signum() == 0 ? Stream.empty()
                : Stream.of(Finding.error("documents.level", subject.place(figure), "report.rule.level", number)
                        .comparing(number, BigDecimal.ZERO));
    }
}
