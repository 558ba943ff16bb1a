package org.gongkailan.annualreport.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongkailan.annualreport.ReportKind;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Sheets;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Form;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;
import org.kordamp.ikonli.feather.Feather;

/** Asks whose report for which year is to be begun; the level of a known unit is filled in. */
final class NewReportForm extends VBox {
    private final ReportsViewModel model;
    private final Sheets sheets;
    private final SimpleStringProperty name = new SimpleStringProperty();
    private final SimpleObjectProperty<UnitLevel> level = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<ReportKind> kind = new SimpleObjectProperty<>(ReportKind.OWN);
    private final SimpleObjectProperty<Integer> year = new SimpleObjectProperty<>();

    NewReportForm(ReportsViewModel model, Sheets sheets, List<Unit> units, Unit own) {
        this.model = model;
        this.sheets = sheets;
        getStyleClass().add("new-report");
        getStylesheets().add(ReportsScreen.STYLE);
        name.set(own.name());
        level.set(own.level());
        year.set(model.years().getFirst());
        name.subscribe(typed -> units.stream().filter(unit -> unit.name().equals(typed.strip())).findFirst()
                .ifPresent(unit -> level.set(unit.level())));
        var form = new Form()
                .text(Messages.of("report.new.unit"), name, field -> field.required()
                        .hint(Messages.of("report.new.unit-hint")))
                .choice(Messages.of("report.new.level"), level, List.of(UnitLevel.values()), UnitLevel::label)
                .choice(Messages.of("report.new.kind"), kind, List.of(ReportKind.values()), ReportKind::label,
                        field -> field.hint(Messages.of("report.new.kind-hint")))
                .choice(Messages.of("report.new.year"), year, model.years(),
                        value -> Messages.of("report.list.year", value));
        getChildren().addAll(form.node(), buttons());
    }

    private HBox buttons() {
        var named = Bindings.createBooleanBinding(() -> !name.get().isBlank(), name);
        var buttons = new HBox(8,
                Buttons.primary(Action.of(Messages.of("report.new.do"), Feather.PLUS, this::begin)
                        .possibleWhen(named)),
                Buttons.of(Action.of(Messages.of("report.new.cancel"), sheets::close)));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void begin() {
        sheets.close();
        model.begin(new ReportingUnit(name.get().strip(), level.get()), year.get(), kind.get());
    }
}
