package org.gongkailan.annualreport.deadline;

import org.gongkailan.history.WholeRecordStore;

/** The SQL of the local limits: at most one per kind of report. */
public final class LimitStore extends WholeRecordStore<LocalLimit> {
    public LimitStore() {
        super("annualreport.limit", LocalLimit.class, "annual_report_limit");
    }

    @Override
    public String idOf(LocalLimit record) {
        return record.kind().id();
    }
}
