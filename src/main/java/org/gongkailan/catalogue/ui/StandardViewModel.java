package org.gongkailan.catalogue.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.standard.StandardDomain;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;

/** The standard catalogue with its provenance, and which of its rows are to be adopted. */
final class StandardViewModel {
    // State
    final ObjectProperty<StandardDomain> domain = new SimpleObjectProperty<>();
    final ObservableList<StandardRow> rows = FXCollections.observableArrayList();
    final BooleanProperty loaded = new SimpleBooleanProperty();
    final ObservableSet<String> missing = FXCollections.observableSet();
    final ObservableSet<StandardRow> ticked = FXCollections.observableSet();

    private final CatalogueDesk catalogue;
    private final Desk desk;

    private record Look(List<StandardRow> rows, Set<String> missing) {
    }

    StandardViewModel(CatalogueDesk catalogue, Desk desk) {
        this.catalogue = catalogue;
        this.desk = desk;
        domain.subscribe((was, is) -> load());
    }

    List<StandardDomain> domains() {
        return catalogue.standard().domains();
    }

    boolean has(StandardRow row) {
        return !missing.contains(row.id());
    }

    // Actions
    void choose(String code) {
        domain.set(catalogue.standard().domain(code).orElse(domains().getFirst()));
    }

    /** Ticks the rows of the domain that the unit lacks: all of them, or those that were verified. */
    void tickMissing(boolean alsoUnverified) {
        rows.stream().filter(row -> !has(row) && (alsoUnverified || row.fullyVerified())).forEach(ticked::add);
    }

    void untickAll() {
        ticked.clear();
    }

    void adopt() {
        var chosen = catalogue.standard().domains().stream()
                .flatMap(known -> catalogue.standard().rows(known.code()).stream()).filter(ticked::contains).toList();
        desk.jobs().run(Messages.of("catalogue.adopt.running"), progress -> catalogue.adoption().adopt(chosen).size(), n -> {
            ticked.clear();
            load();
            desk.notices().say(Messages.of("catalogue.adopt.done", n));
        });
    }

    private void load() {
        String code = domain.get().code();
        desk.jobs().load(() -> new Look(catalogue.standard().rows(code), catalogue.adoption().missing(code).stream()
                .map(StandardRow::id).collect(Collectors.toSet())), look -> {
            missing.clear();
            missing.addAll(look.missing());
            rows.setAll(look.rows());
            loaded.set(true);
        });
    }
}
