package org.gongkailan.requests.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.gongkailan.requests.Consultee;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.Fee;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.RequestEvent;
import org.gongkailan.requests.fee.MonthlyNumber;
import org.gongkailan.requests.fee.Tariff;

/** A step while it is filled in; each kind uses those of the values that it has a field for. */
final class StepDraft {
    private static final int USUAL_EXTENSION = 20;
    private static final int USUAL_SUPPLEMENT_DAYS = 15;

    final Step kind;
    /** The case as it is stored. */
    final DisclosureRequest request;
    /** The event that is corrected; null for a new one. */
    final RequestEvent before;
    final ObjectProperty<LocalDate> on = new SimpleObjectProperty<>();
    final ObjectProperty<LocalDate> until = new SimpleObjectProperty<>();
    final ObjectProperty<LocalDate> delivered = new SimpleObjectProperty<>();
    final StringProperty text = new SimpleStringProperty("");
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty document = new SimpleStringProperty("");
    final StringProperty number = new SimpleStringProperty("");
    final ObjectProperty<Consultee> consultee = new SimpleObjectProperty<>(Consultee.THIRD_PARTY);
    final ObjectProperty<RequestEvent.Consulted> letter = new SimpleObjectProperty<>();
    final ObjectProperty<Boolean> agrees = new SimpleObjectProperty<>(true);
    final ObjectProperty<Fee.Basis> basis = new SimpleObjectProperty<>(Fee.Basis.PAGE);
    final ObjectProperty<Outcome> outcome = new SimpleObjectProperty<>();
    /** Which one of the applicant's requests of the month it is. */
    final int monthly;
    private final String id;

    /** A new step. */
    StepDraft(Step kind, DisclosureRequest request, List<DisclosureRequest> month, LocalDate today) {
        this(kind, request, null, MonthlyNumber.of(request, month));
        on.set(today);
        number.set(kind == Step.EXTEND ? String.valueOf(USUAL_EXTENSION) : "");
        until.set(kind == Step.ASK_SUPPLEMENT ? today.plusDays(USUAL_SUPPLEMENT_DAYS) : null);
        letter.set(letters().isEmpty() ? null : letters().getFirst());
    }

    private StepDraft(Step kind, DisclosureRequest request, RequestEvent before, int monthly) {
        this.kind = kind;
        this.request = request;
        this.before = before;
        this.monthly = monthly;
        this.id = before instanceof RequestEvent.Consulted asked ? asked.id() : UUID.randomUUID().toString();
    }

    /** A step that was put down. */
    static StepDraft correcting(DisclosureRequest request, RequestEvent event) {
        var draft = new StepDraft(Step.of(event), request, event,
                event instanceof RequestEvent.FeeNoticed noticed ? noticed.fee().from() : 1);
        draft.on.set(event.on());
        draft.fill(event);
        return draft;
    }

    private void fill(RequestEvent event) {
        switch (event) {
            case RequestEvent.SupplementAsked asked -> fill(asked.what(), "", asked.until());
            case RequestEvent.Supplemented supplemented -> text.set(supplemented.remark());
            case RequestEvent.Extended extended -> {
                fill(extended.reason(), extended.consent(), null);
                number.set(String.valueOf(extended.workingDays()));
            }
            case RequestEvent.Consulted asked -> {
                name.set(asked.name());
                consultee.set(asked.consultee());
                delivered.set(asked.delivered());
            }
            case RequestEvent.OpinionReceived opinion -> {
                text.set(opinion.reason());
                agrees.set(opinion.agrees());
                letter.set(request.all(RequestEvent.Consulted.class)
                        .filter(asked -> asked.id().equals(opinion.consultation())).findFirst().orElse(null));
            }
            case RequestEvent.ReasonsAsked asked -> text.set(asked.remark());
            case RequestEvent.Postponed postponed -> fill(postponed.reason(), "", postponed.until());
            case RequestEvent.FeeNoticed noticed -> {
                basis.set(noticed.fee().basis());
                number.set(String.valueOf(noticed.fee().count()));
                delivered.set(noticed.delivered());
            }
            case RequestEvent.FeePaid paid -> { }
            case RequestEvent.Transferred transferred -> fill(transferred.reason(), transferred.to(), null);
            case RequestEvent.Answered answered -> {
                fill(answered.remark(), answered.rightAuthority(), null);
                outcome.set(answered.outcome());
                document.set(answered.document());
            }
            case RequestEvent.Withdrawn withdrawn -> text.set(withdrawn.reason());
            case RequestEvent.Archived archived -> text.set(archived.place());
            case RequestEvent.LetterIssued issued -> { }
            case RequestEvent.Remarked remarked -> text.set(remarked.text());
        }
    }

