package org.gongkailan.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.text.ChineseDate;

/**
 * Reads the sentences of a notice, left to right: days and spans wait until 放假 or 上班 says what they are, and a full
 * stop forgets them. What the notice says twice (the day of the week, 共n天) is compared with the calendar.
 */
final class NoticeText {
    private static final NoticeWords WORDS = NoticeWords.SHIPPED;
    private static final int LONGEST_SPAN = 31;

    private final int year;
    private final NoticeDays days;
    private final List<Finding> findings;
    private final List<LocalDate> waiting = new ArrayList<>();
    private int lastSpan;
    private LocalDate last;
    private boolean spanning;

    NoticeText(int year, NoticeDays days, List<Finding> findings) {
        this.year = year;
        this.days = days;
        this.findings = findings;
    }

    /** Reads a text whose digits and brackets are of half width. */
    void read(String text) {
        WORDS.token().matcher(text + "\n").results().forEach(this::token);
    }

    private void token(MatchResult token) {
        if (token.group("until") != null) {
            spanning = last != null;
        } else if (token.group("off") != null) {
            lastSpan = waiting.size();
            give(days.off());
        } else if (token.group("work") != null) {
            give(days.makeUp());
        } else if (token.group("sum") != null) {
            sum(token);
        } else if (token.group("stop") != null) {
            waiting.clear();
            spanning = false;
            last = null;
        } else {
            day(token);
        }
    }

    private void give(List<LocalDate> to) {
        to.addAll(waiting);
        waiting.clear();
        spanning = false;
    }

    private void sum(MatchResult token) {
        int sum = Integer.parseInt(token.group("sum"));
        if (lastSpan > 0 && sum != lastSpan) {
            findings.add(Finding.warning("notice.sum", Place.of(token.group()), "calendar.notice.sum", sum, lastSpan));
        }
        lastSpan = 0;
    }

    private void day(MatchResult token) {
        Optional<LocalDate> date = date(token.group("year"), token.group("month"), token.group("day"));
        if (date.isEmpty()) {
            findings.add(Finding.error("notice.no-such-day", Place.of(token.group()), "calendar.notice.noSuchDay",
                    token.group()));
            return;
        }
        check(date.get(), token.group("remark"), token.group());
        if (spanning && last.isBefore(date.get()) && last.plusDays(LONGEST_SPAN).isAfter(date.get())) {
            last.plusDays(1).datesUntil(date.get().plusDays(1)).forEach(waiting::add);
        } else {
            waiting.add(date.get());
        }
        spanning = false;
        last = date.get();
    }

    // A day without its month stands in the month of the day before it.
    private Optional<LocalDate> date(String yearWord, String monthWord, String dayWord) {
        if (monthWord == null && last == null) {
            return Optional.empty();
        }
        int ofYear = yearWord != null ? Integer.parseInt(yearWord) : monthWord == null ? last.getYear() : year;
        int month = monthWord != null ? Integer.parseInt(monthWord) : last.getMonthValue();
        try {
            return Optional.of(LocalDate.of(ofYear, month, Integer.parseInt(dayWord)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void check(LocalDate date, String remark, String words) {
        var weekday = WORDS.weekday().matcher(remark == null ? "" : remark);
        if (!weekday.find()) {
            return;
        }
        int said = Math.min(DayOfWeek.SUNDAY.getValue(), WORDS.weekdays().indexOf(weekday.group(1)) + 1);
        if (date.getDayOfWeek().getValue() != said) {
            findings.add(Finding.error("notice.weekday", Place.of(words), "calendar.notice.weekday", words,
                    ChineseDate.weekday(date)));
        }
    }
}
