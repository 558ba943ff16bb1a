package org.gongkailan.catalogue.disclosure.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Channels;
import org.gongkailan.catalogue.disclosure.Disclosure;
import org.gongkailan.catalogue.disclosure.Outlet;
import org.gongkailan.catalogue.disclosure.Registration;
import org.gongkailan.catalogue.disclosure.Subject;
import org.gongkailan.text.Messages;

/** A disclosure while it is filled in; of a new one several rows of the catalogue can be registered at once. */
final class DisclosureDraft {
    final ObservableList<Subject> subjects = FXCollections.observableArrayList();
    final StringProperty title = new SimpleStringProperty("");
    final ObjectProperty<LocalDate> formed = new SimpleObjectProperty<>();
    final ObjectProperty<LocalDate> published = new SimpleObjectProperty<>();
    final StringProperty channel = new SimpleStringProperty("");
    final StringProperty address = new SimpleStringProperty("");
    /** The id of the document in the library that was published; null for none. */
    final ObjectProperty<String> document = new SimpleObjectProperty<>();
    final StringProperty remark = new SimpleStringProperty("");
    final StringProperty person = new SimpleStringProperty("");
    /** The stored disclosure that is edited; null for a new one. */
    final Disclosure before;
    /** The channels of the chosen rows, then the other standard ones. */
    final ObservableList<String> channels = FXCollections.observableArrayList(Channels.official().names());

    private DisclosureDraft(Disclosure before) {
        this.before = before;
    }

    /** A blank one, put down by a person. */
    static DisclosureDraft blank(String person) {
        var draft = new DisclosureDraft(null);
        draft.person.set(person);
        return draft;
    }

    /** A stored one to edit. */
    static DisclosureDraft of(Disclosure disclosure) {
        var draft = new DisclosureDraft(disclosure);
        draft.fill(disclosure);
        draft.formed.set(disclosure.formed());
        draft.published.set(disclosure.published());
        draft.address.set(disclosure.outlet().address());
        draft.remark.set(disclosure.remark());
        draft.document.set(disclosure.document());
        return draft;
    }

    /** A new one like another: same row, title and channel; its days and link are still to be filled in. */
    static DisclosureDraft like(Disclosure other) {
        var draft = new DisclosureDraft(null);
        draft.fill(other);
        return draft;
    }

    private void fill(Disclosure from) {
        subjects.setAll(from.subject());
        title.set(from.title());
        channel.set(from.outlet().channel());
        person.set(from.registered().person());
    }

    /** Whether several rows are registered at once. */
    boolean many() {
        return subjects.size() > 1;
    }

    /** Adds a row of the catalogue; an edited disclosure has one row, which it takes the place of. */
    void choose(CatalogueItem item) {
        Subject subject = Subject.of(item);
        if (before != null) {
            subjects.setAll(subject);
        } else if (subjects.stream().noneMatch(known -> known.item().equals(item.id()))) {
            subjects.add(subject);
        }
        var offered = new LinkedHashSet<>(item.entry().publication().channels());
        offered.addAll(Channels.official().names());
        String chosen = channel.get();
        channels.setAll(offered);
        channel.set(chosen);
    }

    /** What would be stored, one for each row; the words {事项} in the title stand for the row's name. */
    List<Disclosure> disclosures(Registration now) {
        var all = new ArrayList<Disclosure>();
        for (Subject subject : subjects) {
            String words = title.get().strip().replaceAll("[\\r\\n\\t]+", " ")
                    .replace(Messages.of("catalogue.disclosure.form.token"), name(subject));
            all.add(new Disclosure(before == null ? Disclosure.newId() : before.id(), subject, words, formed.get(),
                    published.get(), new Outlet(channel.get(), address.get()),
                    document.get(), remark.get(), registered(now)));
        }
        return all;
    }

    /** Everything that can be typed; the rows of a new one are chosen again at a click. */
    Stream<Observable> fields() {
        return Stream.concat(before == null ? Stream.empty() : Stream.of(subjects),
                Stream.of(title, formed, published, channel, address, document, remark, person));
    }

    private Registration registered(Registration now) {
        return new Registration(Objects.requireNonNullElse(person.get(), ""), before == null ? now.at()
                : before.registered().at());
    }

    /** The last level of a row's name. */
    static String name(Subject subject) {
        return subject.matter().substring(subject.matter().lastIndexOf(" / ") < 0 ? 0
                : subject.matter().lastIndexOf(" / ") + 3);
    }
}
