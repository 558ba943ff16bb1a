package org.gongkailan.annualreport.check;

import java.util.List;
import org.gongkailan.finding.Finding;

/** One rule: from a report to what breaks it. Pure. */
@FunctionalInterface
interface ReportRule {
    List<Finding> check(ReportUnderCheck subject);
}
