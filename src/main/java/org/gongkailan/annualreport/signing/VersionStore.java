package org.gongkailan.annualreport.signing;

import java.util.Comparator;
import java.util.List;
import org.gongkailan.history.WholeRecordStore;
import org.jdbi.v3.core.Handle;

/** The SQL of the frozen versions. */
public final class VersionStore extends WholeRecordStore<ReportVersion> {
    public VersionStore() {
        super("annualreport.version", ReportVersion.class, "annual_report_version");
    }

    @Override
    public String idOf(ReportVersion record) {
        return record.id();
    }

    /** The versions of a report, the latest first. */
    List<ReportVersion> of(Handle handle, String report) {
        return all(handle).stream().filter(version -> version.report().equals(report))
                .sorted(Comparator.comparingInt(ReportVersion::number).reversed()).toList();
    }
}
