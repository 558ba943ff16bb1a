package org.gongkailan.calendar.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.calendar.HolidayNotice;
import org.gongkailan.calendar.HolidayYear;
import org.gongkailan.calendar.OfficeCalendar;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Sheets;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.FindingsStrip;
import org.gongkailan.ui.control.Form;

/** The sheet in which a notice is pasted, looked at as it was understood, and kept. */
final class NoticeSheet {
    private static final double TEXT_WIDTH = 460;
    private static final double READING_WIDTH = 420;

    private final CalendarViewModel model;
    private final Sheets sheets;
    private final TextArea text = new TextArea();
    private final StringProperty source = new SimpleStringProperty("");
    private final ObjectProperty<HolidayNotice> read = new SimpleObjectProperty<>();
    private final VBox reading = new VBox(8);
    private final FindingsStrip strip = new FindingsStrip();

    NoticeSheet(CalendarViewModel model, Sheets sheets) {
        this.model = model;
        this.sheets = sheets;
    }

    void open() {
        text.setId("notice-text");
        text.setPromptText(Messages.of("calendar.notice.prompt"));
        text.setAccessibleText(Messages.of("calendar.notice.prompt"));
        text.setWrapText(true);
        text.setPrefSize(TEXT_WIDTH, 360);
        text.textProperty().subscribe(this::read);
        reading.setPrefWidth(READING_WIDTH);
        reading.setMinHeight(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        sheets.open(Messages.of("calendar.action.enter"), new VBox(16, new HBox(16, text, reading), source(), strip, foot()));
        text.requestFocus();
    }

    private Region source() {
        return new Form().text(Messages.of("calendar.notice.source"), source, field -> field.id("notice-source")
                .prompt(Messages.of("calendar.notice.source.prompt"))).node();
    }

    private HBox foot() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var keep = Action.of(Messages.of("calendar.notice.keep"), this::keep)
                .possibleWhen(Bindings.createBooleanBinding(() -> read.get() != null && read.get().sound(), read));
        var foot = new HBox(8, gap, Buttons.primary(keep));
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void read(String pasted) {
        reading.getChildren().clear();
        strip.setVisible(!pasted.isBlank());
        read.set(pasted.isBlank() ? null : HolidayNotice.read(pasted));
        if (read.get() == null) {
            reading.getChildren().add(words(Messages.of("calendar.notice.hint")));
            return;
        }
        HolidayYear year = read.get().year();
        year.notices().stream().findFirst().filter(number -> source.get().isBlank()).ifPresent(source::set);
        reading.getChildren().addAll(
                words(Messages.of("calendar.counts", year.year(), year.offDays().size(), year.makeUpDays().size())),
                words(Messages.of("calendar.notice.off", days(year.offDays()))),
                words(Messages.of("calendar.notice.makeUp", days(year.makeUpDays()))));
        if (OfficeCalendar.shipped(year.year())) {
            reading.getChildren().add(words(Messages.of("calendar.notice.replaces", year.year())));
        }
        strip.show(read.get().findings());
        strip.open();
    }

    private static String days(List<LocalDate> days) {
        return days.stream().map(day -> Messages.of("calendar.notice.day", day, ChineseDate.weekday(day)))
                .collect(Collectors.joining("、"));
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private void keep() {
        HolidayYear year = read.get().year();
        List<String> notices = source.get().isBlank() ? List.of() : List.of(source.get().strip());
        model.enter(new HolidayNotice(new HolidayYear(year.year(), notices, year.offDays(), year.makeUpDays()),
                read.get().findings()));
        sheets.close();
    }
}
