package org.gongkailan.requests.dispute.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.dispute.CaseResult;
import org.gongkailan.requests.dispute.CaseStage;
import org.gongkailan.requests.dispute.DisputeCheck;
import org.gongkailan.requests.dispute.Role;
import org.gongkailan.requests.ledger.RequestLine;
import org.gongkailan.requests.ledger.RequestQuery;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.FindBox;
import org.gongkailan.ui.control.Form;
import org.gongkailan.ui.control.SideForm;
import org.kordamp.ikonli.feather.Feather;

/** The side form of a dispute; open while there is a draft. */
final class DisputeForm {
    private static final int MOST = 30;

    private final DisputesViewModel model;
    private final Desk desk;
    private final SideForm side = new SideForm();
    private Form form;

    DisputeForm(DisputesViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        model.draft.subscribe(this::show);
        side.edits(() -> save(model.draft.get()), () -> model.draft.set(null));
    }

    SideForm node() {
        return side;
    }

    private void show(DisputeDraft draft) {
        if (draft == null) {
            side.open().set(false);
            return;
        }
        var find = new FindBox<DisclosureRequest>((words, found) -> desk.jobs().load(() -> requests(words), found),
                new FindBox.Words<>(request -> request.number().text(), request -> request.applicant().masked()), draft::over)
                .called("dispute-request", Messages.of("requests.dispute.request.prompt"));
        form = new Form()
                .choice(Messages.of("requests.dispute.stage"), draft.stage, List.of(CaseStage.values()), CaseStage::label)
                .add(Messages.of("requests.dispute.request"), find, field -> field
                        .hint(Messages.of("requests.dispute.request.hint")))
                .area(Messages.of("requests.dispute.act"), draft.act, 1, field -> field.id(DisputeCheck.ACT))
                .text(Messages.of("requests.dispute.applicant"), draft.applicant, field -> field.id("dispute-applicant")
                        .hint(Messages.of("requests.dispute.applicant.hint")))
                .choice(Messages.of("requests.dispute.class"), draft.kind, List.of(ApplicantClass.values()),
                        ApplicantClass::label)
                .choice(Messages.of("requests.dispute.role"), draft.role, List.of(Role.values()), Role::label,
                        field -> field.id(DisputeCheck.ROLE).hint(Messages.of("requests.dispute.role.hint")))
                .text(Messages.of("requests.dispute.authority"), draft.authority, field -> field.id("dispute-authority"))
                .text(Messages.of("requests.dispute.number"), draft.number)
                .date(Messages.of("requests.dispute.notified"), draft.notified, field -> field.id(DisputeCheck.NOTIFIED)
                        .required().hint(Messages.of("requests.dispute.notified.hint")))
                .date(Messages.of("requests.dispute.replyDue"), draft.replyDue, field -> field.id(DisputeCheck.REPLY_DUE)
                        .hint(Messages.of("requests.dispute.replyDue.hint")))
                .date(Messages.of("requests.dispute.replied"), draft.replied, field -> field.id(DisputeCheck.REPLIED)
                        .hint(Messages.of("requests.dispute.replied.hint")))
                .date(Messages.of("requests.dispute.closed"), draft.closed, field -> field.id(DisputeCheck.CLOSED)
                        .hint(Messages.of("requests.dispute.closed.hint")))
                .choice(Messages.of("requests.dispute.result"), draft.result, List.of(CaseResult.values()), CaseResult::label,
                        field -> field.id(DisputeCheck.RESULT))
                .area(Messages.of("requests.dispute.remark"), draft.remark, 1);
        InvalidationListener judge = change -> judge(draft);
        draft.fields().forEach(field -> field.addListener(judge));
        side.show(Messages.of(draft.before == null ? "requests.dispute.new" : "requests.dispute.edit"), form.node(),
                buttons(draft));
        form.focusFirst();
    }

    private List<DisclosureRequest> requests(String words) {
        return model.requests.page(RequestQuery.ALL.finding(words), MOST).lines().stream().map(RequestLine::request).toList();
    }

    private Button[] buttons(DisputeDraft draft) {
        var buttons = new ArrayList<Button>();
        buttons.add(Buttons.primary(Action.of(Messages.of("requests.dispute.save"), () -> save(draft))
                .withKeys("Shortcut+S")));
        if (draft.before != null) {
            buttons.add(Buttons.of(Action.of(Messages.of("requests.dispute.delete"), Feather.TRASH_2,
                    () -> model.remove(List.of(draft.before)))));
        }
        return buttons.toArray(Button[]::new);
    }

    private void save(DisputeDraft draft) {
        if (!Finding.anyError(judge(draft))) {
            model.save(draft.dispute());
        }
    }

    private List<Finding> judge(DisputeDraft draft) {
        List<Finding> found = draft.whole() ? new DisputeCheck(model.ledger.today()).check(draft.dispute())
                : List.of(Finding.error("dispute.unnotified", Place.of(DisputeCheck.NOTIFIED),
                        "requests.dispute.check.unnotified"));
        form.show(found);
        return found;
    }
}
