package org.gongkailan.catalogue.disclosure.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.gongkailan.catalogue.disclosure.DisclosureLine;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** A month from Monday to Sunday: working days and days off, what is due and what was published on each day. */
final class MonthPane extends BorderPane {
    private static final int WEEK = 7;

    /** The day the keyboard stands on. */
    final ObjectProperty<LocalDate> day;
    private final DisclosuresViewModel model;
    private final GridPane grid = new GridPane();

    MonthPane(DisclosuresViewModel model) {
        this.model = model;
        day = new SimpleObjectProperty<>(model.ledger.today());
        getStyleClass().add("month");
        setFocusTraversable(true);
        setOnMousePressed(event -> requestFocus());
        for (int i = 0; i < WEEK; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / WEEK);
            grid.getColumnConstraints().add(column);
        }
        setTop(head());
        setCenter(grid);
        model.days.subscribe(this::show);
        day.subscribe((was, is) -> {
            if (YearMonth.from(is).equals(model.month.get())) {
                show();
            } else {
                model.month.set(YearMonth.from(is));
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::steer);
    }

    private HBox head() {
        var title = new Label();
        title.getStyleClass().add("form-section");
        title.textProperty().bind(model.month.map(month -> Messages.of("catalogue.disclosure.month.title",
                month.getYear(), month.getMonthValue())));
        var legend = new Label();
        legend.textProperty().bind(model.month.map(this::legend));
        legend.getStyleClass().add("quiet");
        legend.setMaxWidth(Double.MAX_VALUE);
        legend.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(legend, Priority.ALWAYS);
        var head = new HBox(4,
                Icons.button(Feather.CHEVRON_LEFT, Messages.of("catalogue.disclosure.month.before"), () -> turn(-1)),
                Icons.button(Feather.CHEVRON_RIGHT, Messages.of("catalogue.disclosure.month.next"), () -> turn(1)),
                Buttons.of(Action.of(Messages.of("catalogue.disclosure.month.today"),
                        () -> day.set(model.ledger.today()))), title, legend);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("month-head");
        return head;
    }

    private String legend(YearMonth month) {
        return model.ledger.rules().calendar().years().contains(month.getYear())
                ? Messages.of("catalogue.disclosure.month.legend")
                : Messages.of("catalogue.disclosure.month.provisional", month.getYear());
    }

    private void turn(int months) {
        day.set(day.get().plusMonths(months));
    }

    private void steer(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case PAGE_UP -> turn(-1);
            case PAGE_DOWN -> turn(1);
            case HOME -> day.set(model.ledger.today());
            case LEFT -> day.set(day.get().minusDays(1));
            case RIGHT -> day.set(day.get().plusDays(1));
            case UP -> day.set(day.get().minusWeeks(1));
            case DOWN -> day.set(day.get().plusWeeks(1));
            case ENTER -> open(day.get());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void open(LocalDate which) {
        List<DisclosureLine> lines = model.days.get().getOrDefault(which, List.of());
        if (!lines.isEmpty()) {
            model.openDay(which, lines);
        }
    }

    private void show() {
        grid.getChildren().clear();
        grid.getRowConstraints().clear();
        YearMonth month = model.month.get();
        LocalDate first = month.atDay(1).with(DayOfWeek.MONDAY);
        for (int i = 0; i < WEEK; i++) {
            var head = new Label(ChineseDate.weekday(first.plusDays(i)));
            head.getStyleClass().addAll("quiet", "month-weekday");
            grid.add(head, i, 0);
        }
        grid.getRowConstraints().add(new RowConstraints());
        int row = 1;
        for (LocalDate monday = first; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            week(monday, row++);
        }
    }

    private void week(LocalDate monday, int row) {
        var height = new RowConstraints();
        height.setVgrow(Priority.ALWAYS);
        height.setMinHeight(0);
        height.setPrefHeight(0);
        grid.getRowConstraints().add(height);
        for (int i = 0; i < WEEK; i++) {
            LocalDate date = monday.plusDays(i);
            var cell = new DayCell(model, date, date.equals(day.get()));
            cell.setOnMouseClicked(event -> {
                requestFocus();
                day.set(date);
                if (event.getButton() == MouseButton.PRIMARY) {
                    open(date);
                }
            });
            grid.add(cell, i, row);
        }
    }
}
