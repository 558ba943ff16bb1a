package org.gongkailan.requests.ui;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.gongkailan.requests.Consultee;
import org.gongkailan.requests.EventWords;
import org.gongkailan.requests.Fee;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.fee.FeeWords;
import org.gongkailan.requests.fee.Tariff;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Form;

/** The fields of a step, with where the case would stand after it. */
final class StepForm extends VBox {
    private static final List<String> BEFORE_TYPING = List.of("request.supplement-what", "request.consultation-name",
            "request.extension-consent", "request.transfer-to");

    private final StepDraft draft;
    private final RequestsViewModel model;
    private final Form form = new Form();
    private final VBox wrong = new VBox(4);
    private final LimitBox after = new LimitBox();
    private final StringProperty amount = new SimpleStringProperty("");
    private boolean asked;

    StepForm(StepDraft draft, RequestsViewModel model) {
        super(12);
        this.draft = draft;
        this.model = model;
        getStyleClass().add("step-form");
        wrong.getStyleClass().add("step-wrong");
        getChildren().addAll(Quiet.sentence(draft.kind.hint()), wrong);
        if (draft.kind == Step.ANSWER) {
            getChildren().add(new OutcomePicker(draft.outcome));
        }
        fields();
        getChildren().addAll(form.node(), head(), after);
        if (draft.kind == Step.FEE) {
            getChildren().add(Quiet.sentence(Messages.of("requests.form.tariff", Tariff.inForce().source(),
                    Tariff.inForce().reading())));
        }
        draft.values().forEach(value -> value.addListener((InvalidationListener) change -> judge()));
        judge();
    }

    private static Label head() {
        var head = new Label(Messages.of("requests.form.after"));
        head.getStyleClass().add("form-section");
        return head;
    }

    private void fields() {
        form.date(day(), draft.on, field -> field.id("on").required());
        switch (draft.kind) {
            case ASK_SUPPLEMENT -> form.area(Messages.of("requests.form.what"), draft.text, 2, field -> field.id("what").required())
                    .date(Messages.of("requests.form.until"), draft.until, field -> field.id("until").required());
            case EXTEND -> form.text(Messages.of("requests.form.days"), draft.number, field -> field.id("days").required())
                    .text(Messages.of("requests.form.consent"), draft.name, field -> field.id("consent").required())
                    .area(Messages.of("requests.form.reason"), draft.text, 1);
            case CONSULT -> form.choice(Messages.of("requests.form.consultee"), draft.consultee, List.of(Consultee.values()),
                            Consultee::label)
                    .text(Messages.of("requests.form.name"), draft.name, field -> field.id("name").required())
                    .date(Messages.of("requests.form.delivered"), draft.delivered, field -> field.id("delivered")
                            .hint(Messages.of("requests.form.delivered.hint")));
            case OPINION -> form.choice(Messages.of("requests.form.letter"), draft.letter, draft.letters(),
                            asked -> Messages.of("requests.form.letter.words", asked.on(), asked.name()),
                            field -> field.id("consultation"))
                    .choice(Messages.of("requests.form.agrees"), draft.agrees, List.of(true, false), agrees -> agrees
                            ? Messages.of("requests.event.agrees") : Messages.of("requests.event.refuses"))
                    .area(Messages.of("requests.form.reason"), draft.text, 1, field -> field.id("reason"));
            case POSTPONE -> form.date(Messages.of("requests.form.until"), draft.until, field -> field.id("until").required())
                    .area(Messages.of("requests.form.reason"), draft.text, 1);
            case FEE -> fee();
            case PAID -> form.shown(Messages.of("requests.form.amount"), new SimpleStringProperty(
                    Messages.of("requests.event.yuan", EventWords.yuan(draft.asked()))));
            case TRANSFER -> form.text(Messages.of("requests.form.to"), draft.name, field -> field.id("to").required())
                    .area(Messages.of("requests.form.reason"), draft.text, 1);
            case ANSWER -> form.text(Messages.of("requests.form.document"), draft.document)
                    .text(Messages.of("requests.form.rightAuthority"), draft.name,
                            field -> field.hint(Messages.of("requests.form.rightAuthority.hint"))
                                    .possibleWhen(draft.outcome.isEqualTo(Outcome.NOT_HELD)))
                    .area(Messages.of("requests.form.remark"), draft.text, 1);
            case ARCHIVE -> form.text(Messages.of("requests.form.place"), draft.text);
            default -> form.area(Messages.of("requests.form.remark"), draft.text, 1);
        }
    }

    private void fee() {
        form.choice(Messages.of("requests.form.basis"), draft.basis, List.of(Fee.Basis.values()), Fee.Basis::label)
                .text(Messages.of("requests.form.count"), draft.number, field -> field.id("fee").required()
                        .hint(draft.basis.map(this::tariff)))
                .shown(Messages.of("requests.form.amount"), amount)
                .date(Messages.of("requests.form.delivered"), draft.delivered, field -> field.id("delivered"));
    }

    private String tariff(Fee.Basis basis) {
        return basis == Fee.Basis.PAGE ? FeeWords.tariff(basis)
                : Messages.of("requests.form.monthly", draft.monthly, FeeWords.tariff(basis));
    }

    private String amount() {
        return draft.kind != Step.FEE || !draft.complete() ? "" : Messages.of("requests.form.sum",
                EventWords.yuan(draft.fee().fen()), FeeWords.sum(draft.fee()));
    }

    private String day() {
        return switch (draft.kind) {
            case ASK_SUPPLEMENT, EXTEND, POSTPONE, ASK_REASONS -> Messages.of("requests.form.on.told");
            case CONSULT, FEE, TRANSFER -> Messages.of("requests.form.on.sent");
            case SUPPLEMENTED, OPINION -> Messages.of("requests.form.on.arrived");
            case ANSWER -> Messages.of("requests.form.on.answered");
            default -> Messages.of("requests.form.on");
        };
    }

    /** Puts the focus where it is filled in first: the outcome, else the day. */
    void focus() {
        Node outcome = lookup(".radio-button");
        if (outcome == null) {
            form.focusFirst();
        } else {
            outcome.requestFocus();
        }
    }

    /** Puts it down if nothing is wrong; otherwise says what is. */
    void save() {
        asked = true;
        List<Finding> found = judge();
        if (draft.complete() && !Finding.anyError(found)) {
            model.take(draft);
        }
    }

    // A blank form is not wrong before somebody wants to save it.
    private List<Finding> judge() {
        amount.set(amount());
        if (!draft.complete()) {
            wrong.getChildren().setAll(asked ? List.of(Quiet.sentence(missing())) : List.of());
            after.clear();
            return List.of();
        }
        List<Finding> found = model.check(draft).stream()
                .filter(finding -> asked || !BEFORE_TYPING.contains(finding.rule())).toList();
        wrong.getChildren().setAll(form.show(found).stream().map(StepForm::wrong).toList());
        after.show(model.after(draft));
        return found;
    }

    private String missing() {
        return Messages.of(draft.kind == Step.ANSWER && draft.outcome.get() == null ? "requests.form.no-outcome"
                : "requests.form.incomplete");
    }

    private static Label wrong(Finding finding) {
        Label sentence = Quiet.sentence(finding.message());
        sentence.getStyleClass().add(finding.severity() == Severity.ERROR ? "tone-bad" : "tone-soon");
        return sentence;
    }
}
