package org.gongkailan.calendar.ui;

import java.time.YearMonth;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.gongkailan.calendar.WorkingCalendar;

/** The twelve months of a year, four in a row. */
final class YearView extends GridPane {
    private static final int MONTHS_IN_A_ROW = 4;

    YearView(WorkingCalendar calendar, int year) {
        getStyleClass().add("year-view");
        for (int i = 0; i < MONTHS_IN_A_ROW; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / MONTHS_IN_A_ROW);
            getColumnConstraints().add(column);
        }
        for (int month = 0; month < 12; month++) {
            add(new MonthView(calendar, YearMonth.of(year, month + 1)), month % MONTHS_IN_A_ROW, month / MONTHS_IN_A_ROW);
        }
    }
}
