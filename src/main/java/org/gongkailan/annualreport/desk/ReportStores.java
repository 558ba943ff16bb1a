package org.gongkailan.annualreport.desk;

import java.util.List;
import org.gongkailan.annualreport.archive.AnnualReportStore;
import org.gongkailan.annualreport.deadline.LimitStore;
import org.gongkailan.annualreport.signing.VersionStore;
import org.gongkailan.history.RecordStore;

/** The kinds of records of the annual report, for the journal. */
public record ReportStores(AnnualReportStore reports, VersionStore versions, LimitStore limits) {
    public ReportStores() {
        this(new AnnualReportStore(), new VersionStore(), new LimitStore());
    }

    public List<RecordStore<?>> all() {
        return List.of(reports, versions, limits);
    }
}
