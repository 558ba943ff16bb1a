package org.gongkailan.calendar.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.gongkailan.calendar.HolidayYear;
import org.gongkailan.calendar.OfficeCalendar;
import org.gongkailan.calendar.ui.CalendarViewModel.YearLine;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Screen;
import org.gongkailan.ui.ScreenName;
import org.gongkailan.ui.control.Action;
import org.kordamp.ikonli.feather.Feather;

/** 工作日历: the years at the left, the year in view as twelve months, below it what it stands on. */
public final class CalendarScreen implements Screen {
    /** How it is called. */
    public static final ScreenName NAME = new ScreenName("working-days", Messages.of("calendar.title"), Feather.CALENDAR).beside("units");

    private static final double YEARS_WIDTH = 152;

    private final Desk desk;
    private final CalendarViewModel model;
    private final BorderPane node = new BorderPane();

    public CalendarScreen(OfficeCalendar office, Clock clock, Desk desk) {
        this.desk = desk;
        model = new CalendarViewModel(office, clock, desk);
        var years = new ListView<>(model.years);
        years.setId("calendar-years");
        years.setPrefWidth(YEARS_WIDTH);
        years.setCellFactory(list -> new YearCell());
        years.getSelectionModel().selectedItemProperty().subscribe((was, is) -> {
            if (is != null) {
                model.shown.set(is);
            }
        });
        model.shown.subscribe((was, is) -> {
            years.getSelectionModel().select(is);
            show(is);
        });
        BorderPane.setMargin(years, new Insets(0, 16, 12, 0));
        node.setLeft(years);
    }

    private void show(YearLine line) {
        if (model.calendar.get() == null) {
            return;
        }
        var body = new VBox(12, new YearView(model.calendar.get(), line.year()));
        line.fixed().ifPresentOrElse(fixed -> body.getChildren().addFirst(words(counts(fixed))),
                () -> body.getChildren().addFirst(words(Messages.of("calendar.provisional", line.year()))));
        line.fixed().ifPresent(fixed -> fixed.notices().forEach(
                notice -> body.getChildren().add(hint(Messages.of("calendar.source", notice)))));
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        node.setCenter(scroll);
    }

    private static String counts(HolidayYear fixed) {
        return Messages.of("calendar.counts", fixed.year(), fixed.offDays().size(), fixed.makeUpDays().size());
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("year-words");
        return label;
    }

    private static Label hint(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("field-hint");
        return label;
    }

    @Override
    public ScreenName name() {
        return NAME;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of(Messages.of("calendar.action.remove"), Feather.TRASH_2, model::remove)
                .possibleWhen(Bindings.createBooleanBinding(() -> model.shown.get() != null && model.shown.get().entered(),
                        model.shown), Messages.of("calendar.action.remove.obstacle")));
    }

    @Override
    public Optional<Action> primary() {
        return Optional.of(Action.of(Messages.of("calendar.action.enter"), Feather.PLUS,
                () -> new NoticeSheet(model, desk.sheets()).open()).withKeys("Shortcut+N"));
    }
}