    private void fill(String words, String who, LocalDate last) {
        text.set(words);
        name.set(who);
        until.set(last);
    }

    /** Everything that can be typed. */
    Stream<Observable> values() {
        return Stream.of(on, until, delivered, text, name, document, number, consultee, letter, agrees, basis, outcome);
    }

    /** Whether enough is filled in for an event. */
    boolean complete() {
        return on.get() != null && switch (kind) {
            case ANSWER -> outcome.get() != null;
            case ASK_SUPPLEMENT, POSTPONE -> until.get() != null;
            case OPINION -> letter.get() != null;
            case EXTEND, FEE -> count() > 0;
            default -> true;
        };
    }

    /** The event as it is filled in; only while {@link #complete}. */
    RequestEvent event() {
        LocalDate day = on.get();
        return switch (kind) {
            case ASK_SUPPLEMENT -> new RequestEvent.SupplementAsked(day, text.get(), until.get());
            case SUPPLEMENTED -> new RequestEvent.Supplemented(day, text.get());
            case EXTEND -> new RequestEvent.Extended(day, count(), name.get(), text.get());
            case CONSULT -> new RequestEvent.Consulted(day, id, consultee.get(), name.get(), delivered.get());
            case OPINION -> new RequestEvent.OpinionReceived(day, letter.get().id(), agrees.get(), text.get());
            case ASK_REASONS -> new RequestEvent.ReasonsAsked(day, text.get());
            case POSTPONE -> new RequestEvent.Postponed(day, until.get(), text.get());
            case FEE -> new RequestEvent.FeeNoticed(day, fee(), delivered.get());
            case PAID -> new RequestEvent.FeePaid(day, asked());
            case TRANSFER -> new RequestEvent.Transferred(day, name.get(), text.get());
            case ANSWER -> new RequestEvent.Answered(day, outcome.get(), document.get(),
                    outcome.get() == Outcome.NOT_HELD ? name.get() : "", text.get());
            case WITHDRAW -> new RequestEvent.Withdrawn(day, text.get());
            case ARCHIVE -> new RequestEvent.Archived(day, text.get());
            case REMARK -> new RequestEvent.Remarked(day, text.get());
        };
    }

    /** The case with the step. */
    DisclosureRequest result() {
        return before == null ? request.with(event()) : request.correcting(before, event());
    }

    /** The fee as the tariff has it. */
    Fee fee() {
        return basis.get() == Fee.Basis.PAGE ? Tariff.inForce().byPage(count()) : Tariff.inForce().byItem(monthly, count());
    }

    /** What the notice asked for, in fen. */
    long asked() {
        return request.last(RequestEvent.FeeNoticed.class).map(notice -> notice.fee().fen()).orElse(0L);
    }

    /** The letters that an opinion can answer. */
    List<RequestEvent.Consulted> letters() {
        List<String> answered = request.all(RequestEvent.OpinionReceived.class).filter(opinion -> !opinion.equals(before))
                .map(RequestEvent.OpinionReceived::consultation).toList();
        return request.all(RequestEvent.Consulted.class).filter(asked -> !answered.contains(asked.id())).toList();
    }

    private int count() {
        String digits = Objects.requireNonNullElse(number.get(), "").strip();
        return digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 0;
    }
}
