package org.gongkailan.annualreport.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.junit.jupiter.api.Test;

/** The truth table: what is wrong in the published reports, and nothing else. */
class PublishedReportsTest {
    /** File, and each violation as rule, place, left and right side. */
    private static final Map<String, List<String>> KNOWN = Map.of(
            "02-pingtan-2020", List.of(
                    "requests.results-total requests.handledTotal.naturalPerson 26 20",
                    "requests.results-total requests.handledTotal.total 27 21",
                    "text.missing problems null null", "text.missing otherMatters null null",
                    "text.parts overview:16-79 2603 2602"),
            "03-pingtan-2021", List.of(),
            "04-pingtan-2022", List.of(),
            "08-suqian-2023", List.of(),
            "11-hongze-2023", List.of(
                    "form.outdated requests.other null null",
                    "disputes.total disputes.review.total 11 0",
                    "disputes.total disputes.litigationAfterReview.total 5 0"),
            "15-jinhu-2023", List.of("disputes.total disputes.litigationDirect.total 3 0"),
            "18-shanghai-office-2025", List.of(
                    "text.missing problems null null", "text.missing otherMatters null null"),
            "31-xiliu-town-2023-partial", List.of());
    private static final Map<String, String> PREVIOUS = Map.of(
            "03-pingtan-2021", "02-pingtan-2020", "04-pingtan-2022", "03-pingtan-2021");

    private final ReportCheck check = new ReportCheck(new ReportForms());

    @Test
    void everyKnownViolationIsFoundAndNothingElse() {
        assertEquals(Samples.PUBLISHED.size(), KNOWN.size());
        KNOWN.forEach((name, violations) -> assertEquals(violations,
                findings(name).stream().filter(finding -> finding.severity() != Severity.NOTICE)
                        .map(PublishedReportsTest::line).toList(), name));
    }

    @Test
    void onlyMissingTablesAndTextsAreNoticed() {
        assertEquals(List.of("cell.blank proactive null null"), notices("02-pingtan-2020"));
        assertEquals(List.of("text.missing problems null null", "cell.blank requests null null",
                "cell.blank disputes null null"), notices("31-xiliu-town-2023-partial"));
        assertEquals(List.of("text.missing problems null null"), notices("08-suqian-2023"));
    }

    private List<String> notices(String name) {
        return findings(name).stream().filter(finding -> finding.severity() == Severity.NOTICE)
                .map(PublishedReportsTest::line).toList();
    }

    private List<Finding> findings(String name) {
        AnnualReport report = Samples.published(name);
        return PREVIOUS.containsKey(name) ? check.check(report, Samples.published(PREVIOUS.get(name)))
                : check.check(report);
    }

    private static String line(Finding finding) {
        return finding.rule() + " " + finding.place().id() + " " + finding.left() + " " + finding.right();
    }
}
