package org.gongkailan.annualreport.ui;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.annualreport.signing.ReportVersion;
import org.gongkailan.annualreport.signing.VersionChange;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Form;

/** 签发: says what freezing means; for an amendment shows what changed and asks why. */
final class SignSheet extends VBox {
    private final EditorViewModel model;
    private final Desk desk;
    private final SimpleStringProperty person;
    private final SimpleStringProperty reason = new SimpleStringProperty("");

    SignSheet(EditorViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.person = new SimpleStringProperty(desk.preferences().officer());
        getStyleClass().add("report-sheet");
        getStylesheets().add(ReportsScreen.STYLE);
        var what = new Label(Messages.of("report.sign-sheet.what"));
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(what);
        List<ReportVersion> versions = model.around.get().versions();
        var form = new Form();
        if (!versions.isEmpty()) {
            getChildren().add(new VersionChanges(VersionChange.between(versions.getFirst().frozen(), model.report.get(),
                    model.form())));
            boolean known = versions.stream().anyMatch(version -> version.published() != null);
            form.text(Messages.of("report.sign-sheet.why"), reason,
                    field -> (known ? field.hint(Messages.of("report.sign-sheet.told")) : field).required());
        }
        getChildren().add(form.text(Messages.of("report.sign-sheet.person"), person, field -> field.required()).node());
        var possible = (versions.isEmpty() ? model.open : reason.isNotEmpty()).and(person.isNotEmpty());
        var buttons = new HBox(8, Buttons.primary(Action.of(Messages.of("report.sign.sign"), this::sign)
                .possibleWhen(possible)), Buttons.of(Action.of(Messages.of("report.new.cancel"), desk.sheets()::close)));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(buttons);
    }

    private void sign() {
        desk.sheets().close();
        desk.preferences().officer(person.get());
        desk.preferences().save();
        model.step(stored -> model.work.desk().signing().sign(stored, reason.get()),
                () -> desk.notices().sayUndoable(Messages.of("report.signed")));
    }
}
