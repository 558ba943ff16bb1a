package org.gongkailan.calendar;

import java.util.List;
import java.util.function.Supplier;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.text.Messages;

/**
 * The working days as this office knows them: the notices that ship with the program and those that the office entered
 * since. Safe for several threads.
 */
public final class OfficeCalendar implements Supplier<WorkingCalendar> {
    private final Database database;
    private final Journal journal;
    private final HolidayStore store;
    private volatile WorkingCalendar known;

    public OfficeCalendar(Database database, Journal journal, HolidayStore store) {
        this.database = database;
        this.journal = journal;
        this.store = store;
        journal.onChange(() -> known = null);
    }

    /** The calendar as of now; ask again after a change. */
    @Override
    public WorkingCalendar get() {
        WorkingCalendar now = known;
        if (now == null) {
            now = WorkingCalendar.published().with(entered());
            known = now;
        }
        return now;
    }

    /** The years that the office entered, ascending. */
    public List<HolidayYear> entered() {
        return database.read(store::all);
    }

    /** Whether the program brings a year with it. */
    public static boolean shipped(int year) {
        return WorkingCalendar.published().year(year).isPresent();
    }

    /**
     * Keeps a notice that the officer has looked at; it goes before what the program brings for that year.
     *
     * @throws UserProblem if there are errors in it
     */
    public void enter(HolidayNotice notice) {
        if (!notice.sound()) {
            throw new UserProblem("calendar.notice.unsound");
        }
        HolidayYear year = notice.year();
        journal.write(Messages.of("calendar.undo.enter", String.valueOf(year.year())), changes -> changes.put(store, year));
    }

    /** Gives up a year that the office entered. */
    public void remove(HolidayYear year) {
        journal.write(Messages.of("calendar.undo.remove", String.valueOf(year.year())),
                changes -> changes.remove(store, store.idOf(year)));
    }
}
