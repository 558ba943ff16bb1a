package org.gongkailan.annualreport.archive;

import java.util.List;
import java.util.Optional;
import org.gongkailan.history.RecordJson;
import org.gongkailan.history.RecordStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowViewMapper;

/** The SQL of the annual reports. */
public final class AnnualReportStore implements RecordStore<StoredReport> {
    private static final RowViewMapper<StoredReport> REPORT =
            row -> RecordJson.read(row.getColumn("record", String.class), StoredReport.class);

    @Override
    public String entity() {
        return "annualreport.report";
    }

    @Override
    public Class<StoredReport> type() {
        return StoredReport.class;
    }

    @Override
    public String idOf(StoredReport report) {
        return report.id();
    }

    @Override
    public Optional<StoredReport> find(Handle handle, String id) {
        return handle.createQuery("select record from annual_report where id = :id").bind("id", id)
                .map(REPORT).findOne();
    }

    @Override
    public void put(Handle handle, StoredReport stored) {
        handle.createUpdate("insert or replace into annual_report values (:id, :unit, :year, :kind, :record)")
                .bind("id", stored.id()).bind("unit", stored.report().unit().name())
                .bind("year", stored.report().year()).bind("kind", stored.report().kind().id())
                .bind("record", RecordJson.write(stored))
                .execute();
    }

    @Override
    public void remove(Handle handle, String id) {
        handle.createUpdate("delete from annual_report where id = :id").bind("id", id).execute();
    }

    /** All reports, the latest year first, units by name within a year, an own report before the summary. */
    List<StoredReport> all(Handle handle) {
        return handle.createQuery("select record from annual_report order by year desc, unit, kind").map(REPORT).list();
    }

    /** The reports of one year. */
    List<StoredReport> ofYear(Handle handle, int year) {
        return handle.createQuery("select record from annual_report where year = :year order by unit, kind")
                .bind("year", year).map(REPORT).list();
    }
}
