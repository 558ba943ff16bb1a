package org.gongkailan.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The working days of China's public offices, as far as they are published; immutable. */
public final class WorkingCalendar {
    // Notices have reached back as far as 29 December (2018); a week before New Year leaves room.
    private static final int FIRST_DECEMBER_DAY_OF_NEXT_NOTICE = 25;

    private final Map<Integer, HolidayYear> years = new HashMap<>();
    private final Map<LocalDate, CalendarDay> fixed = new HashMap<>();

    WorkingCalendar(List<HolidayYear> published) {
        // The last week of December may stand in two notices: the later one was issued in its knowledge of the earlier.
        for (var year : published.stream().sorted(Comparator.comparing(HolidayYear::year)).toList()) {
            years.put(year.year(), year);
            year.offDays().forEach(date -> fix(date, DayKind.DAY_OFF, year));
            year.makeUpDays().forEach(date -> fix(date, DayKind.MAKE_UP, year));
        }
    }

    /** The calendar of the notices that ship with the program; read when it is first asked for. */
    public static WorkingCalendar published() {
        return Shipped.CALENDAR;
    }

    /** The same calendar with more years; a year that it has already is replaced. */
    WorkingCalendar with(List<HolidayYear> more) {
        var all = new HashMap<>(years);
        more.forEach(year -> all.put(year.year(), year));
        return new WorkingCalendar(List.copyOf(all.values()));
    }

    /** What is fixed for a year; empty while its notice is not known. */
    public Optional<HolidayYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    /** The years whose notices are known, ascending. */
    public List<Integer> years() {
        return years.keySet().stream().sorted().toList();
    }

    /** Whether offices work that day, as far as is known. */
    public boolean isWorkingDay(LocalDate date) {
        var known = fixed.get(date);
        return known != null ? known.kind().working() : !isWeekend(date);
    }

    /** The day, its kind and the notice it stands on. */
    public CalendarDay day(LocalDate date) {
        var known = fixed.get(date);
        return known != null ? known : unchanged(date);
    }

    /** The last day of a term that starts on a day, with its derivation. */
    public Deadline deadline(LocalDate start, Term term) {
        return deadline(start, term, List.of());
    }

    /** The same where some days are not counted. */
    public Deadline deadline(LocalDate start, Term term, List<Stop> stops) {
        var days = new ArrayList<Deadline.CountedDay>();
        int number = 0;
        for (var date = start; number < term.value(); date = date.plusDays(1)) {
            var day = day(date);
            Stop stop = Stop.over(date, stops);
            boolean counts = stop == null && counts(day, start, term);
            number += counts ? 1 : 0;
            days.add(new Deadline.CountedDay(day, counts ? number : 0, stop));
        }
        return new Deadline(start, term, days.getLast().day().date(), days);
    }

    private static boolean counts(CalendarDay day, LocalDate start, Term term) {
        boolean begun = term.firstDayCounted() || !day.date().equals(start);
        return begun && (term.unit() == TermUnit.CALENDAR_DAY || day.kind().working());
    }

    private void fix(LocalDate date, DayKind kind, HolidayYear year) {
        CalendarDay before = fixed.put(date, new CalendarDay(date, kind, year.year(), year.notices(), true));
        if (before != null && before.noticeYear() == year.year()) {
            throw new IllegalArgumentException("fixed twice: " + date);
        }
    }

    private CalendarDay unchanged(LocalDate date) {
        var kind = isWeekend(date) ? DayKind.WEEKEND : DayKind.WEEKDAY;
        var own = years.get(date.getYear());
        int deciding = reachedByNextNotice(date) ? date.getYear() + 1 : date.getYear();
        if (own == null || !years.containsKey(deciding)) {
            return new CalendarDay(date, kind, own == null ? date.getYear() : deciding, List.of(), false);
        }
        return new CalendarDay(date, kind, own.year(), own.notices(), true);
    }

    private static boolean reachedByNextNotice(LocalDate date) {
        return date.getMonth() == Month.DECEMBER && date.getDayOfMonth() >= FIRST_DECEMBER_DAY_OF_NEXT_NOTICE;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private record Notices(List<HolidayYear> years) {
    }

    private static final class Shipped {
        private static final WorkingCalendar CALENDAR = read();

        private static WorkingCalendar read() {
            try (var in = WorkingCalendar.class.getResourceAsStream("holidays.json")) {
                return new WorkingCalendar(JsonMapper.shared().readValue(in, Notices.class).years());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
