package org.gongkailan.calendar.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.gongkailan.calendar.CalendarDay;
import org.gongkailan.calendar.DayKind;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Tips;

/** The twelve months of a year, four in a row, Monday first; days off and make-up days stand out by word and ground. */
final class YearView extends GridPane {
    private static final int MONTHS_IN_A_ROW = 4;
    private static final int DAYS_OF_WEEK = 7;

    YearView(WorkingCalendar calendar, int year) {
        getStyleClass().add("year-view");
        for (int i = 0; i < MONTHS_IN_A_ROW; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / MONTHS_IN_A_ROW);
            getColumnConstraints().add(column);
        }
        for (int month = 0; month < 12; month++) {
            add(month(calendar, YearMonth.of(year, month + 1)), month % MONTHS_IN_A_ROW, month / MONTHS_IN_A_ROW);
        }
    }

    private static VBox month(WorkingCalendar calendar, YearMonth month) {
        var title = new Label(Messages.of("calendar.month", month.getMonthValue()));
        title.getStyleClass().add("month-title");
        var days = new GridPane(1, 2);
        for (int i = 0; i < DAYS_OF_WEEK; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / DAYS_OF_WEEK);
            column.setHalignment(HPos.CENTER);
            days.getColumnConstraints().add(column);
            days.add(head(DayOfWeek.of(i + 1)), i, 0);
        }
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            int place = before + day - 1;
            days.add(day(calendar.day(month.atDay(day))), place % DAYS_OF_WEEK, 1 + place / DAYS_OF_WEEK);
        }
        return new VBox(2, title, days);
    }

    private static Label head(DayOfWeek day) {
        var label = new Label(ChineseDate.weekday(LocalDate.EPOCH.with(day)).substring(1));
        label.getStyleClass().add("day-head");
        return label;
    }

    private static Label day(CalendarDay day) {
        var label = new Label(day.date().getDayOfMonth() + mark(day.kind()));
        label.getStyleClass().addAll("year-day", "day-" + day.kind().name().toLowerCase(java.util.Locale.ROOT));
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(USE_PREF_SIZE);
        label.setAlignment(Pos.CENTER);
        String words = Messages.of("calendar.day", day.date(), ChineseDate.weekday(day.date()), day.kind().label());
        label.setAccessibleText(words);
        Tips.on(label, words);
        return label;
    }

    private static String mark(DayKind kind) {
        return switch (kind) {
            case DAY_OFF -> Messages.of("calendar.mark.off");
            case MAKE_UP -> Messages.of("calendar.mark.makeUp");
            case WEEKDAY, WEEKEND -> "";
        };
    }
}
