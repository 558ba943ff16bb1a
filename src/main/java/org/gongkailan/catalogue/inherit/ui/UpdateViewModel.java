package org.gongkailan.catalogue.inherit.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.inherit.Decision;
import org.gongkailan.catalogue.inherit.Decisions;
import org.gongkailan.catalogue.inherit.FieldUpdate;
import org.gongkailan.catalogue.inherit.Inheritance;
import org.gongkailan.catalogue.inherit.ItemUpdate;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;

/** The items that differ from their standards or whose standards have gone on, and what is decided about them. */
final class UpdateViewModel {
    // State
    final ObservableList<ItemUpdate> updates = FXCollections.observableArrayList();
    final ObjectProperty<ItemUpdate> chosen = new SimpleObjectProperty<>();
    final BooleanProperty loaded = new SimpleBooleanProperty();
    /** Whether the chosen item can be stored: what stays has a reason. */
    final BooleanProperty complete = new SimpleBooleanProperty();
    /** How many items the unit never changed, so that they can follow the standard at once. */
    final IntegerProperty untouched = new SimpleIntegerProperty();

    private final CatalogueDesk catalogue;
    private final Desk desk;
    private final Inheritance inheritance;
    private Decisions decisions = new Decisions();
    private String unit;

    UpdateViewModel(CatalogueDesk catalogue, Desk desk) {
        this.catalogue = catalogue;
        this.desk = desk;
        inheritance = new Inheritance(catalogue.standard());
        chosen.subscribe(this::judge);
    }

    Decision of(FieldUpdate field) {
        return decisions.of(chosen.get(), field);
    }

    boolean removes() {
        return decisions.removes(chosen.get());
    }

    String domainName(ItemUpdate update) {
        return catalogue.standard().domain(update.item().standard().domain()).map(domain -> domain.domain().name()).orElse("");
    }

    // Actions
    /** Looks through the catalogue that an item stands in, and begins with that item; the own one where null. */
    void begin(CatalogueItem item) {
        unit = item == null ? null : item.unit();
        load(item == null ? null : item.id());
    }

    /** Looks through the catalogue; {@code wanted} is the id of the item to begin with, null for the first. */
    void load(String wanted) {
        desk.jobs().load(() -> look(wanted), found -> {
            updates.setAll(found);
            untouched.set((int) found.stream().filter(ItemUpdate::untouched).count());
            loaded.set(true);
            chosen.set(null);
            chosen.set(found.stream().filter(update -> update.item().id().equals(wanted)).findFirst()
                    .orElse(found.isEmpty() ? null : found.getFirst()));
        });
    }

    void decide(FieldUpdate field, Decision decision) {
        decisions.decide(chosen.get(), field, decision);
        judge();
    }

    /** How many other items differ in the column of a field and have no reason for it yet. */
    int withoutReason(FieldUpdate field) {
        return (int) decisions.withoutReason(field.column(), updates).stream().filter(update -> update != chosen.get()).count();
    }

    /**
     * Gives the reason of a field to the same column of all items that have none, and stores in one step of undo those
     * about which nothing else is to be decided; in the others the reason is filled in.
     */
    void sameReason(FieldUpdate field) {
        var given = new ArrayList<>(decisions.withoutReason(field.column(), updates));
        decisions.reason(field.column(), given, of(field).reason());
        given.add(chosen.get());
        List<ItemUpdate> settled = updates.stream()
                .filter(update -> given.contains(update) && update.onlyDiffers() && decisions.complete(update)).toList();
        if (settled.isEmpty()) {
            desk.notices().say(Messages.of("catalogue.update.filledIn", given.size() - 1));
            judge();
        } else {
            String next = updates.stream().filter(update -> !settled.contains(update)).findFirst().map(update -> update.item().id()).orElse(null);
            write(settled, next);
        }
    }

    void remove(boolean remove) {
        decisions.remove(chosen.get(), remove);
    }

    /** Stores what is decided about the chosen item. */
    void store() {
        int place = updates.indexOf(chosen.get());
        String next = place + 1 < updates.size() ? updates.get(place + 1).item().id() : null;
        write(List.of(chosen.get()), next);
    }

    /** Lets every item that the unit never changed follow its standard, in one step of undo. */
    void storeUntouched() {
        decisions = new Decisions();
        write(updates.stream().filter(ItemUpdate::untouched).toList(), null);
    }

    // An item about which all is settled is shown where it was asked for by name.
    private List<ItemUpdate> look(String wanted) {
        List<CatalogueItem> items = catalogue.rows().list(ItemQuery.ofUnit(unit));
        var found = new ArrayList<>(inheritance.open(items));
        if (wanted != null && found.stream().noneMatch(update -> update.item().id().equals(wanted))) {
            items.stream().filter(item -> item.id().equals(wanted)).findFirst().flatMap(inheritance::of)
                    .filter(update -> !update.fields().isEmpty()).ifPresent(found::addFirst);
        }
        return found;
    }

    private void write(List<ItemUpdate> decided, String next) {
        var plan = decisions.plan(decided);
        desk.jobs().run(Messages.of("catalogue.update.storing"), progress -> catalogue.rows().revise(
                Messages.of("catalogue.undo.inherit", plan.size()), plan.changed(), plan.removed()), batch -> {
                    desk.notices().sayUndoable(Messages.of("catalogue.update.stored", plan.size()));
                    load(next);
                });
    }

    private void judge() {
        complete.set(chosen.get() != null && decisions.complete(chosen.get()));
    }
}
