package org.gongkailan.annualreport.ui;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Sheets;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Form;
import org.gongkailan.units.Unit;
import org.kordamp.ikonli.feather.Feather;

/** Asks whose report for which year is to be begun. */
final class NewReportForm extends VBox {
    private final ReportsViewModel model;
    private final Sheets sheets;
    private final SimpleObjectProperty<Unit> unit = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<Integer> year = new SimpleObjectProperty<>();

    NewReportForm(ReportsViewModel model, Sheets sheets, List<Unit> units, Unit own) {
        this.model = model;
        this.sheets = sheets;
        getStyleClass().add("new-report");
        unit.set(units.stream().filter(each -> each.id().equals(own.id())).findFirst().orElse(own));
        year.set(model.years().getFirst());
        var form = new Form()
                .choice(Messages.of("report.new.unit"), unit, units, Unit::name)
                .choice(Messages.of("report.new.year"), year, model.years(),
                        value -> Messages.of("report.list.year", value));
        var buttons = new HBox(8,
                Buttons.primary(Action.of(Messages.of("report.new.do"), Feather.PLUS, this::begin)),
                Buttons.of(Action.of(Messages.of("report.new.cancel"), sheets::close)));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(form.node(), buttons);
    }

    private void begin() {
        sheets.close();
        model.begin(new ReportingUnit(unit.get().name(), unit.get().level()), year.get());
    }
}
