package org.gongkailan.catalogue.edition.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.Tier;
import org.gongkailan.catalogue.comparison.Comparison;
import org.gongkailan.catalogue.comparison.RowChange;
import org.gongkailan.catalogue.comparison.RowChange.Kind;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.edition.Edition;
import org.gongkailan.catalogue.edition.Imprint;
import org.gongkailan.catalogue.edition.Listings;
import org.gongkailan.finding.Severity;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Option;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitDirectory;

/** What the screen 版本 shows: the editions, and what differs between two of them. */
final class EditionsViewModel {
    // State
    /** The editions, newest first; null stands for the working catalogue, on top. */
    final ObservableList<Edition> editions = FXCollections.observableArrayList();
    final ObservableList<EditionChoice> choices = FXCollections.observableArrayList();
    final ObjectProperty<EditionChoice> from = new SimpleObjectProperty<>();
    final ObjectProperty<EditionChoice> to = new SimpleObjectProperty<>(EditionChoice.WORKING);
    /** What differs between the two; null while they are not chosen. */
    final ObjectProperty<Comparison> comparison = new SimpleObjectProperty<>();
    final ObservableList<Option<Domain>> domains = FXCollections.observableArrayList();
    /** Only changes of this kind; null for all that change what is disclosed. */
    final ObjectProperty<Kind> kind = new SimpleObjectProperty<>();
    final ObjectProperty<Domain> domain = new SimpleObjectProperty<>();
    final StringProperty find = new SimpleStringProperty("");
    final ObservableList<RowChange> rows = FXCollections.observableArrayList();
    final StringProperty summary = new SimpleStringProperty("");
    /** How the working catalogue stands to the newest edition. */
    final StringProperty standing = new SimpleStringProperty("");
    final BooleanProperty loaded = new SimpleBooleanProperty();

    private final CatalogueDesk catalogue;
    private final UnitDirectory units;
    private final Desk desk;
    /** Whether the sides are being set by the program. */
    private boolean choosing;
    /** Whether a person has chosen what to compare; until then it is the newest edition with the working state. */
    private boolean chosen;

    EditionsViewModel(CatalogueDesk catalogue, UnitDirectory units, Desk desk) {
        this.catalogue = catalogue;
        this.units = units;
        this.desk = desk;
        from.subscribe((was, is) -> chosen());
        to.subscribe((was, is) -> chosen());
        kind.subscribe((was, is) -> filter());
        domain.subscribe((was, is) -> filter());
        find.subscribe((was, is) -> filter());
    }

    /** Everything one look at the workspace brings. */
    private record Look(List<Edition> editions, int rows, Comparison sinceNewest) {
    }

    // Actions
    void refresh() {
        desk.jobs().load(this::look, this::show);
    }

    /** What the sheet for a new edition begins with. */
    void proposal(Consumer<Proposal> then) {
        desk.jobs().load(() -> {
            Unit own = units.own();
            long errors = catalogue.check().check(catalogue.rows().list(ItemQuery.ALL), Tier.of(own.level())).stream()
                    .filter(finding -> finding.severity() == Severity.ERROR).count();
            return new Proposal(Imprint.working(own, catalogue.frozen().today())
                    .named(catalogue.frozen().nextName(), catalogue.frozen().today(), ""), errors);
        }, then);
    }

    /**
     * What freezing begins with.
     *
     * @param imprint what may stand over the edition
     * @param errors  how many errors the check finds in what would be frozen
     */
    record Proposal(Imprint imprint, long errors) {
    }

    /** Freezes the working catalogue; {@code then} runs when it is done. */
    void freeze(Imprint imprint, Runnable then) {
        desk.jobs().run(Messages.of("catalogue.edition.freezing"), progress -> catalogue.frozen().freeze(imprint), edition -> {
            then.run();
            desk.notices().sayUndoable(Messages.of("catalogue.edition.frozen", edition.name(), edition.seal().rows()));
        });
    }

    /** Corrects name, date or number of an edition. */
    void correct(Edition edition, Imprint imprint, Runnable then) {
        desk.jobs().run(Messages.of("catalogue.edition.correcting"), progress -> {
            catalogue.frozen().correct(edition, imprint);
            return edition;
        }, done -> then.run());
    }

    void remove(Edition edition) {
        catalogue.frozen().remove(edition);
        desk.jobs().onScreen(() -> desk.notices().sayUndoable(Messages.of("catalogue.edition.removed", edition.name())));
    }

    /** Compares an edition with the working catalogue. */
    void choose(Edition edition) {
        choosing = true;
        from.set(edition == null ? newest() : EditionChoice.of(edition));
        to.set(EditionChoice.WORKING);
        choosing = false;
        chosen();
    }

    /** Puts the earlier in the place of the later. */
    void swap() {
        choosing = true;
        EditionChoice earlier = from.get();
        from.set(to.get());
        to.set(earlier);
        choosing = false;
        chosen();
    }

