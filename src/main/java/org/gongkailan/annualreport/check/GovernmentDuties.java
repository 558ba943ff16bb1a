package org.gongkailan.annualreport.check;

import java.util.List;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.prose.Duty;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;

/**
 * {@code text.duties}: the report of a 人民政府 of any level also tells the results of 工作考核, 社会评议 and 责任追究
 * (政府信息公开条例 第五十条第四项; in section one by 国办公开办函〔2021〕30号). Offices and departments need not.
 */
final class GovernmentDuties implements ReportRule {
    @Override
    public List<Finding> check(ReportUnderCheck subject) {
        String overview = subject.report().text(TextSection.OVERVIEW);
        return overview.isBlank() || !Duty.bind(subject.report().unit()) ? List.of()
                : Duty.missingIn(overview).stream().map(duty -> Finding.warning("text.duties",
                        subject.place(TextSection.OVERVIEW), "report.rule.text.duties", label(duty))).toList();
    }

    private static String label(Duty duty) {
        return switch (duty) {
            case APPRAISAL -> Messages.of("report.duty.appraisal");
            case PUBLIC_REVIEW -> Messages.of("report.duty.public-review");
            case ACCOUNTABILITY -> Messages.of("report.duty.accountability");
        };
    }
}
