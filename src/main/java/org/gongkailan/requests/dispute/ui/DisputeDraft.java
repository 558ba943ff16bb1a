package org.gongkailan.requests.dispute.ui;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.gongkailan.requests.Applicant;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.dispute.CaseResult;
import org.gongkailan.requests.dispute.CaseStage;
import org.gongkailan.requests.dispute.Dispute;
import org.gongkailan.requests.dispute.DisputedAct;
import org.gongkailan.requests.dispute.Role;
import org.gongkailan.text.Messages;

/** A dispute while it is filled in. */
final class DisputeDraft {
    final ObjectProperty<CaseStage> stage = new SimpleObjectProperty<>(CaseStage.REVIEW);
    final StringProperty applicant = new SimpleStringProperty("");
    final ObjectProperty<ApplicantClass> kind = new SimpleObjectProperty<>(ApplicantClass.NATURAL_PERSON);
    final ObjectProperty<String> request = new SimpleObjectProperty<>();
    final StringProperty act = new SimpleStringProperty("");
    final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.ALONE);
    final StringProperty authority = new SimpleStringProperty("");
    final StringProperty number = new SimpleStringProperty("");
    final ObjectProperty<LocalDate> notified = new SimpleObjectProperty<>();
    final ObjectProperty<LocalDate> replyDue = new SimpleObjectProperty<>();
    final ObjectProperty<LocalDate> replied = new SimpleObjectProperty<>();
    final ObjectProperty<LocalDate> closed = new SimpleObjectProperty<>();
    final ObjectProperty<CaseResult> result = new SimpleObjectProperty<>(CaseResult.PENDING);
    final StringProperty remark = new SimpleStringProperty("");
    /** The stored dispute that is edited; null for a new one. */
    final Dispute before;
    private final String id;

    private DisputeDraft(Dispute before) {
        this.before = before;
        id = before == null ? Dispute.newId() : before.id();
    }

    /** A blank one, told of today. */
    static DisputeDraft blank(LocalDate today) {
        var draft = new DisputeDraft(null);
        draft.notified.set(today);
        return draft;
    }

    /** A stored one to edit. */
    static DisputeDraft of(Dispute dispute) {
        var draft = new DisputeDraft(dispute);
        draft.stage.set(dispute.stage());
        draft.applicant.set(dispute.applicant().name());
        draft.kind.set(dispute.applicant().kind());
        draft.request.set(dispute.act().request());
        draft.act.set(dispute.act().words());
        draft.role.set(dispute.role());
        draft.authority.set(dispute.authority());
        draft.number.set(dispute.number());
        draft.notified.set(dispute.days().notified());
        draft.replyDue.set(dispute.days().replyDue());
        draft.replied.set(dispute.days().replied());
        draft.closed.set(dispute.days().closed());
        draft.result.set(dispute.result());
        draft.remark.set(dispute.remark());
        return draft;
    }

    /** Takes the handling of a request for what is fought over. */
    void over(DisclosureRequest chosen) {
        request.set(chosen.id());
        act.set(Messages.of("requests.dispute.actOf", chosen.number().text()));
        applicant.set(chosen.applicant().name());
        kind.set(chosen.applicant().kind());
    }

    /** Whether there is enough to make a dispute of. */
    boolean whole() {
        return notified.get() != null;
    }

    /** What would be stored; the draft must be {@link #whole}. */
    Dispute dispute() {
        return new Dispute(id, stage.get(), new Applicant(kind.get(), applicant.get(), "", ""),
                new DisputedAct(request.get(), act.get()), role.get(), authority.get(), number.get(),
                new Dispute.Days(notified.get(), replyDue.get(), replied.get(), closed.get()), result.get(), remark.get());
    }

    /** Everything whose change is a change of the dispute. */
    List<Observable> fields() {
        return List.of(stage, applicant, kind, request, act, role, authority, number, notified, replyDue, replied, closed,
                result, remark);
    }
}
