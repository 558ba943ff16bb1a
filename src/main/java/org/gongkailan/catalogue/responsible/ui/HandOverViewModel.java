package org.gongkailan.catalogue.responsible.ui;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.responsible.Duty;
import org.gongkailan.catalogue.responsible.HandOver;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitDirectory;

/** A hand-over while it is prepared: who gives, who takes, what changes in each row, and which rows are ticked. */
final class HandOverViewModel {
    // State
    final ObjectProperty<Duty> duty = new SimpleObjectProperty<>(Duty.BODY);
    /** Who gives; empty for the rows that name nobody, null while nobody is chosen. */
    final StringProperty from = new SimpleStringProperty();
    final StringProperty to = new SimpleStringProperty("");
    final BooleanProperty clear = new SimpleBooleanProperty();
    /** Why nothing can be handed over; empty if it can. */
    final StringProperty problem = new SimpleStringProperty("");
    final ObservableList<String> givers = FXCollections.observableArrayList();
    final ObservableList<String> takers = FXCollections.observableArrayList();
    final ObservableList<Domain> domains = FXCollections.observableArrayList();
    /** The domains it is limited to; none for all. */
    final ObservableSet<Domain> chosen = FXCollections.observableSet();
    final ObservableList<HandOver.Change> rows = FXCollections.observableArrayList();
    final ObservableSet<HandOver.Change> ticked = FXCollections.observableSet();

    private final CatalogueDesk catalogue;
    private final UnitDirectory directory;
    private final Desk desk;
    private List<CatalogueItem> items = List.of();
    private List<Unit> units = List.of();
    private List<Domain> known = List.of();

    private record Look(List<CatalogueItem> items, List<Unit> units, List<Domain> domains) {
    }

    HandOverViewModel(CatalogueDesk catalogue, UnitDirectory directory, Desk desk) {
        this.catalogue = catalogue;
        this.directory = directory;
        this.desk = desk;
        duty.subscribe((was, is) -> choices());
        from.subscribe((was, is) -> concerned());
        to.subscribe((was, is) -> plan());
        clear.subscribe((was, is) -> plan());
        chosen.subscribe(this::plan);
    }

    String domainName(HandOver.Change change) {
        return known.stream().filter(domain -> domain.code().equals(change.before().domain())).map(Domain::name)
                .findFirst().orElse(change.before().domain());
    }

    // Actions
    /** Reads the catalogue and begins with somebody's rows, null for not yet chosen, in one domain or, where null, in all. */
    void load(String giver, Domain domain) {
        desk.jobs().load(() -> new Look(catalogue.rows().list(ItemQuery.ALL), directory.all(), catalogue.domains().all()),
                look -> {
                    items = look.items();
                    units = look.units();
                    known = look.domains();
                    choices();
                    from.set(giver);
                    concerned();
                    if (domain != null) {
                        chosen.add(domain);
                    }
                });
    }

    /** Hands the ticked rows over: one step of undo. */
    void handOver(Runnable done) {
        var changed = rows.stream().filter(ticked::contains).map(HandOver.Change::after).toList();
        String label = Messages.of("catalogue.undo.handOver", ResponsibleViewModel.words(from.get()), to.get().strip(),
                changed.size());
        desk.jobs().run(Messages.of("catalogue.handOver.running"),
                progress -> catalogue.rows().takeIn(label, List.of(), changed, List.of()), batch -> {
                    done.run();
                    desk.notices().sayUndoable(Messages.of("catalogue.handOver.done", changed.size(), to.get().strip()));
                });
    }

    private void choices() {
        var names = new TreeSet<String>();
        items.forEach(item -> names.add(duty.get().of(item.entry())));
        givers.setAll(names);
        takers.setAll(Stream.concat(duty.get() == Duty.BODY ? units.stream().map(Unit::name) : Stream.of(), names.stream())
                .filter(name -> !name.isEmpty()).distinct().toList());
        if (from.get() != null && !names.contains(from.get())) {
            from.set(null);
        }
        concerned();
    }

    private void concerned() {
        Set<String> codes = items.stream().filter(item -> duty.get().of(item.entry()).equals(from.get()))
                .map(CatalogueItem::domain).collect(Collectors.toSet());
        chosen.clear();
        domains.setAll(known.stream().filter(domain -> codes.contains(domain.code())).toList());
        plan();
    }

    private void plan() {
        ticked.clear();
        rows.clear();
        problem.set("");
        if (from.get() == null || to.get() == null || to.get().isBlank()) {
            return;
        }
        try {
            rows.setAll(new HandOver(duty.get(), from.get(), to.get(),
                    chosen.stream().map(Domain::code).collect(Collectors.toSet()), phone(), clear.get()).plan(items));
            ticked.addAll(rows);
        } catch (UserProblem same) {
            problem.set(same.getLocalizedMessage());
        }
    }

    private String phone() {
        return duty.get() != Duty.BODY ? null : units.stream().filter(unit -> unit.name().equals(to.get().strip()))
                .map(Unit::phone).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }
}
