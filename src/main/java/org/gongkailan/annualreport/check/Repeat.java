package org.gongkailan.annualreport.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.prose.Repetition;

/**
 * What a section says again that another report said: the same unit's of the year before, or another unit's.
 *
 * @param section    of the report looked at
 * @param source     the other report
 * @param repetition how much, and which sentences
 */
public record Repeat(TextSection section, AnnualReport source, Repetition repetition) {
    /** The sections that are not to repeat others: one and five. */
    static final List<TextSection> SECTIONS = List.of(TextSection.OVERVIEW, TextSection.PROBLEMS);

    /** All of a report: of each section what it repeats of last year's, and of the unit that it repeats most. */
    public static List<Repeat> in(AnnualReport report, Compared compared) {
        return SECTIONS.stream().filter(section -> !report.text(section).isBlank())
                .flatMap(section -> Stream.of(Optional.ofNullable(compared.previous()),
                                compared.others().closest(section, report)).flatMap(Optional::stream)
                        .map(source -> new Repeat(section, source,
                                Repetition.of(report.text(section), source.text(section))))
                        .filter(repeat -> repeat.repetition().share() > 0)).toList();
    }

    /** Whether it repeats an earlier year's report, not another unit's. */
    public boolean ofEarlierYear(AnnualReport report) {
        return source.year() < report.year();
    }
}
