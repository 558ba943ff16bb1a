package org.gongkailan.units.ui;

import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Form;

/** Who works at this machine: the name under signatures and in the audit trail. */
final class OfficerSheet extends VBox {
    private static final double GAP = 16;

    private final Desk desk;
    private final SimpleStringProperty name;

    OfficerSheet(Desk desk) {
        super(GAP);
        this.desk = desk;
        this.name = new SimpleStringProperty(desk.preferences().officerNamed() ? desk.preferences().officer() : "");
        var form = new Form().text(Messages.of("units.officer.name"), name,
                field -> field.hint(Messages.of("units.officer.hint", System.getProperty("user.name"))));
        var buttons = new HBox(8, Buttons.primary(Action.of(Messages.of("units.officer.save"), this::save)),
                Buttons.of(Action.of(Messages.of("units.officer.cancel"), desk.sheets()::close)));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(form.node(), buttons);
    }

    private void save() {
        desk.sheets().close();
        desk.preferences().officer(name.get());
        desk.preferences().save();
        desk.notices().say(Messages.of("units.officer.saved", desk.preferences().officer()));
    }
}
