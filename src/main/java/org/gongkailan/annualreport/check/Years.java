package org.gongkailan.annualreport.check;

import java.util.List;
import java.util.stream.Stream;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.prose.YearWord;
import org.gongkailan.annualreport.prose.YearWords;
import org.gongkailan.finding.Finding;

/**
 * {@code text.year}: sections one and six speak of the report's year, section five of it and, for what will be done, of
 * the next. A year left from last year's text shows that it was copied (国办公开办函〔2021〕30号 asks for real problems).
 */
final class Years implements ReportRule {
    @Override
    public List<Finding> check(ReportUnderCheck subject) {
        return Stream.of(TextSection.values()).flatMap(section -> YearWords.of(subject.report().text(section)).stream()
                .filter(word -> !fits(word, section, subject.report().year()))
                .map(word -> finding(subject, section, word))).toList();
    }

    private static boolean fits(YearWord word, TextSection section, int year) {
        if (word.period() || section != TextSection.PROBLEMS) {
            // A plan for the year to come may close the overview.
            return word.year() == year || !word.period() && word.ahead() && word.year() == year + 1;
        }
        return word.ahead() ? word.year() == year + 1 : word.year() == year || word.year() == year + 1;
    }

    private static Finding finding(ReportUnderCheck subject, TextSection section, YearWord word) {
        int year = subject.report().year();
        boolean plan = section == TextSection.PROBLEMS && word.ahead();
        return plan ? Finding.warning("text.year", subject.place(section, word.from(), word.to()),
                "report.rule.text.year.plan", word.year(), year + 1)
                : Finding.warning("text.year", subject.place(section, word.from(), word.to()), "report.rule.text.year",
                        word.year(), year);
    }
}
