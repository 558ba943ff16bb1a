package org.gongkailan.calendar.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.calendar.HolidayNotice;
import org.gongkailan.calendar.HolidayYear;
import org.gongkailan.calendar.OfficeCalendar;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;

/** Which years there are, which one is looked at, and what the office can do with them. */
final class CalendarViewModel {
    /**
     * One year in the list.
     *
     * @param fixed   what its notices fix; empty while none is known
     * @param entered whether the office entered it
     */
    record YearLine(int year, Optional<HolidayYear> fixed, boolean entered) {
    }

    // State
    final ObservableList<YearLine> years = FXCollections.observableArrayList();
    final ObjectProperty<YearLine> shown = new SimpleObjectProperty<>();
    final ObjectProperty<WorkingCalendar> calendar = new SimpleObjectProperty<>();

    private final OfficeCalendar office;
    private final Clock clock;
    private final Desk desk;

    private record Look(WorkingCalendar calendar, List<HolidayYear> entered) {
    }

    CalendarViewModel(OfficeCalendar office, Clock clock, Desk desk) {
        this.office = office;
        this.clock = clock;
        this.desk = desk;
    }

    // Actions
    void refresh() {
        desk.jobs().load(() -> new Look(office.get(), office.entered()), this::show);
    }

    private void show(Look look) {
        int now = LocalDate.now(clock).getYear();
        int wanted = shown.get() == null ? now : shown.get().year();
        List<Integer> known = look.calendar().years();
        calendar.set(look.calendar());
        years.setAll(IntStream.rangeClosed(known.getFirst(), Math.max(known.getLast(), now) + 1)
                .mapToObj(year -> new YearLine(year, look.calendar().year(year),
                        look.entered().stream().anyMatch(entered -> entered.year() == year)))
                .toList().reversed());
        shown.set(years.stream().filter(line -> line.year() == wanted).findFirst().orElse(years.getFirst()));
    }

    /** Keeps a notice and shows its year. */
    void enter(HolidayNotice notice) {
        desk.jobs().run(Messages.of("calendar.entering"), progress -> {
            office.enter(notice);
            return notice.year().year();
        }, this::entered);
    }

    private void entered(int year) {
        shown.set(new YearLine(year, Optional.empty(), true));
        refresh();
        desk.notices().sayUndoable(Messages.of("calendar.entered", year));
    }

    /** Gives up what the office entered for the year in view. */
    void remove() {
        YearLine line = shown.get();
        desk.jobs().run(Messages.of("calendar.removing"), progress -> {
            line.fixed().ifPresent(office::remove);
            return line.year();
        }, year -> desk.notices().sayUndoable(Messages.of("calendar.removed", year)));
    }
}
