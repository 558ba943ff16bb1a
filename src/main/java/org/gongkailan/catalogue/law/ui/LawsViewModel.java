package org.gongkailan.catalogue.law.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.law.CitedLaw;
import org.gongkailan.catalogue.law.CitedLaws;
import org.gongkailan.catalogue.law.Issue;
import org.gongkailan.catalogue.law.Law;
import org.gongkailan.catalogue.law.OwnLaw;
import org.gongkailan.catalogue.law.OwnLaws;
import org.gongkailan.catalogue.law.Standing;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;

/** What the screen 法律依据 shows, and what can be done from it. */
final class LawsViewModel {
    // State
    final ObservableList<CitedLaw> rows = FXCollections.observableArrayList();
    final StringProperty find = new SimpleStringProperty("");
    final ObjectProperty<LawFilter> filter = new SimpleObjectProperty<>(LawFilter.CITED);
    /** Whether the catalogue has been looked through once. */
    final BooleanProperty loaded = new SimpleBooleanProperty();
    final StringProperty count = new SimpleStringProperty("");
    /** The line under the cursor; null for none. */
    final ObjectProperty<CitedLaw> selected = new SimpleObjectProperty<>();
    /** Whether it is the unit's own. */
    final BooleanBinding ownSelected = Bindings.createBooleanBinding(
            () -> selected.get() != null && own(selected.get()).isPresent(), selected);
    /** The law in the side form; null while it is closed. */
    final ObjectProperty<CitedLaw> shown = new SimpleObjectProperty<>();
    /** The own entry being typed; null while none is. */
    final ObjectProperty<LawDraft> draft = new SimpleObjectProperty<>();

    private final CatalogueDesk catalogue;
    private final Desk desk;
    private List<CitedLaw> all = List.of();

    LawsViewModel(CatalogueDesk catalogue, Desk desk) {
        this.catalogue = catalogue;
        this.desk = desk;
        find.subscribe(this::narrow);
        filter.subscribe(this::narrow);
    }

    /** The unit's own entry behind a line. */
    Optional<OwnLaw> own(CitedLaw line) {
        return line.law() == null ? Optional.empty() : catalogue.laws().own(line.title());
    }

    /** The shipped entry that the unit's own one stands in place of. */
    Optional<Law> covered(CitedLaw line) {
        return own(line).flatMap(mine -> catalogue.laws().shipped(line.title()));
    }

    /** The entry with a title. */
    Optional<CitedLaw> titled(String title) {
        return all.stream().filter(line -> line.title().equals(title)).findFirst();
    }

    // Actions
    void refresh() {
        desk.jobs().load(() -> CitedLaws.of(catalogue.laws(), catalogue.rows().list(ItemQuery.ALL)), this::show);
    }

    /** Brings the entry with a title into view, whatever the filter says. */
    void reveal(String title) {
        titled(title).ifPresent(line -> {
            if (!matches(line)) {
                find.set("");
                filter.set(LawFilter.ALL);
            }
            draft.set(null);
            shown.set(line);
        });
    }

    /** Shows the unit's own entries, among which a list was taken, unless all of its titles are in view already. */
    void brought(List<String> titles) {
        desk.jobs().load(() -> titles, all -> {
            if (!all.stream().allMatch(title -> titled(title).filter(this::matches).isPresent())) {
                find.set("");
                filter.set(LawFilter.OWN);
            }
        });
    }

    /** Begins an own entry: the one there is, one in place of a shipped one, or one from a citation. */
    void edit(CitedLaw line) {
        draft.set(new LawDraft(own(line).orElseGet(() -> new OwnLaw(OwnLaws.newId(), line.draft()))));
    }

    /** Begins an own entry from nothing. */
    void add() {
        shown.set(null);
        draft.set(new LawDraft(new OwnLaw(OwnLaws.newId(), new Law("", List.of(),
                new Issue(null, List.of(), false, null, null, null, null), new Standing(null, null, null, null), "", false))));
    }

    void save() {
        OwnLaw typed = draft.get().typed();
        desk.jobs().run(Messages.of("catalogue.laws.saving"), progress -> {
            catalogue.ownLaws().save(typed);
            return typed.law().title();
        }, title -> {
            draft.set(null);
            desk.jobs().load(() -> title, this::reveal);
        });
    }

    /** Gives up what is being typed. */
    void discard() {
        draft.set(null);
    }

    void remove(CitedLaw line) {
        own(line).ifPresent(entry -> desk.jobs().run(Messages.of("catalogue.laws.saving"), progress -> {
            catalogue.ownLaws().remove(entry);
            return entry;
        }, removed -> {
            draft.set(null);
            desk.jobs().onScreen(() -> desk.notices().sayUndoable(
                    Messages.of("catalogue.laws.removed", removed.law().title())));
        }));
    }

    private void show(List<CitedLaw> looked) {
        all = looked;
        loaded.set(true);
        narrow();
        CitedLaw open = shown.get();
        if (open != null) {
            shown.set(titled(open.title()).orElse(null));
        }
    }

    private void narrow() {
        rows.setAll(all.stream().filter(this::matches).toList());
        count.set(Messages.of("catalogue.laws.count", rows.size()));
    }

    private boolean matches(CitedLaw line) {
        String wanted = find.get() == null ? "" : find.get().strip().toLowerCase(Locale.ROOT);
        String words = line.title() + ' ' + line.number() + ' ' + (line.law() == null ? "" : line.law().shortNames());
        return filter.get().shows(line, own(line).isPresent()) && words.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
