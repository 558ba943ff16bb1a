package org.gongkailan.villageboard.due;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.NoticeKind;

/**
 * How often something is posted. 村民委员会组织法: money monthly where there is much of it, general matters at least
 * quarterly, major matters at once; nothing says on which day, so a period's last day is the limit unless the office set
 * a day of its own ({@link PostingDays}).
 */
public enum Rhythm {
    /** 每月. */
    MONTHLY(1),
    /** 每季度. */
    QUARTERLY(3),
    /** 每半年. */
    HALF_YEARLY(6),
    /** 每年. */
    YEARLY(12),
    /** 长期: one notice hangs at any time. */
    STANDING(0),
    /** 随时, 每批次, 变更后: when something happens; nothing is due by the calendar. */
    AT_ONCE(0);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** That of a kind, by its {@link NoticeKind.Ground#frequency}. */
    public static Rhythm of(NoticeKind kind) {
        return of(kind.ground().frequency());
    }

    /** That of a {@link NoticeKind.Ground#frequency}. */
    public static Rhythm of(String frequency) {
        return switch (frequency) {
            case "monthly" -> MONTHLY;
            case "quarterly" -> QUARTERLY;
            case "half-yearly" -> HALF_YEARLY;
            case "yearly" -> YEARLY;
            case "long-term" -> STANDING;
            default -> AT_ONCE;
        };
    }

    /** How many months its period has; 0 where nothing is counted by the calendar. */
    public int months() {
        return months;
    }

    /** The period a day falls into; empty where nothing is counted by the calendar. */
    public Optional<Span> span(LocalDate day) {
        if (months == 0) {
            return Optional.empty();
        }
        int index = (day.getMonthValue() - 1) / months;
        LocalDate first = LocalDate.of(day.getYear(), index * months + 1, 1);
        return Optional.of(new Span(first, first.plusMonths(months).minusDays(1), label(first, index)));
    }

    private String label(LocalDate first, int index) {
        String year = String.valueOf(first.getYear());
        return switch (this) {
            case MONTHLY -> Messages.of("villageboard.due.span.month", year, first.getMonthValue());
            case QUARTERLY -> Messages.of("villageboard.due.span.quarter", year, number(index));
            case HALF_YEARLY -> Messages.of(index == 0 ? "villageboard.due.span.first-half" : "villageboard.due.span.second-half", year);
            default -> Messages.of("villageboard.due.span.year", year);
        };
    }

    private static String number(int index) {
        return Messages.of("villageboard.span.numbers").substring(index, index + 1);
    }

    /** The word of the command line: {@code half-yearly}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word for it. */
    public String label() {
        return switch (this) {
            case MONTHLY -> Messages.of("villageboard.due.monthly");
            case QUARTERLY -> Messages.of("villageboard.due.quarterly");
            case HALF_YEARLY -> Messages.of("villageboard.due.half-yearly");
            case YEARLY -> Messages.of("villageboard.due.yearly");
            case STANDING -> Messages.of("villageboard.due.standing");
            case AT_ONCE -> Messages.of("villageboard.due.at-once");
        };
    }
}
