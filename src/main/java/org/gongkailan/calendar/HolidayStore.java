package org.gongkailan.calendar;

import org.gongkailan.history.WholeRecordStore;

/** The SQL of the years that the office entered from their notices. */
public final class HolidayStore extends WholeRecordStore<HolidayYear> {
    public HolidayStore() {
        super("calendar.year", HolidayYear.class, "holiday_year");
    }

    @Override
    public String idOf(HolidayYear record) {
        return String.valueOf(record.year());
    }
}