    /** Writes the list of changes. */
    void print(Path file) {
        Comparison compared = comparison.get();
        desk.jobs().run(Messages.of("catalogue.changes.writing"), progress -> {
            catalogue.changes().write(compared, catalogue.reasons(), file, progress);
            return file;
        }, done -> desk.printing().written(Messages.of("catalogue.export.done", file.getFileName()), file));
    }

    private Look look() {
        List<Edition> all = catalogue.frozen().all();
        var working = listings().working();
        Comparison since = all.isEmpty() || !catalogue.frozen().intact(all.getFirst()) ? null
                : Comparison.of(listings().of(all.getFirst()), working);
        return new Look(all, working.items().size(), since);
    }

    private void show(Look look) {
        var lines = new ArrayList<Edition>();
        lines.add(null);
        lines.addAll(look.editions());
        editions.setAll(lines);
        standing.set(look.editions().isEmpty() ? Messages.of("catalogue.edition.standing.none", look.rows())
                : look.sinceNewest() == null ? Messages.of("catalogue.edition.standing.broken", look.editions().getFirst().name())
                : look.sinceNewest().substantial() == 0
                ? Messages.of("catalogue.edition.standing.same", look.rows(), look.editions().getFirst().name())
                : Messages.of("catalogue.edition.standing", look.rows(), look.editions().getFirst().name(),
                        look.sinceNewest().substantial()));
        offer(look.editions());
        loaded.set(true);
        compare();
    }

    // The two sides stay what they were, under the names that they have now.
    private void offer(List<Edition> all) {
        choosing = true;
        var offered = new ArrayList<EditionChoice>();
        offered.add(EditionChoice.WORKING);
        all.forEach(edition -> offered.add(EditionChoice.of(edition)));
        offered.add(EditionChoice.STANDARD);
        EditionChoice wasFrom = from.get();
        EditionChoice wasTo = to.get();
        choices.setAll(offered);
        from.set(offered.stream().filter(choice -> chosen && choice.same(wasFrom)).findFirst().orElseGet(this::newest));
        to.set(offered.stream().filter(choice -> choice.same(wasTo)).findFirst().orElse(EditionChoice.WORKING));
        choosing = false;
    }

    private EditionChoice newest() {
        return choices.stream().filter(choice -> choice.kind() == EditionChoice.Kind.FROZEN).findFirst()
                .orElse(EditionChoice.STANDARD);
    }

    private void chosen() {
        if (!choosing && loaded.get()) {
            chosen = true;
            compare();
        }
    }

    private void compare() {
        EditionChoice earlier = from.get();
        EditionChoice later = to.get();
        if (earlier != null && later != null) {
            desk.jobs().run(Messages.of("catalogue.comparing"), progress ->
                    Comparison.of(earlier.listing(listings()), later.listing(listings())), this::show,
                    problem -> {
                        show((Comparison) null);
                        desk.dialogs().problem(problem);
                    });
        }
    }

    private void show(Comparison compared) {
        comparison.set(compared);
        var involved = new LinkedHashMap<Domain, Integer>();
        if (compared != null) {
            compared.changes().forEach(change -> involved.merge(change.domain(), 1, Integer::sum));
        }
        if (!involved.containsKey(domain.get())) {
            domain.set(null);
        }
        domains.setAll(involved.entrySet().stream()
                .map(entry -> new Option<>(entry.getKey(), entry.getKey().name(), entry.getValue())).toList());
        filter();
    }

    private void filter() {
        Comparison compared = comparison.get();
        if (compared == null) {
            rows.clear();
            summary.set("");
            return;
        }
        rows.setAll(compared.changes().stream().filter(this::shown).toList());
        summary.set(Messages.of("catalogue.comparison.summary", compared.count(Kind.ADDED), compared.count(Kind.REMOVED),
                compared.count(Kind.CHANGED), compared.unchanged() + compared.count(Kind.REORDERED)));
    }

    private boolean shown(RowChange change) {
        boolean ofKind = kind.get() == null ? change.kind() != Kind.REORDERED : change.kind() == kind.get();
        boolean ofDomain = domain.get() == null || domain.get().equals(change.domain());
        return ofKind && ofDomain && matches(change, find.get().strip().toLowerCase(Locale.ROOT));
    }

    private static boolean matches(RowChange change, String word) {
        return word.isEmpty() || change.item().entry().matter().path().toLowerCase(Locale.ROOT).contains(word)
                || Column.BODY.text(change.item().entry()).toLowerCase(Locale.ROOT).contains(word)
                || change.fields().stream().anyMatch(field -> field.before().contains(word) || field.after().contains(word));
    }

    private Listings listings() {
        return new Listings(catalogue.frozen(), catalogue.standard(), null, units.own());
    }
}
