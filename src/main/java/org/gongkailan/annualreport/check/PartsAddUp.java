package org.gongkailan.annualreport.check;

import java.util.List;
import java.util.stream.Stream;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.prose.PartsList;
import org.gongkailan.annualreport.prose.PartsLists;
import org.gongkailan.finding.Finding;

/**
 * {@code text.parts}: the parts listed after 其中 add up to what they are parts of. Arithmetic, in every written section;
 * the most frequent error of published reports (four of seven). Lists of examples are left alone.
 */
final class PartsAddUp implements ReportRule {
    @Override
    public List<Finding> check(ReportUnderCheck subject) {
        return Stream.of(TextSection.values()).flatMap(section ->
                PartsLists.of(subject.report().text(section), subject.figures(section)).stream()
                        .filter(PartsList::contradicts).map(list -> finding(subject, section, list))).toList();
    }

    private static Finding finding(ReportUnderCheck subject, TextSection section, PartsList list) {
        return Finding.warning("text.parts",
                subject.place(section, list.total().from(), list.parts().getLast().to()), "report.rule.text.parts",
                subject.words(section, list.total()), list.parts().size(), Entry.plain(list.sum()),
                Entry.plain(list.total().value())).comparing(list.sum(), list.total().value());
    }
}
