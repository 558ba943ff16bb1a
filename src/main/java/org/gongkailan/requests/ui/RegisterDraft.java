package org.gongkailan.requests.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.gongkailan.requests.Applicant;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.Assignment;
import org.gongkailan.requests.CaseNumber;
import org.gongkailan.requests.Channel;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.Receipt;
import org.gongkailan.requests.WantedInformation;

/** A registration while it is filled in. */
final class RegisterDraft {
    final ObjectProperty<ApplicantClass> kind = new SimpleObjectProperty<>(ApplicantClass.NATURAL_PERSON);
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty identity = new SimpleStringProperty("");
    final StringProperty contact = new SimpleStringProperty("");
    final StringProperty description = new SimpleStringProperty("");
    final StringProperty form = new SimpleStringProperty("");
    final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.IN_PERSON);
    final ObjectProperty<LocalDate> arrived = new SimpleObjectProperty<>();
    final ObjectProperty<LocalDate> confirmed = new SimpleObjectProperty<>();
    final StringProperty section = new SimpleStringProperty("");
    final StringProperty person = new SimpleStringProperty("");
    /** The stored case that is corrected; null for a new one. */
    final DisclosureRequest before;

    private RegisterDraft(DisclosureRequest before) {
        this.before = before;
    }

    /** A blank one that arrived today. */
    static RegisterDraft blank(LocalDate today) {
        var draft = new RegisterDraft(null);
        draft.arrived.set(today);
        return draft;
    }

    /** A stored one to correct. */
    static RegisterDraft of(DisclosureRequest request) {
        var draft = new RegisterDraft(request);
        draft.kind.set(request.applicant().kind());
        draft.name.set(request.applicant().name());
        draft.identity.set(request.applicant().identity());
        draft.contact.set(request.applicant().contact());
        draft.description.set(request.wanted().description());
        draft.form.set(request.wanted().form());
        draft.channel.set(request.receipt().channel());
        draft.arrived.set(request.receipt().arrived());
        draft.confirmed.set(request.receipt().confirmed());
        draft.section.set(request.assignment().section());
        draft.person.set(request.assignment().person());
        return draft;
    }

    /** Everything that can be typed. */
    Stream<Observable> values() {
        return Stream.of(kind, name, identity, contact, description, form, channel, arrived, confirmed, section, person);
    }

    /** Whether it can be registered. */
    boolean complete() {
        return arrived.get() != null && !name.get().isBlank() && !description.get().isBlank();
    }

    Applicant applicant() {
        return new Applicant(kind.get(), name.get(), identity.get(), contact.get());
    }

    WantedInformation wanted() {
        return new WantedInformation(description.get(), form.get());
    }

    Receipt receipt() {
        return new Receipt(channel.get(), arrived.get(), confirmed.get());
    }

    Assignment assignment() {
        return new Assignment(section.get(), person.get());
    }

    /** The case as it is filled in. */
    DisclosureRequest request() {
        if (before == null) {
            return new DisclosureRequest("", new CaseNumber(arrived.get().getYear(), 0, ""), applicant(), wanted(), receipt(),
                    assignment(), List.of());
        }
        return new DisclosureRequest(before.id(), before.number(), applicant(), wanted(), receipt(), assignment(),
                before.events());
    }
}
