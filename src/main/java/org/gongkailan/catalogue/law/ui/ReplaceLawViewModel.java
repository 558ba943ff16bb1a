package org.gongkailan.catalogue.law.ui;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.law.Law;
import org.gongkailan.catalogue.law.Replacement;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;

/** 替换依据: the laws that rows cite out of date, and what the rows of one of them would say instead. */
final class ReplaceLawViewModel {
    // State
    final ObservableList<Line> laws = FXCollections.observableArrayList();
    final ObjectProperty<Line> law = new SimpleObjectProperty<>();
    /** How the new basis is to be written. */
    final StringProperty by = new SimpleStringProperty("");
    final ObservableList<Replacement.Change> rows = FXCollections.observableArrayList();
    final ObservableSet<Replacement.Change> ticked = FXCollections.observableSet();

    private final CatalogueDesk catalogue;
    private final String unit;
    private final Desk desk;
    private final Replacement replacement;
    private List<CatalogueItem> items = List.of();

    /**
     * A law with the number of rows that cite it out of date.
     *
     * @param law   its entry
     * @param rows  how many rows
     * @param every whether it is not out of date: then each citation of it gives way
     */
    record Line(Law law, int rows, boolean every) {
    }

    private record Look(List<CatalogueItem> items, Map<Law, Integer> laws) {
    }

    /** @param unit id of the unit whose rows are looked through; null for the own ones */
    ReplaceLawViewModel(CatalogueDesk catalogue, String unit, Desk desk) {
        this.catalogue = catalogue;
        this.unit = unit;
        this.desk = desk;
        replacement = new Replacement(catalogue.laws());
        law.subscribe(is -> {
            by.set(is == null || is.every() ? "" : catalogue.laws().current(is.law()));
            plan();
        });
        by.subscribe(this::plan);
    }

    /** Looks through the catalogue and chooses a law; null chooses the one that most rows cite. */
    void load(Law wanted) {
        desk.jobs().load(() -> {
            List<CatalogueItem> all = catalogue.rows().list(ItemQuery.ofUnit(unit));
            return new Look(all, replacement.outOfDate(all));
        }, look -> show(look, wanted));
    }

    /** Replaces the basis in the ticked rows: one step of undo. */
    void replace() {
        List<CatalogueItem> changed = rows.stream().filter(ticked::contains).map(Replacement.Change::after).toList();
        String label = Messages.of("catalogue.undo.replaceLaw", law.get().law().title(), changed.size());
        desk.jobs().run(Messages.of("catalogue.law.replacing"),
                progress -> catalogue.rows().takeIn(label, List.of(), changed, List.of()), batch -> {
                    ticked.clear();
                    desk.notices().sayUndoable(Messages.of("catalogue.law.replaced", changed.size()));
                    load(null);
                });
    }

    private void show(Look look, Law wanted) {
        items = look.items();
        laws.setAll(look.laws().entrySet().stream().map(entry -> new Line(entry.getKey(), entry.getValue(), false)).toList());
        if (wanted != null && !look.laws().containsKey(wanted)) {
            laws.addFirst(new Line(wanted, replacement.planEvery(items, wanted, "").size(), true));
        }
        law.set(null);
        law.set(laws.stream().filter(line -> line.law().equals(wanted)).findFirst()
                .orElse(laws.isEmpty() ? null : laws.getFirst()));
    }

    /** How entries of the register are cited, for the hand that types. */
    List<String> citations() {
        return catalogue.laws().laws().stream().filter(known -> !known.repealed()).map(Law::citation).toList();
    }

    private void plan() {
        ticked.clear();
        rows.setAll(law.get() == null || by.get().isBlank() ? List.of()
                : law.get().every() ? replacement.planEvery(items, law.get().law(), by.get())
                : replacement.plan(items, law.get().law(), by.get()));
        ticked.addAll(rows);
    }
}
