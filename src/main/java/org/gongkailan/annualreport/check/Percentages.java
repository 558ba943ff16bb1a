package org.gongkailan.annualreport.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.prose.Applicants;
import org.gongkailan.annualreport.prose.CellSum;
import org.gongkailan.annualreport.prose.Claim;
import org.gongkailan.annualreport.prose.FigureKind;
import org.gongkailan.annualreport.prose.Quantity;
import org.gongkailan.annualreport.prose.QuotedFigure;
import org.gongkailan.finding.Finding;

/**
 * {@code text.percentage}: a share in section one or six is what the tables give, rounded half up as exactly as it is
 * written; results are shares of （七）总计, applicants of what was received. Arithmetic; published reports that round
 * half up are exact to the hundredth (平潭 2023, 上海 2025), one that cuts is not (上海 2019).
 */
final class Percentages implements ReportRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SPARE_DIGITS = 20;

    @Override
    public List<Finding> check(ReportUnderCheck subject) {
        return FiguresAgree.SECTIONS.stream().flatMap(section -> subject.figures(section).stream()
                .filter(figure -> figure.kind() == FigureKind.SHARE && figure.claims() && !figure.approximate())
                .flatMap(figure -> check(subject, section, figure).stream())).toList();
    }

    private static Optional<Finding> check(ReportUnderCheck subject, TextSection section, QuotedFigure figure) {
        List<BigDecimal> shares = shares(subject, figure.claim());
        if (shares.isEmpty() || shares.stream().anyMatch(figure::reads)) {
            return Optional.empty();
        }
        BigDecimal right = shares.getFirst().setScale(Math.max(2, figure.value().scale()), RoundingMode.HALF_UP);
        return Optional.of(Finding.warning("text.percentage", subject.place(section, figure),
                "report.rule.text.percentage", subject.words(section, figure), Entry.plain(right))
                .comparing(figure.value(), right));
    }

    /** The shares in per cent that the words allow, the likeliest first; none where the whole is 0. */
    private static List<BigDecimal> shares(ReportUnderCheck subject, Claim claim) {
        var shares = new ArrayList<BigDecimal>();
        for (CellSum part : claim.readings()) {
            wholes(subject, claim).filter(whole -> whole.signum() > 0 && part.filledIn(subject.report()))
                    .map(whole -> part.in(subject.report()).multiply(HUNDRED)
                            .divide(whole, SPARE_DIGITS, RoundingMode.HALF_UP))
                    .forEach(shares::add);
        }
        return shares;
    }

    private static Stream<BigDecimal> wholes(ReportUnderCheck subject, Claim claim) {
        BigDecimal handled = subject.report().number(RequestRow.HANDLED_TOTAL.in(RequestColumn.TOTAL));
        BigDecimal received = subject.report().number(RequestRow.RECEIVED.in(RequestColumn.TOTAL));
        BigDecimal incoming = subject.sums().incoming(RequestColumn.TOTAL);
        return switch (claim.quantity()) {
            case RESULT -> Stream.of(handled, incoming);
            case Quantity quantity when claim.applicants() != Applicants.ALL -> Stream.of(received, incoming, handled);
            case HANDLED -> Stream.of(incoming, received);
            default -> Stream.of();
        };
    }
}
