package org.gongkailan.calendar;

import java.util.List;
import java.util.Optional;
import org.gongkailan.history.RecordStore;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of the years that the office entered from their notices. */
public final class HolidayStore implements RecordStore<HolidayYear> {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String entity() {
        return "calendar.year";
    }

    @Override
    public Class<HolidayYear> type() {
        return HolidayYear.class;
    }

    @Override
    public String idOf(HolidayYear year) {
        return String.valueOf(year.year());
    }

    @Override
    public Optional<HolidayYear> find(Handle handle, String id) {
        return handle.createQuery("select record from holiday_year where year = :year").bind("year", id)
                .map((row, context) -> year(row.getString(1))).findOne();
    }

    @Override
    public void put(Handle handle, HolidayYear year) {
        handle.createUpdate("insert or replace into holiday_year values (:year, :record)")
                .bind("year", year.year()).bind("record", JSON.writeValueAsString(year)).execute();
    }

    @Override
    public void remove(Handle handle, String id) {
        handle.createUpdate("delete from holiday_year where year = :year").bind("year", id).execute();
    }

    /** All of them, by year. */
    List<HolidayYear> all(Handle handle) {
        return handle.createQuery("select record from holiday_year order by year")
                .map((row, context) -> year(row.getString(1))).list();
    }

    private static HolidayYear year(String record) {
        return JSON.readValue(record, HolidayYear.class);
    }
}
