package org.gongkailan.annualreport.ui;

import java.time.LocalDate;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.annualreport.deadline.ReportDeadline;
import org.gongkailan.annualreport.deadline.ReportDeadlines;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Form;

/** Until when the report is due and by what; a shorter limit of a local notice is entered here. */
final class LimitSheet extends VBox {
    private final EditorViewModel model;
    private final Desk desk;
    private final SimpleObjectProperty<LocalDate> day;
    private final SimpleStringProperty document;

    LimitSheet(EditorViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        ReportDeadline due = model.around.get().deadline();
        day = new SimpleObjectProperty<>(due.local() ? due.day() : null);
        document = new SimpleStringProperty(due.local() ? due.basis() : "");
        getStyleClass().add("report-sheet");
        getStylesheets().add(ReportsScreen.STYLE);
        var law = new Label(due.local() ? Messages.of("report.limit.local", due.basis(), ChineseDate.full(due.legal()))
                : Messages.of("report.limit.legal", ChineseDate.full(due.day()), due.basis()));
        law.setWrapText(true);
        law.setMinHeight(Region.USE_PREF_SIZE);
        var form = new Form()
                .date(Messages.of("report.limit.day"), day, field -> field.hint(Messages.of("report.limit.day-hint")))
                .text(Messages.of("report.limit.document"), document);
        getChildren().addAll(law, form.node(), buttons(due));
    }

    private HBox buttons(ReportDeadline due) {
        ReportDeadlines deadlines = model.work.desk().deadlines();
        var buttons = new HBox(8);
        if (due.local()) {
            buttons.getChildren().add(Buttons.of(Action.of(Messages.of("report.limit.restore"),
                    () -> write(() -> deadlines.restore(model.report.get().kind())))));
        }
        buttons.getChildren().addAll(Buttons.primary(Action.of(Messages.of("report.limit.save"),
                () -> write(() -> deadlines.shorten(model.report.get(), day.get(), document.get())))
                .possibleWhen(day.isNotNull().and(document.isNotEmpty()))),
                Buttons.of(Action.of(Messages.of("report.new.cancel"), desk.sheets()::close)));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void write(Runnable change) {
        desk.jobs().load(() -> {
            change.run();
            return true;
        }, done -> desk.sheets().close());
    }
}
