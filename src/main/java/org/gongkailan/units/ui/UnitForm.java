package org.gongkailan.units.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Form;
import org.gongkailan.ui.control.SideForm;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;

/** The side form of one unit; open while there is a draft. */
final class UnitForm {
    private final UnitsViewModel model;
    private final SideForm side = new SideForm();

    UnitForm(UnitsViewModel model) {
        this.model = model;
        model.draft.subscribe(this::show);
        side.edits(() -> {
            if (model.draft.get().sound()) {
                model.save();
            }
        }, () -> model.draft.set(null));
    }

    private void show(Draft draft) {
        if (draft == null) {
            side.open().set(false);
            return;
        }
        var form = new Form()
            .text(Messages.of("units.name"), draft.name, f -> f.id("unit-name").required().message(draft.problem))
            .choice(Messages.of("units.level"), draft.level, List.of(UnitLevel.values()), UnitLevel::label, f -> f.id("unit-level"))
            .choice(Messages.of("units.parent"), draft.parent, model.parents(), Unit::name, f -> f.id("unit-parent").message(draft.rankProblem))
            .text(Messages.of("units.code"), draft.code, f -> f.id("unit-code").hint(Messages.of("units.code.hint")))
            .text(Messages.of("units.phone"), draft.phone, f -> f.id("unit-phone").hint(Messages.of("units.phone.hint")));
        side.show(Messages.of(draft.before == null ? "units.new" : "units.edit"), form.node(), buttons(draft));
        form.focusFirst();
    }

    private Button[] buttons(Draft draft) {
        var save = Buttons.primary(Action.of(Messages.of("units.save"), model::save)
            .possibleWhen(Bindings.createBooleanBinding(draft::sound, draft.problem, draft.rankProblem)));
        save.setDefaultButton(true);
        if (draft.before == null) {
            return new Button[] {save};
        }
        return new Button[] {save, Buttons.of(Action.of(Messages.of("units.remove"), () -> model.remove(draft.before)))};
    }

    Node node() {
        return side;
    }
}
