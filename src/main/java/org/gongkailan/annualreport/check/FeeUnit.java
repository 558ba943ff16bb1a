package org.gongkailan.annualreport.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.ProactiveFigure;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.prose.FeeWords;
import org.gongkailan.annualreport.prose.Quantity;
import org.gongkailan.annualreport.prose.QuotedFigure;
import org.gongkailan.finding.Finding;

/**
 * {@code fees.unit}: 信息处理费 is charged in steps of 10 元 (国办函〔2020〕109号: 100 元 per case, 10, 20 or 40 元 per page,
 * and multiples), so every amount is a multiple of 10 元; it is not 行政事业性收费 of table 2, which is in 万元.
 */
final class FeeUnit implements ReportRule {
    private static final BigDecimal STEP = BigDecimal.TEN;
    private static final BigDecimal YUAN_IN_WAN_YUAN = BigDecimal.valueOf(10_000);

    @Override
    public List<Finding> check(ReportUnderCheck subject) {
        return FiguresAgree.SECTIONS.stream().flatMap(section -> subject.figures(section).stream()
                .filter(figure -> figure.claims() && figure.claim().quantity() == Quantity.FEE_AMOUNT
                        && !figure.approximate())
                .flatMap(figure -> Stream.of(step(subject, section, figure), confused(subject, section, figure))
                        .flatMap(Optional::stream))).toList();
    }

    private static Optional<Finding> step(ReportUnderCheck subject, TextSection section, QuotedFigure figure) {
        return figure.value().remainder(STEP).signum() == 0 ? Optional.empty()
                : Optional.of(Finding.warning("fees.unit", subject.place(section, figure), "report.rule.fees.step",
                        subject.words(section, figure)));
    }

    private static Optional<Finding> confused(ReportUnderCheck subject, TextSection section, QuotedFigure figure) {
        BigDecimal charges = subject.report().number(ProactiveFigure.FEES);
        if (charges.signum() != 0 && charges.compareTo(figure.value()) == 0) {
            return Optional.of(Finding.warning("fees.unit", subject.place(ProactiveFigure.FEES),
                    "report.rule.fees.in-table", Entry.plain(charges), subject.words(section, figure)));
        }
        boolean same = charges.signum() != 0 && charges.multiply(YUAN_IN_WAN_YUAN).compareTo(figure.value()) == 0;
        return same || FeeWords.inTenThousands(subject.report().text(section), figure)
                ? Optional.of(Finding.warning("fees.unit", subject.place(section, figure), "report.rule.fees.confused",
                        subject.words(section, figure))) : Optional.empty();
    }
}
