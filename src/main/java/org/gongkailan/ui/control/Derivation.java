package org.gongkailan.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.gongkailan.calendar.DayKind;
import org.gongkailan.calendar.Deadline;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;

/** How a last day was counted, day by day (怎么算的？), with the notices it stands on. */
public final class Derivation extends VBox {
    private static final double MOST_HEIGHT = 420;
    private static final double WIDTH = 380;

    public Derivation(Deadline deadline) {
        super(8);
        getStyleClass().add("derivation");
        setMaxWidth(WIDTH);
        var days = new GridPane(12, 4);
        for (var counted : deadline.days()) {
            var day = counted.day();
            var number = new Label(counted.counts() ? Messages.of("calendar.derivation.number", counted.number()) : "");
            number.setMaxWidth(Double.MAX_VALUE);
            number.setAlignment(Pos.CENTER_RIGHT);
            days.addRow(days.getRowCount(), new Label(day.date().toString()), new Label(ChineseDate.weekday(day.date())),
                    counted.stop() == null ? new Badge(day.kind().label(), tone(day.kind())).label()
                            : new Badge(counted.stop().reason(), Tone.ACCENT).label(), number);
        }
        var scroll = new ScrollPane(days);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_HEIGHT);
        getChildren().add(scroll);
        deadline.days().stream().flatMap(counted -> counted.day().notices().stream()).distinct()
                .forEach(notice -> getChildren().add(source(notice)));
        deadline.proviso().ifPresent(proviso -> getChildren().add(sentence(proviso)));
    }

    private static Label source(String notice) {
        return sentence(Messages.of("calendar.derivation.source", notice));
    }

    private static Label sentence(String words) {
        var label = new Label(words);
        label.getStyleClass().add("field-hint");
        label.setWrapText(true);
        return label;
    }

    private static Tone tone(DayKind kind) {
        return switch (kind) {
            case WEEKDAY -> Tone.GOOD;
            case MAKE_UP -> Tone.SOON;
            case WEEKEND, DAY_OFF -> Tone.NEUTRAL;
        };
    }
}
