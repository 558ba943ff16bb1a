package org.gongkailan.requests.ui;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import org.gongkailan.requests.Assignment;
import org.gongkailan.requests.clock.Limit;
import org.gongkailan.requests.ledger.RequestLine;
import org.gongkailan.requests.ledger.RequestSettings;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Form;
import org.gongkailan.ui.control.SideForm;

/** The side form of the requests: a registration, a step, an assignment, the pattern of numbers, or how a day was counted. */
final class RequestsSide {
    private final RequestsViewModel model;
    private final Desk desk;
    private final SideForm side = new SideForm();
    private Runnable save = () -> { };

    RequestsSide(RequestsViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        side.edits(() -> save.run(), () -> {
            model.draft.set(null);
            model.step.set(null);
        });
        model.draft.subscribe(this::fill);
        model.step.subscribe(this::fill);
    }

    Node node() {
        return side;
    }

    boolean isOpen() {
        return side.open().get();
    }

    void close() {
        side.open().set(false);
    }

    private void fill(RegisterDraft draft) {
        if (draft == null) {
            closeIfIdle();
            return;
        }
        var form = new RegisterForm(draft, model);
        show(Messages.of(draft.before == null ? "requests.new" : "requests.edit"), form,
                Messages.of(draft.before == null ? "requests.register" : "requests.save"), form::save);
        form.focus();
    }

    private void fill(StepDraft draft) {
        if (draft == null) {
            closeIfIdle();
            return;
        }
        var form = new StepForm(draft, model);
        show(draft.kind.label(), form, Messages.of(draft.before == null ? "requests.put" : "requests.save"), form::save);
        form.focus();
    }

    private void show(String title, Node form, String verb, Runnable whenSaved) {
        save = whenSaved;
        side.show(title, form, Buttons.primary(Action.of(verb, whenSaved).withKeys("Shortcut+S")));
    }

    private void closeIfIdle() {
        if (model.draft.get() == null && model.step.get() == null) {
            side.open().set(false);
        }
    }

    /** Shows how a day was counted. */
    void derive(Limit limit) {
        model.step.set(null);
        model.draft.set(null);
        var box = new LimitBox();
        box.show(limit, model.ledger.clock());
        box.getStyleClass().add("step-form");
        save = () -> { };
        side.show(Messages.of("requests.how"), box);
    }

    /** Opens the form that hands the chosen cases to a section or a person. */
    void openAssignment() {
        List<RequestLine> chosen = List.copyOf(model.list.selected);
        var section = new SimpleStringProperty(chosen.getFirst().request().assignment().section());
        var person = new SimpleStringProperty("");
        var form = new Form().text(Messages.of("requests.column.section"), section, field -> field.id("section"))
                .text(Messages.of("requests.form.person"), person);
        show(Messages.of("requests.assign.title", chosen.size()), form.node(), Messages.of("requests.assign"),
                () -> model.assign(chosen, new Assignment(section.get(), person.get()), this::close));
        form.focusFirst();
    }

    /** Opens the form that fixes how case numbers look. */
    void openNumber() {
        desk.jobs().load(model.ledger::settings, settings -> {
            var pattern = new SimpleStringProperty(settings.numberPattern());
            var form = new Form().text(Messages.of("requests.number.edit"), pattern, field -> field.id("pattern")
                    .hint(Messages.of("requests.number.hint")));
            show(Messages.of("requests.number.edit"), form.node(), Messages.of("requests.save"),
                    () -> desk.jobs().run(Messages.of("requests.saving"),
                            progress -> model.ledger.fix(new RequestSettings(pattern.get().strip())), batch -> close()));
            form.focusFirst();
        });
    }
}
