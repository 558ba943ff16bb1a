package org.gongkailan.requests.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkailan.calendar.HolidayYear;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.history.Journal;
import org.gongkailan.requests.clock.RequestClock;
import org.gongkailan.store.Database;

/**
 * Keeps the days that stand beside the cases in step with the calendar, as the office enters the State Council's
 * notices. What is worked out from records is not journalled: undo works it out again.
 */
final class StoredDays {
    private final Database database;
    private final RequestStore store;
    private final RequestClock clock;
    private final Supplier<WorkingCalendar> calendar;

    StoredDays(Database database, RequestStore store, RequestClock clock, Supplier<WorkingCalendar> calendar) {
        this.database = database;
        this.store = store;
        this.clock = clock;
        this.calendar = calendar;
    }

    /** Counts by the calendar as it is now, and anew after every change of it. */
    void follow(Journal journal) {
        clock.countBy(calendar.get());
        if (database.read(new RequestListStore(store)::anyProvisional)) {
            database.write(handle -> {
                store.renewProvisional(handle);
                return null;
            });
        }
        journal.onChange(this::renew);
    }

    private void renew() {
        WorkingCalendar now = calendar.get();
        if (!holidays(now).equals(holidays(clock.calendar()))) {
            clock.countBy(now);
            database.write(handle -> {
                store.renewAll(handle);
                return null;
            });
        }
    }

    private static List<Optional<HolidayYear>> holidays(WorkingCalendar calendar) {
        return calendar.years().stream().map(calendar::year).toList();
    }
}
