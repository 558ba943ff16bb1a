package org.gongkailan.villageboard.ui;

import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Words;
import org.gongkailan.villageboard.PostingDay;

/** Where a day of a month, quarter or year is chosen, by when something is to be posted; or none. */
final class PostingDayField extends HBox {
    private final ObjectProperty<PostingDay> value;
    private final ComboBox<Integer> month = new ComboBox<>();
    private final ComboBox<Integer> day = new ComboBox<>();
    private boolean taking;

    /**
     * @param value  null for none
     * @param months how many months a period has; 0 where there is nothing to choose
     * @param none   what it says while there is no day
     */
    PostingDayField(ObjectProperty<PostingDay> value, ObservableValue<Integer> months, String none) {
        super(8);
        this.value = value;
        month.setConverter(new Words<>(each -> months.getValue() == 12 ? Messages.of("villageboard.posting-day.of-year", each)
                : Messages.of("villageboard.posting-day.of-period", each)));
        month.setAccessibleText(Messages.of("villageboard.posting-day.in-month"));
        day.setConverter(new Words<>(none, each -> each == PostingDay.LAST ? Messages.of("villageboard.posting-day.end")
                : Messages.of("villageboard.posting-day.day", each)));
        day.setAccessibleText(Messages.of("villageboard.posting-day"));
        day.setPromptText(none);
        day.getItems().add(null);
        IntStream.rangeClosed(1, PostingDay.LAST).forEach(day.getItems()::add);
        day.setVisibleRowCount(12);
        month.visibleProperty().bind(day.valueProperty().isNotNull().and(Bindings.createBooleanBinding(
                () -> months.getValue() > 1, months)));
        month.managedProperty().bind(month.visibleProperty());
        day.disableProperty().bind(Bindings.createBooleanBinding(() -> months.getValue() == 0, months));
        months.subscribe(this::offer);
        value.subscribe(this::take);
        month.valueProperty().subscribe(this::give);
        day.valueProperty().subscribe(this::give);
        getChildren().addAll(month, day);
    }

    private void offer(int months) {
        var offered = IntStream.rangeClosed(1, Math.max(1, months)).boxed().toList();
        if (!month.getItems().equals(offered)) {
            int chosen = month.getValue() == null ? 1 : month.getValue();
            month.getItems().setAll(offered);
            month.setValue(Math.min(chosen, offered.getLast()));
        }
    }

    private void take(PostingDay now) {
        taking = true;
        day.setValue(now == null ? null : now.day());
        month.setValue(now == null ? 1 : Math.min(now.month(), month.getItems().getLast()));
        taking = false;
    }

    private void give() {
        if (!taking && month.getValue() != null) {
            value.set(day.getValue() == null ? null : new PostingDay(month.getValue(), day.getValue()));
        }
    }
}
