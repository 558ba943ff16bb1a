package org.gongkailan.requests.ui;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.layout.VBox;
import org.gongkailan.finding.Finding;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.Channel;
import org.gongkailan.requests.clock.ReceiptRule;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Form;

/** The registration of a request (条例第二十九、三十一条), with the day until which it has to be answered. */
final class RegisterForm extends VBox {
    private final RegisterDraft draft;
    private final RequestsViewModel model;
    private final Form form = new Form();
    private final VBox wrong = new VBox(4);
    private final LimitBox due = new LimitBox();
    private boolean asked;

    RegisterForm(RegisterDraft draft, RequestsViewModel model) {
        super(12);
        this.draft = draft;
        this.model = model;
        getStyleClass().add("step-form");
        form.section(Messages.of("requests.form.receipt"))
                .choice(Messages.of("requests.column.channel"), draft.channel, List.of(Channel.values()), Channel::label)
                .date(Messages.of("requests.form.arrived"), draft.arrived, field -> field.id(ReceiptRule.ARRIVED).required())
                .date(Messages.of("requests.form.confirmed"), draft.confirmed, field -> field.id(ReceiptRule.CONFIRMED)
                        .hint(Messages.of("requests.form.confirmed.hint")))
                .add(Messages.of("requests.form.due"), due, field -> { })
                .section(Messages.of("requests.form.applicant"))
                .choice(Messages.of("requests.column.class"), draft.kind, List.of(ApplicantClass.values()), ApplicantClass::label)
                .text(Messages.of("requests.form.applicantName"), draft.name, field -> field.id("applicant").required())
                .text(Messages.of("requests.form.identity"), draft.identity,
                        field -> field.hint(Messages.of("requests.form.identity.hint")))
                .area(Messages.of("requests.form.contact"), draft.contact, 1, field -> { })
                .section(Messages.of("requests.form.wanted"))
                .area(Messages.of("requests.column.contents"), draft.description, 3, field -> field.id("contents").required())
                .text(Messages.of("requests.form.form"), draft.form)
                .section(Messages.of("requests.form.assignment"))
                .text(Messages.of("requests.column.section"), draft.section)
                .text(Messages.of("requests.form.person"), draft.person);
        getChildren().addAll(wrong, form.node());
        draft.values().forEach(value -> value.addListener((InvalidationListener) change -> judge()));
        judge();
    }

    void focus() {
        form.node().lookup("#applicant").requestFocus();
    }

    /** Stores it if nothing is wrong; otherwise says what is. */
    void save() {
        asked = true;
        if (draft.complete() && !Finding.anyError(judge())) {
            model.save(draft);
        } else {
            judge();
        }
    }

    private List<Finding> judge() {
        if (draft.arrived.get() == null) {
            due.clear();
            wrong.getChildren().setAll(List.of(Quiet.sentence(Messages.of("requests.form.incomplete"))));
            return List.of();
        }
        List<Finding> found = model.ledger.checkCorrected(draft.request());
        var rest = form.show(found).stream().map(finding -> Quiet.sentence(finding.message())).toList();
        wrong.getChildren().setAll(rest);
        if (asked && !draft.complete()) {
            wrong.getChildren().add(Quiet.sentence(Messages.of("requests.form.incomplete")));
        }
        due.show(model.ledger.lists().line(draft.request()));
        return found;
    }
}
