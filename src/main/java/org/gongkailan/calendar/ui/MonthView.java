package org.gongkailan.calendar.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.gongkailan.calendar.CalendarDay;
import org.gongkailan.calendar.DayKind;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Tips;

/**
 * A month, Monday first; days off and make-up days stand out by word and ground. A day is bare text, as there are
 * hundreds in a year, and a control for each takes the screen a quarter of a second.
 */
final class MonthView extends Region {
    private static final int DAYS_OF_WEEK = 7;
    private static final double GAP = 1;
    private static final double LINE_GAP = 3;

    /** A word and its place in the grid; the ground is null for a day like any other. */
    private record Cell(Text text, Region ground, int column, int line) {
    }

    private final List<Cell> cells = new ArrayList<>();
    private final int lines;

    MonthView(WorkingCalendar calendar, YearMonth month) {
        var title = new Text(Messages.of("calendar.month", month.getMonthValue()));
        title.getStyleClass().add("month-title");
        add(new Cell(title, null, -1, 0));
        for (DayOfWeek day : DayOfWeek.values()) {
            var head = new Text(ChineseDate.weekday(LocalDate.EPOCH.with(day)).substring(1));
            head.getStyleClass().add("day-head");
            add(new Cell(head, null, day.getValue() - 1, 1));
        }
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            int place = before + day - 1;
            add(day(calendar.day(month.atDay(day)), place % DAYS_OF_WEEK, 2 + place / DAYS_OF_WEEK));
        }
        lines = cells.getLast().line() + 1;
    }

    private void add(Cell cell) {
        cells.add(cell);
        cell.text().setTextOrigin(VPos.TOP);
        if (cell.ground() != null) {
            getChildren().add(cell.ground());
        }
        getChildren().add(cell.text());
    }

    private static Cell day(CalendarDay day, int column, int line) {
        var text = new Text(day.date().getDayOfMonth() + mark(day.kind()));
        List<String> styles = List.of("year-day", "day-" + day.kind().name().toLowerCase(Locale.ROOT));
        text.getStyleClass().addAll(styles);
        text.setPickOnBounds(true);
        String words = Messages.of("calendar.day", day.date(), ChineseDate.weekday(day.date()), day.kind().label());
        text.setAccessibleText(words);
        Tips.on(text, words);
        if (mark(day.kind()).isEmpty()) {
            return new Cell(text, null, column, line);
        }
        var ground = new Region();
        ground.getStyleClass().addAll("day-ground", styles.getLast());
        ground.setMouseTransparent(true);
        return new Cell(text, ground, column, line);
    }

    private static String mark(DayKind kind) {
        return switch (kind) {
            case DAY_OFF -> Messages.of("calendar.mark.off");
            case MAKE_UP -> Messages.of("calendar.mark.makeUp");
            case WEEKDAY, WEEKEND -> "";
        };
    }

    private double lineHeight() {
        return snapSizeY(cells.getFirst().text().getLayoutBounds().getHeight() + LINE_GAP);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + lines * lineHeight() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest = cells.stream().filter(cell -> cell.column() >= 0)
                .mapToDouble(cell -> cell.text().getLayoutBounds().getWidth()).max().orElse(0);
        return snapSizeX((widest + GAP) * DAYS_OF_WEEK);
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected void layoutChildren() {
        double high = lineHeight();
        double wide = getWidth() / DAYS_OF_WEEK;
        for (Cell cell : cells) {
            double left = Math.max(0, cell.column()) * wide;
            double top = snappedTopInset() + cell.line() * high;
            Bounds text = cell.text().getLayoutBounds();
            double inside = cell.column() < 0 ? 0 : (wide - text.getWidth()) / 2;
            cell.text().relocate(snapPositionX(left + inside), snapPositionY(top + (high - text.getHeight()) / 2));
            if (cell.ground() != null) {
                cell.ground().resizeRelocate(snapPositionX(left), snapPositionY(top), snapSizeX(wide - GAP),
                        snapSizeY(high - GAP));
            }
        }
    }
}
