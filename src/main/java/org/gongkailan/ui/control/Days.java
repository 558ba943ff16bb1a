package org.gongkailan.ui.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.Property;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/** A day as the office writes it: shown as 2026-12-01, typed in any usual way; what is no day leaves the day before. */
public final class Days extends StringConverter<LocalDate> {
    private static final Pattern DAY = Pattern.compile("(\\d{4})\\D{0,2}(\\d{1,2})\\D{0,2}(\\d{1,2})\\D?");
    private final DatePicker picker;

    private Days(DatePicker picker) {
        this.picker = picker;
    }

    /** A field for a day, null while empty. */
    public static DatePicker picker(Property<LocalDate> day) {
        var picker = new DatePicker();
        picker.setConverter(new Days(picker));
        picker.valueProperty().bindBidirectional(day);
        return picker;
    }

    @Override
    public String toString(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    @Override
    public LocalDate fromString(String text) {
        Matcher parts = DAY.matcher(text.strip());
        if (text.isBlank()) {
            return null;
        }
        try {
            return parts.matches() ? LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3))) : picker.getValue();
        } catch (DateTimeException e) {
            return picker.getValue();
        }
    }
}
