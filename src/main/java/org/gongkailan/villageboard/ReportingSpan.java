package org.gongkailan.villageboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.gongkailan.text.Messages;

/**
 * What time a notice tells of that is posted by month, quarter or year: the one that was complete before the first day.
 * 村民委员会组织法: money monthly where there is much of it, general matters at least quarterly.
 */
public final class ReportingSpan {
    private static final int HALF_YEAR = 6;

    private ReportingSpan() {
    }

    /** E.g. 2026年10月 for a monthly notice of 23 November 2026; empty where nothing is counted by time. */
    public static String before(LocalDate from, String frequency) {
        return switch (frequency) {
            case "monthly" -> month(YearMonth.from(from).minusMonths(1));
            case "quarterly" -> quarter(from.minusMonths(3));
            case "half-yearly" -> from.getMonthValue() > HALF_YEAR
                    ? Messages.of("villageboard.due.span.first-half", String.valueOf(from.getYear()))
                    : Messages.of("villageboard.due.span.second-half", String.valueOf(from.getYear() - 1));
            case "yearly" -> Messages.of("villageboard.span.year",
                    from.getMonthValue() > HALF_YEAR ? from.getYear() : from.getYear() - 1);
            default -> "";
        };
    }

    private static String month(YearMonth month) {
        return Messages.of("villageboard.span.month", month.getYear(), month.getMonthValue());
    }

    private static String quarter(LocalDate day) {
        String number = Messages.of("villageboard.span.numbers").substring(day.get(IsoFields.QUARTER_OF_YEAR) - 1)
                .substring(0, 1);
        return Messages.of("villageboard.span.quarter", day.getYear(), number);
    }
}
