package org.gongkailan.annualreport.check;

import java.math.BigDecimal;
import java.util.List;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.prose.Repetition;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;

/**
 * {@code text.repeated}: sections one and five do not say again what last year's report or another unit's said. The same
 * text every year (雷同) is a ground for liability under 第四十七条 (国办公开办函〔2021〕30号); half is the red line in use.
 */
final class RepeatedText implements ReportRule {
    private static final int RED_LINE = 50;

    @Override
    public List<Finding> check(ReportUnderCheck subject) {
        return Repeat.in(subject.report(), subject.compared()).stream()
                .filter(repeat -> repeat.repetition().share() >= RED_LINE)
                .map(repeat -> finding(subject, repeat)).toList();
    }

    private static Finding finding(ReportUnderCheck subject, Repeat repeat) {
        Repetition repetition = repeat.repetition();
        Repetition.Span first = repetition.sentences().getFirst();
        String example = subject.report().text(repeat.section()).substring(first.from(), first.to()).strip();
        Place place = subject.place(repeat.section(), first.from(), first.to());
        AnnualReport source = repeat.source();
        Finding finding = repeat.ofEarlierYear(subject.report())
                ? Finding.warning("text.repeated", place, "report.rule.text.repeated.year", String.valueOf(source.year()),
                        repetition.share(), repetition.sentences().size(), example)
                : Finding.warning("text.repeated", place, "report.rule.text.repeated.unit", source.unit().name(),
                        repetition.share(), repetition.sentences().size(), example);
        return finding.comparing(BigDecimal.valueOf(repetition.share()), BigDecimal.valueOf(RED_LINE));
    }
}
