package org.gongkailan.annualreport.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.prose.Applicants;
import org.gongkailan.annualreport.prose.CellSum;
import org.gongkailan.annualreport.prose.Claim;
import org.gongkailan.annualreport.prose.FigureKind;
import org.gongkailan.annualreport.prose.Quantity;
import org.gongkailan.annualreport.prose.QuotedFigure;
import org.gongkailan.finding.Finding;

/**
 * {@code text.figure}: a figure in section one or six is what the tables say. 收到 may mean 本年新收 or that with 上年结转;
 * both are in use and accepted, but applicants by class must then be counted alike. Reports must be accurate
 * (国办公开办函〔2021〕30号); five of sixteen published ones contradict their tables.
 */
final class FiguresAgree implements ReportRule {
    static final List<TextSection> SECTIONS = List.of(TextSection.OVERVIEW, TextSection.OTHER_MATTERS);

    /** 行政事业性收费 stands in the table in 万元. */
    private static final BigDecimal YUAN_IN_WAN_YUAN = BigDecimal.valueOf(10_000);

    @Override
    public List<Finding> check(ReportUnderCheck subject) {
        return SECTIONS.stream().flatMap(section -> check(subject, section)).toList();
    }

    private static Stream<Finding> check(ReportUnderCheck subject, TextSection section) {
        var findings = new ArrayList<Finding>();
        Set<Integer> meanings = Set.of();
        for (QuotedFigure figure : subject.figures(section)) {
            if (isStated(subject, figure)) {
                Set<Integer> fitting = fitting(subject, figure);
                boolean ofClass = figure.claim().applicants() != Applicants.ALL;
                boolean agrees = ofClass && !meanings.isEmpty() && figure.claim().readings().size() > 1
                        ? fitting.stream().anyMatch(meanings::contains) : !fitting.isEmpty();
                if (!agrees) {
                    findings.add(finding(subject, section, figure));
                }
                meanings = ofClass ? meanings : fitting;
            }
        }
        return findings.stream();
    }

    /** Whether a figure is exact, about the report's own year, and about cells that the report fills. */
    static boolean isStated(ReportUnderCheck subject, QuotedFigure figure) {
        boolean exact = figure.kind() == FigureKind.AMOUNT && figure.claims() && !figure.approximate();
        return exact && (ofThisYear(subject, figure) || carries(figure.claim()))
                && figure.claim().readings().stream().anyMatch(sum -> sum.filledIn(subject.report()));
    }

    private static boolean ofThisYear(ReportUnderCheck subject, QuotedFigure figure) {
        // A wrong year is a finding of its own; a year further away speaks of something else.
        return figure.year() == 0 || figure.year() == subject.report().year();
    }

    private static boolean carries(Claim claim) {
        return claim.quantity() == Quantity.CARRIED || claim.quantity() == Quantity.CARRIED_IN
                || claim.quantity() == Quantity.CARRIED_OUT;
    }

    private static Set<Integer> fitting(ReportUnderCheck subject, QuotedFigure figure) {
        List<CellSum> readings = figure.claim().readings();
        return new TreeSet<>(IntStream.range(0, readings.size())
                .filter(at -> figure.reads(number(subject, figure, readings.get(at)))).boxed().toList());
    }

    private static BigDecimal number(ReportUnderCheck subject, QuotedFigure figure, CellSum reading) {
        BigDecimal inTable = reading.in(subject.report());
        return figure.claim().quantity() == Quantity.CHARGES ? inTable.multiply(YUAN_IN_WAN_YUAN) : inTable;
    }

    private static Finding finding(ReportUnderCheck subject, TextSection section, QuotedFigure figure) {
        List<CellSum> readings = figure.claim().readings();
        String tried = String.join("\uff1b", readings.stream().map(sum -> subject.label(sum) + " = "
                + Entry.plain(sum.in(subject.report()))).toList());
        String words = subject.words(section, figure);
        Finding finding = readings.size() == 1
                ? Finding.warning("text.figure", subject.place(section, figure), "report.rule.text.figure", words, tried)
                : Finding.warning("text.figure", subject.place(section, figure), "report.rule.text.figure.either", words,
                        tried);
        return finding.comparing(figure.value(), number(subject, figure, readings.getFirst()));
    }
}
