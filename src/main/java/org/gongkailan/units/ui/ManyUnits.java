package org.gongkailan.units.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Sheets;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Form;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;

/** The sheet in which a list of names, pasted from a table, becomes units in one go. */
final class ManyUnits {
    private final UnitsViewModel model;
    private final Sheets sheets;
    private final StringProperty lines = new SimpleStringProperty("");
    private final ObjectProperty<UnitLevel> level = new SimpleObjectProperty<>(UnitLevel.VILLAGE);
    private final ObjectProperty<Unit> parent = new SimpleObjectProperty<>();

    ManyUnits(UnitsViewModel model, Sheets sheets) {
        this.model = model;
        this.sheets = sheets;
    }

    void open() {
        var form = new Form()
            .area(Messages.of("units.lines"), lines, 10, f -> f.id("unit-lines").prompt(Messages.of("units.lines.prompt")))
            .choice(Messages.of("units.level"), level, List.of(UnitLevel.values()), UnitLevel::label)
            .choice(Messages.of("units.parent"), parent, model.parents(), Unit::name);
        sheets.open(Messages.of("units.many"), new VBox(16, form.node(), foot()));
        form.focusFirst();
    }

    private HBox foot() {
        var count = Bindings.createIntegerBinding(
            () -> UnitsViewModel.units(lines.get(), level.get(), parent.get()).size(), lines, level, parent);
        var words = new Label();
        words.textProperty().bind(Bindings.createStringBinding(() -> Messages.of("units.lines.count", count.get()), count));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(8, words, gap,
            Buttons.primary(Action.of(Messages.of("units.lines.add"), this::add).possibleWhen(count.greaterThan(0))));
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void add() {
        model.addLines(lines.get(), level.get(), parent.get());
        sheets.close();
    }
}
