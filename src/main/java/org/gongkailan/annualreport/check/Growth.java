package org.gongkailan.annualreport.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.prose.CellSum;
import org.gongkailan.annualreport.prose.FigureKind;
import org.gongkailan.annualreport.prose.QuotedFigure;
import org.gongkailan.finding.Finding;

/**
 * {@code text.growth}: a growth rate, or a difference from last year, is what this year's and last year's tables give,
 * rounded half up as exactly as it is written. Arithmetic; silent without last year's report.
 */
final class Growth implements ReportRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SPARE_DIGITS = 20;

    @Override
    public List<Finding> check(ReportUnderCheck subject) {
        return subject.previous() == null ? List.of() : FiguresAgree.SECTIONS.stream()
                .flatMap(section -> subject.figures(section).stream().filter(Growth::isExact)
                        .flatMap(figure -> check(subject, section, figure).stream())).toList();
    }

    private static boolean isExact(QuotedFigure figure) {
        boolean change = figure.kind() == FigureKind.GROWTH || figure.kind() == FigureKind.DIFFERENCE;
        return change && figure.claims() && !figure.approximate();
    }

    private static Optional<Finding> check(ReportUnderCheck subject, TextSection section, QuotedFigure figure) {
        List<BigDecimal> changes = changes(subject, figure);
        if (changes.isEmpty() || changes.stream().anyMatch(figure::reads)) {
            return Optional.empty();
        }
        CellSum usual = figure.claim().readings().getFirst();
        BigDecimal right = figure.kind() == FigureKind.DIFFERENCE ? changes.getFirst()
                : changes.getFirst().setScale(Math.max(2, figure.value().scale()), RoundingMode.HALF_UP);
        return Optional.of(Finding.warning("text.growth", subject.place(section, figure), "report.rule.text.growth",
                subject.words(section, figure), Entry.plain(usual.in(subject.previous())),
                Entry.plain(usual.in(subject.report())), Entry.plain(right)).comparing(figure.value(), right));
    }

    private static List<BigDecimal> changes(ReportUnderCheck subject, QuotedFigure figure) {
        var changes = new ArrayList<BigDecimal>();
        for (CellSum sum : figure.claim().readings()) {
            boolean known = sum.filledIn(subject.report()) && sum.filledIn(subject.previous());
            BigDecimal last = sum.in(subject.previous());
            BigDecimal difference = sum.in(subject.report()).subtract(last);
            if (known && figure.kind() == FigureKind.DIFFERENCE) {
                changes.add(difference);
            } else if (known && last.signum() > 0) {
                changes.add(difference.multiply(HUNDRED).divide(last, SPARE_DIGITS, RoundingMode.HALF_UP));
            }
        }
        return changes;
    }
}
