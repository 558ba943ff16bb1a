package org.gongkailan.annualreport.json;

import java.util.List;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.finding.Finding;

/**
 * What was read from a file: the report, and what the file said that no report can hold.
 *
 * @param report   never null
 * @param findings places whose value was left out; empty for a sound file
 */
public record ReportReading(AnnualReport report, List<Finding> findings) {
    public ReportReading {
        findings = List.copyOf(findings);
    }
}
