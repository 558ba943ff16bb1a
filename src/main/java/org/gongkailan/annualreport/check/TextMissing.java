package org.gongkailan.annualreport.check;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.prose.FeeWords;
import org.gongkailan.annualreport.prose.TextLength;
import org.gongkailan.finding.Finding;

/**
 * {@code text.missing}: sections five and six are written, not 无 and not in under ten characters; section six tells what
 * 信息处理费 was collected (国办公开办函〔2021〕30号: real problems, and 收取信息处理费情况在此处报告). A report without
 * any text is one of figures only, as interchange files are: a notice.
 */
final class TextMissing implements ReportRule {
    private static final int FEWEST_CHARACTERS = 10;

    @Override
    public List<Finding> check(ReportUnderCheck subject) {
        if (subject.report().texts().isEmpty()) {
            return List.of(Finding.notice("text.missing", subject.place(TextSection.PROBLEMS),
                    "report.rule.text.missing.all"));
        }
        var findings = new ArrayList<Finding>();
        for (TextSection section : List.of(TextSection.PROBLEMS, TextSection.OTHER_MATTERS)) {
            int length = TextLength.of(subject.report().text(section));
            if (length == 0) {
                findings.add(Finding.error("text.missing", subject.place(section), "report.rule.text.missing.empty"));
            } else if (length < FEWEST_CHARACTERS) {
                findings.add(Finding.error("text.missing", subject.place(section), "report.rule.text.missing.short",
                        subject.report().text(section).strip()));
            }
        }
        if (saysNothingOfTheFee(subject)) {
            findings.add(Finding.error("text.missing", subject.place(TextSection.OTHER_MATTERS),
                    "report.rule.text.missing.fee"));
        }
        return findings;
    }

    private static boolean saysNothingOfTheFee(ReportUnderCheck subject) {
        String text = subject.report().text(TextSection.OTHER_MATTERS);
        return subject.report().form() == FormEdition.OF_2021 && TextLength.of(text) >= FEWEST_CHARACTERS
                && !FeeWords.standIn(text);
    }
}
