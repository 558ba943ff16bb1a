package org.gongkailan.library.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.library.DocumentDates;
import org.gongkailan.library.DocumentKind;
import org.gongkailan.library.Letterhead;
import org.gongkailan.library.OfficialDocument;
import org.gongkailan.library.StatusChange;
import org.gongkailan.library.Validity;
import org.gongkailan.library.Whereabouts;
import org.gongkailan.text.Messages;

/** A document while it is filled in. */
final class DocumentDraft {
    private static final Pattern BETWEEN = Pattern.compile("[\\u3001,\\uff0c;\\uff1b\\n]+");

    final ObjectProperty<DocumentKind> kind = new SimpleObjectProperty<>(DocumentKind.NORMATIVE);
    final BooleanProperty ours = new SimpleBooleanProperty(true);
    final StringProperty title = new SimpleStringProperty("");
    final StringProperty number = new SimpleStringProperty("");
    final StringProperty issuers = new SimpleStringProperty("");
    final StringProperty subject = new SimpleStringProperty("");
    final ObjectProperty<LocalDate> made = new SimpleObjectProperty<>();
    final ObjectProperty<LocalDate> published = new SimpleObjectProperty<>();
    final ObjectProperty<LocalDate> inForce = new SimpleObjectProperty<>();
    final ObjectProperty<Validity.Kind> validity = new SimpleObjectProperty<>(Validity.Kind.UNSAID);
    final ObjectProperty<LocalDate> until = new SimpleObjectProperty<>();
    final ObservableList<StatusChange> changes = FXCollections.observableArrayList();
    final StringProperty place = new SimpleStringProperty("");
    final StringProperty interpretation = new SimpleStringProperty("");
    final StringProperty remark = new SimpleStringProperty("");
    /** The stored document that is edited; null for a new one. */
    final OfficialDocument before;
    private final String id;

    private DocumentDraft(OfficialDocument before) {
        this.before = before;
        id = before == null ? OfficialDocument.newId() : before.id();
        // A day belongs to an end and to nothing else.
        validity.subscribe(now -> {
            if (now != Validity.Kind.UNTIL) {
                until.set(null);
            }
        });
    }

    /** A blank one of an issuer. */
    static DocumentDraft blank(String issuer) {
        var draft = new DocumentDraft(null);
        draft.issuers.set(issuer);
        return draft;
    }

    /** A stored one to edit. */
    static DocumentDraft of(OfficialDocument document) {
        var draft = new DocumentDraft(document);
        draft.kind.set(document.kind());
        draft.ours.set(document.ours());
        draft.title.set(document.head().title());
        draft.number.set(document.head().number());
        draft.issuers.set(String.join(Messages.of("library.and"), document.head().issuers()));
        draft.subject.set(document.head().subject());
        draft.made.set(document.dates().made());
        draft.published.set(document.dates().published());
        draft.inForce.set(document.dates().inForce());
        draft.validity.set(document.validity().kind());
        draft.until.set(document.validity().until());
        draft.changes.setAll(document.changes());
        draft.place.set(document.where().text());
        draft.interpretation.set(document.where().interpretation());
        draft.remark.set(document.remark());
        return draft;
    }

    /** What would be stored. */
    OfficialDocument document() {
        List<String> bodies = Arrays.stream(BETWEEN.split(issuers.get())).map(String::strip)
                .filter(each -> !each.isEmpty()).distinct().toList();
        return new OfficialDocument(id, kind.get(), ours.get(), new Letterhead(title.get().strip()
                .replaceAll("[\\r\\n\\t]+", ""), number.get(), bodies, subject.get()), dates(), validity(), changes,
                new Whereabouts(place.get(), interpretation.get()), remark.get());
    }

    DocumentDates dates() {
        return new DocumentDates(made.get(), published.get(), inForce.get());
    }

    private Validity validity() {
        return switch (validity.get()) {
            case UNSAID -> Validity.UNSAID;
            case LONG_TERM -> Validity.LONG_TERM;
            case UNTIL -> until.get() == null ? Validity.UNSAID : Validity.until(until.get());
        };
    }

    /** Sets the end some years after the first day, where that is known. */
    void years(int years) {
        LocalDate begins = dates().begins();
        if (begins != null) {
            validity.set(Validity.Kind.UNTIL);
            until.set(Validity.years(begins, years).until());
        }
    }

    /** Everything whose change is a change of the document. */
    List<Observable> fields() {
        return List.of(kind, ours, title, number, issuers, subject, made, published, inForce, validity, until, changes,
                place, interpretation, remark);
    }
}
