package org.gongkailan.catalogue.disclosure.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import org.gongkailan.catalogue.disclosure.Disclosure;
import org.gongkailan.catalogue.disclosure.DisclosureCheck;
import org.gongkailan.catalogue.disclosure.DisclosureLine;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Form;
import org.gongkailan.ui.control.SideForm;
import org.kordamp.ikonli.feather.Feather;

/** The side form of 登记发布; open while there is a draft. */
final class DisclosureForm {
    private final DisclosuresViewModel model;
    private final Desk desk;
    private final SideForm side = new SideForm();
    private Form form;
    private boolean asked;

    DisclosureForm(DisclosuresViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        model.draft.subscribe(this::show);
        side.edits(() -> save(model.draft.get()), () -> model.draft.set(null));
    }

    SideForm node() {
        return side;
    }

    private void show(DisclosureDraft draft) {
        if (draft == null) {
            side.open().set(false);
            return;
        }
        asked = false;
        form = new Form();
        var picker = new MatterPicker(draft, model, desk.jobs());
        form.add(Messages.of("catalogue.disclosure.form.matter"), picker, field -> field.required())
                .area(Messages.of("catalogue.disclosure.form.title"), draft.title, 2, field -> field.id(DisclosureCheck.TITLE)
                        .required().hint(Messages.of("catalogue.disclosure.form.title.hint")))
                .date(Messages.of("catalogue.disclosure.form.formed"), draft.formed,
                        field -> field.id(DisclosureCheck.FORMED))
                .add(Messages.of("catalogue.disclosure.form.due"), new DueBox(draft, model.ledger), field -> { })
                .date(Messages.of("catalogue.disclosure.form.published"), draft.published, field -> field
                        .id(DisclosureCheck.PUBLISHED).hint(Messages.of("catalogue.disclosure.form.published.hint")))
                .add(Messages.of("catalogue.disclosure.form.channel"), channel(draft),
                        field -> field.id(DisclosureCheck.CHANNEL))
                .text(Messages.of("catalogue.disclosure.form.address"), draft.address, field -> field
                        .id(DisclosureCheck.ADDRESS).prompt(Messages.of("catalogue.disclosure.form.address.prompt")))
                .add(Messages.of("catalogue.disclosure.form.document"), new LibraryPicker(draft, model.library, desk),
                        field -> field.hint(Messages.of("catalogue.disclosure.form.document.hint")))
                .area(Messages.of("catalogue.disclosure.form.remark"), draft.remark, 1, field -> { })
                .text(Messages.of("catalogue.disclosure.form.person"), draft.person);
        InvalidationListener judge = change -> judge(draft);
        List.<Observable>of(draft.title, draft.formed, draft.published, draft.channel, draft.address)
                .forEach(value -> value.addListener(judge));
        side.show(Messages.of(draft.before == null ? "catalogue.disclosure.new" : "catalogue.disclosure.edit"),
                form.node(), buttons(draft));
        judge(draft);
        picker.lookup("#matter-find").requestFocus();
    }

    private static Node channel(DisclosureDraft draft) {
        var box = new ComboBox<>(draft.channels);
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getEditor().textProperty().bindBidirectional(draft.channel);
        box.setVisibleRowCount(14);
        return box;
    }

    private Button[] buttons(DisclosureDraft draft) {
        var some = Bindings.isNotEmpty(draft.subjects);
        var buttons = new ArrayList<Button>();
        var save = Buttons.primary(Action.of(Messages.of("catalogue.disclosure.save"), () -> save(draft))
                .possibleWhen(some, Messages.of("catalogue.disclosure.save.obstacle")).withKeys("Shortcut+S"));
        save.textProperty().bind(Bindings.createStringBinding(() -> draft.many()
                ? Messages.of("catalogue.disclosure.save.many", draft.subjects.size())
                : Messages.of("catalogue.disclosure.save"), draft.subjects));
        buttons.add(save);
        if (draft.before != null) {
            List<DisclosureLine> here = List.of(new DisclosureLine(draft.before, null, null,
                    model.ledger.watch().state(null, draft.before.published())));
            if (draft.before.planned()) {
                buttons.add(Buttons.of(Action.of(Messages.of("catalogue.disclosure.publish"), Feather.CHECK,
                        () -> model.publish(here))));
            }
            buttons.add(Buttons.of(Action.of(Messages.of("catalogue.disclosure.delete"), Feather.TRASH_2,
                    () -> model.remove(here))));
        }
        return buttons.toArray(Button[]::new);
    }

    /** Puts it down if nothing is wrong; otherwise says what is. */
    void save(DisclosureDraft draft) {
        asked = true;
        List<Disclosure> disclosures = draft.disclosures(model.ledger.registration(draft.person.get()));
        if (!disclosures.isEmpty() && !Finding.anyError(judge(draft))) {
            model.save(disclosures);
        }
    }

    // A blank form is not wrong before somebody wants to save it.
    private List<Finding> judge(DisclosureDraft draft) {
        var found = draft.disclosures(model.ledger.registration(draft.person.get())).stream().limit(1)
                .flatMap(each -> new DisclosureCheck(model.ledger.today()).check(each).stream())
                .filter(finding -> asked || !finding.rule().equals("disclosure.untitled"))
                .filter(finding -> finding.severity() != Severity.NOTICE || !finding.rule().equals("disclosure.not-formed"))
                .toList();
        form.show(found);
        return found;
    }

}
