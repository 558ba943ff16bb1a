package org.gongkailan.calendar.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongkailan.calendar.ui.CalendarViewModel.YearLine;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Tone;

/** A year with what is known of it. */
final class YearCell extends ListCell<YearLine> {
    @Override
    protected void updateItem(YearLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : row(line));
    }

    private static HBox row(YearLine line) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(8, new Label(Messages.of("calendar.year", line.year())), gap, badge(line).label());
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Badge badge(YearLine line) {
        if (line.entered()) {
            return new Badge(Messages.of("calendar.state.entered"), Tone.ACCENT);
        }
        return line.fixed().isPresent() ? new Badge(Messages.of("calendar.state.published"), Tone.GOOD)
                : new Badge(Messages.of("calendar.state.provisional"), Tone.SOON);
    }
}
