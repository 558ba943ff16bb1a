package org.gongkailan.catalogue.ui;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.CatalogueUnits.Holder;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.holders.ui.WhoseCatalogue;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.ui.Desk;

/** What the screen 事项目录 shows: a catalogue, its rows in view, what is being edited, and the check of all of it. */
final class CatalogueViewModel {
    final WhoseCatalogue whose = new WhoseCatalogue();
    final RowList list;
    final RowEditing editing;
    final WholeCheck check;
    /** Whether the table shows every column in words and scrolls sideways. */
    final BooleanProperty wide = new SimpleBooleanProperty();

    private final CatalogueDesk catalogue;
    private final Desk desk;

    CatalogueViewModel(CatalogueDesk catalogue, CatalogueUnits units, Desk desk) {
        this.catalogue = catalogue;
        this.desk = desk;
        list = new RowList(whose, new StockTaking(catalogue, units), desk.jobs());
        editing = new RowEditing(catalogue, whose, list, desk);
        list.followedBy(editing);
        check = new WholeCheck(catalogue, units, whose, desk.jobs());
    }

    /** Looks again after a change; a catalogue that has been checked is checked again. */
    void refresh() {
        list.refresh();
        check.again();
    }

    /** Shows another catalogue of the workspace; edits are stored first. */
    void showCatalogue(Holder chosen) {
        if (!Objects.equals(whose.unit(), chosen.unit())) {
            editing.close();
            list.selected.clear();
            whose.holder.set(chosen);
            list.domain.set(null);
            list.filters.clear();
            refresh();
        }
    }

    /** Narrows the list to a domain, whatever was looked for before. */
    void showDomain(String code) {
        list.clearFilters();
        catalogue.domains().of(code).ifPresent(list.domain::set);
    }

    /** Brings a record into view, whatever the filter says, from whichever catalogue it is. */
    void show(String id) {
        desk.jobs().load(() -> catalogue.rows().find(id).map(CatalogueItem::unit), unit -> {
            whose.of(unit.orElse(null)).ifPresent(this::showCatalogue);
            list.widen();
            list.want(id);
        });
    }

    /** The standard row an item follows. */
    Optional<StandardRow> standardOf(CatalogueItem item) {
        return item.standard() == null ? Optional.empty() : catalogue.standard().row(item.standard());
    }

    /** Whether the standard has gone on and says something else than the item now. */
    boolean movedOn(CatalogueItem item) {
        return item.standard() != null && catalogue.standard().moved(item.standard())
                && list.of(item).stream().anyMatch(finding -> finding.rule().equals("standard.changed"));
    }
}
