package org.gongkailan.calendar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.text.Messages;

/**
 * 国务院办公厅关于……年部分节假日安排的通知, read from its text as it stands on the web page, or from a table with one day
 * and 休 or 班 per line. What was read is shown to the officer; nothing is kept before they say so.
 *
 * @param year     what was read; its year is 0 where the text names none
 * @param findings what is doubtful in it; with an error among them the notice cannot be kept
 */
public record HolidayNotice(HolidayYear year, List<Finding> findings) {
    private static final NoticeWords WORDS = NoticeWords.SHIPPED;
    // Notices have reached back into the last week of December.
    private static final int FIRST_DECEMBER_DAY = 25;

    public HolidayNotice {
        findings = List.copyOf(findings);
    }

    /** Reads a pasted text. */
    public static HolidayNotice read(String pasted) {
        String text = Normalizer.normalize(pasted, Normalizer.Form.NFKC).replaceAll("[\\p{Cf}&&[^\\n]]", "");
        var findings = new ArrayList<Finding>();
        var days = new NoticeDays();
        boolean table = table(text, days, findings);
        int year = year(text).orElseGet(() -> table && !days.off().isEmpty() ? days.off().getLast().getYear() : 0);
        if (!table && year > 0) {
            new NoticeText(year, days, findings).read(text);
        }
        var read = new HolidayYear(year, number(text), sorted(days.off()), sorted(days.makeUp()));
        check(read, findings);
        return new HolidayNotice(read, findings);
    }

    /** Whether what was read can be kept. */
    public boolean sound() {
        return !Finding.anyError(findings);
    }

    private static boolean table(String text, NoticeDays days, List<Finding> findings) {
        List<MatchResult> lines = WORDS.line().matcher(text).results().toList();
        for (MatchResult line : lines) {
            try {
                var date = LocalDate.of(Integer.parseInt(line.group(1)), Integer.parseInt(line.group(2)),
                        Integer.parseInt(line.group(3)));
                (line.group("work") == null ? days.off() : days.makeUp()).add(date);
            } catch (DateTimeException e) {
                findings.add(Finding.error("notice.no-such-day", Place.of(line.group().strip()),
                        "calendar.notice.noSuchDay", line.group().strip()));
            }
        }
        return !lines.isEmpty();
    }

    private static Optional<Integer> year(String text) {
        return WORDS.title().matcher(text).results().findFirst().map(title -> Integer.valueOf(title.group(1)));
    }

    private static List<String> number(String text) {
        return WORDS.number().matcher(text).results().map(MatchResult::group).limit(1).toList();
    }

    private static List<LocalDate> sorted(List<LocalDate> days) {
        return days.stream().sorted().distinct().toList();
    }

    private static void check(HolidayYear year, List<Finding> findings) {
        var place = Place.of(Messages.of("calendar.notice.place"));
        if (year.year() == 0) {
            findings.add(Finding.error("notice.no-year", place, "calendar.notice.noYear"));
        } else if (year.offDays().isEmpty()) {
            findings.add(Finding.error("notice.no-days", place, "calendar.notice.noDays"));
        }
        for (LocalDate day : year.makeUpDays()) {
            if (year.offDays().contains(day)) {
                findings.add(Finding.error("notice.both", Place.of(day.toString()), "calendar.notice.both", day));
            }
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                findings.add(Finding.warning("notice.weekday-worked", Place.of(day.toString()),
                        "calendar.notice.weekdayWorked", day));
            }
        }
        outside(year, findings);
    }

    private static void outside(HolidayYear year, List<Finding> findings) {
        var first = LocalDate.of(Math.max(1, year.year()) - 1, 12, FIRST_DECEMBER_DAY);
        var last = LocalDate.of(Math.max(1, year.year()), 12, 31);
        var all = new ArrayList<>(year.offDays());
        all.addAll(year.makeUpDays());
        all.stream().filter(day -> year.year() > 0 && (day.isBefore(first) || day.isAfter(last))).forEach(day ->
                findings.add(Finding.error("notice.outside", Place.of(day.toString()), "calendar.notice.outside", day,
                        year.year())));
    }
}
