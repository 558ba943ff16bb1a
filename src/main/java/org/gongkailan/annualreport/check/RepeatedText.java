package org.gongkailan.annualreport.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.prose.Repetition;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;

/**
 * {@code text.repeated}: sections one and five do not say again what last year's report or another unit's said. The same
 * text every year (雷同) is a ground for liability under 第四十七条 (国办公开办函〔2021〕30号); half is the red line in use.
 */
final class RepeatedText implements ReportRule {
    private static final List<TextSection> SECTIONS = List.of(TextSection.OVERVIEW, TextSection.PROBLEMS);
    private static final int RED_LINE = 50;

    /** A text, what it repeats, and of whom. */
    private record Found(AnnualReport source, Repetition repetition) {
    }

    @Override
    public List<Finding> check(ReportUnderCheck subject) {
        return SECTIONS.stream().filter(section -> !subject.report().text(section).isBlank())
                .flatMap(section -> Stream.of(lastYears(subject, section), others(subject, section))
                        .flatMap(Optional::stream)).toList();
    }

    private static Optional<Finding> lastYears(ReportUnderCheck subject, TextSection section) {
        return subject.lastYear().map(last -> found(subject, section, last))
                .filter(found -> found.repetition().share() >= RED_LINE)
                .map(found -> finding(subject, section, found));
    }

    private static Optional<Finding> others(ReportUnderCheck subject, TextSection section) {
        return subject.others().closest(section, subject.report()).map(other -> found(subject, section, other))
                .filter(found -> found.repetition().share() >= RED_LINE)
                .map(found -> finding(subject, section, found));
    }

    private static Found found(ReportUnderCheck subject, TextSection section, AnnualReport other) {
        return new Found(other, Repetition.of(subject.report().text(section), other.text(section)));
    }

    private static Finding finding(ReportUnderCheck subject, TextSection section, Found found) {
        Repetition repetition = found.repetition();
        Repetition.Span first = repetition.sentences().getFirst();
        String example = subject.report().text(section).substring(first.from(), first.to()).strip();
        Place place = subject.place(section, first.from(), first.to());
        AnnualReport source = found.source();
        Finding finding = source.year() < subject.report().year()
                ? Finding.warning("text.repeated", place, "report.rule.text.repeated.year", String.valueOf(source.year()),
                        repetition.share(), repetition.sentences().size(), example)
                : Finding.warning("text.repeated", place, "report.rule.text.repeated.unit", source.unit().name(),
                        repetition.share(), repetition.sentences().size(), example);
        return finding.comparing(BigDecimal.valueOf(repetition.share()), BigDecimal.valueOf(RED_LINE));
    }
}
