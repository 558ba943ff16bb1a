package org.gongkailan.annualreport.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.json.ReportReader;
import org.gongkailan.annualreport.json.ReportWriter;
import org.gongkailan.history.RecordStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowViewMapper;

/** The SQL of the annual reports. */
public final class AnnualReportStore implements RecordStore<StoredReport> {
    private static final RowViewMapper<StoredReport> REPORT = row -> new StoredReport(
            row.getColumn("id", String.class), report(row.getColumn("body", String.class)));

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
        return handle.createQuery("select id, body from annual_report where id = :id").bind("id", id)
                .map(REPORT).findOne();
    }

    @Override
    public void put(Handle handle, StoredReport stored) {
        String body = new String(new ReportWriter().bytes(stored.report()), StandardCharsets.UTF_8);
        handle.createUpdate("insert or replace into annual_report values (:id, :unit, :year, :body)")
                .bind("id", stored.id()).bind("unit", stored.report().unit().name())
                .bind("year", stored.report().year()).bind("body", body)
                .execute();
    }

    @Override
    public void remove(Handle handle, String id) {
        handle.createUpdate("delete from annual_report where id = :id").bind("id", id).execute();
    }

    /** All reports, the latest year first, units by name within a year. */
    List<StoredReport> all(Handle handle) {
        return handle.createQuery("select id, body from annual_report order by year desc, unit").map(REPORT).list();
    }

    /** The reports of one year. */
    List<StoredReport> ofYear(Handle handle, int year) {
        return handle.createQuery("select id, body from annual_report where year = :year order by unit")
                .bind("year", year).map(REPORT).list();
    }

    private static AnnualReport report(String body) {
        return new ReportReader().read(body.getBytes(StandardCharsets.UTF_8), "annual_report").report();
    }
}
