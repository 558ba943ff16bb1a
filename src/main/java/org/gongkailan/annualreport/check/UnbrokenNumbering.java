package org.gongkailan.annualreport.check;

import java.util.List;
import java.util.stream.Stream;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.prose.Numbering;
import org.gongkailan.finding.Finding;

/**
 * {@code text.numbering}: 一是、二是、三是 and （一）（二）（三） without a gap. A rule of this program beside those of the
 * interchange format: a gap is what remains when a paragraph was cut or copied (平潭 2023: 一是…三是…三是).
 */
final class UnbrokenNumbering implements ReportRule {
    @Override
    public List<Finding> check(ReportUnderCheck subject) {
        return Stream.of(TextSection.values()).flatMap(section -> Numbering.gapsIn(subject.report().text(section))
                .stream().map(gap -> Finding.warning("text.numbering", subject.place(section, gap.from(), gap.to()),
                        "report.rule.text.numbering", gap.words(), gap.expected()))).toList();
    }
}
