package org.gongkailan.annualreport.ui;

import java.time.LocalDate;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Form;

/** 登记公布: when and where the signed report was published. */
final class PublishSheet extends VBox {
    private final EditorViewModel model;
    private final Desk desk;
    private final SimpleObjectProperty<LocalDate> day;
    private final SimpleStringProperty address = new SimpleStringProperty("");

    PublishSheet(EditorViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.day = new SimpleObjectProperty<>(model.work.desk().deadlines().today());
        getStyleClass().add("report-sheet");
        getStylesheets().add(ReportsScreen.STYLE);
        var form = new Form()
                .date(Messages.of("report.publish-sheet.day"), day, field -> field.required())
                .text(Messages.of("report.publish-sheet.address"), address, field -> field.required()
                        .hint(Messages.of("report.publish-sheet.address-hint")));
        var buttons = new HBox(8, Buttons.primary(Action.of(Messages.of("report.sign.publish"), this::publish)
                .possibleWhen(address.isNotEmpty().and(day.isNotNull()))),
                Buttons.of(Action.of(Messages.of("report.new.cancel"), desk.sheets()::close)));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(form.node(), buttons);
    }

    private void publish() {
        desk.sheets().close();
        model.step(stored -> model.work.desk().signing().publish(stored, day.get(), address.get()),
                () -> desk.notices().sayUndoable(Messages.of("report.published")));
    }
}
