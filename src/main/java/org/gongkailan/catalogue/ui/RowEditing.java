package org.gongkailan.catalogue.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.Matter;
import org.gongkailan.catalogue.bulk.ui.BulkViewModel;
import org.gongkailan.catalogue.clip.CopiedRows;
import org.gongkailan.catalogue.clip.ui.PasteViewModel;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.holders.ui.WhoseCatalogue;
import org.gongkailan.officefile.Grid;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;

/** What is done to the rows in view: one of them in the side form, several together, added, moved, copied, removed. */
final class RowEditing implements RowList.Follower {
    private static final String FIRST_DOMAIN = "01";

    /** The row being edited; null while none is. */
    final ObjectProperty<ItemDraft> draft = new SimpleObjectProperty<>();
    /** Several rows that are changed together; null while none are. */
    final ObjectProperty<BulkViewModel> bulk = new SimpleObjectProperty<>();

    private final CatalogueDesk catalogue;
    private final WhoseCatalogue whose;
    private final RowList list;
    private final Desk desk;

    RowEditing(CatalogueDesk catalogue, WhoseCatalogue whose, RowList list, Desk desk) {
        this.catalogue = catalogue;
        this.whose = whose;
        this.list = list;
        this.desk = desk;
    }

    /** Opens a row in the side form; edits of the one before are stored first. */
    void edit(CatalogueItem item) {
        store();
        bulk.set(null);
        draft.set(item == null ? null : new ItemDraft(item));
    }

    /** Opens what is selected in the side form: one row, or several to change together. */
    void editSelected() {
        if (list.selected.size() == 1) {
            edit(list.selected.getFirst());
        } else if (list.selected.size() > 1) {
            store();
            draft.set(null);
            bulk.set(new BulkViewModel(catalogue.rows(), list.selected));
        }
    }

    /** Follows the selection while the side form is open. */
    void follow() {
        boolean open = draft.get() != null || bulk.get() != null;
        boolean shown = draft.get() != null && list.selected.size() == 1
                && draft.get().item.id().equals(list.selected.getFirst().id());
        if (open && !shown) {
            editSelected();
        }
    }

    /** Closes the side form; edits are stored. */
    void close() {
        store();
        draft.set(null);
        bulk.set(null);
    }

    /** Stores the row being edited, if it was changed. */
    void store() {
        ItemDraft open = draft.get();
        if (open != null && open.changed()) {
            CatalogueItem edited = open.edited();
            draft.set(new ItemDraft(edited));
            catalogue.rows().save(edited);
        }
    }

    /** Gives up the edits of the row being edited. */
    void discard() {
        draft.set(draft.get() == null ? null : new ItemDraft(draft.get().item));
    }

    /** Makes the change that was thought out for several rows. */
    void applyBulk() {
        int rows = bulk.get().count().get();
        bulk.get().apply();
        desk.jobs().onScreen(() -> desk.notices().sayUndoable(Messages.of("catalogue.bulk.applied", rows)));
    }

    /** The selected rows as they are copied. */
    CopiedRows copied() {
        return CopiedRows.of(list.selected, list::domainOf);
    }

    /** A block that is to be pasted, to be looked at. */
    PasteViewModel pasted(Grid block) {
        store();
        var known = list.known();
        String code = list.domain.get() != null ? list.domain.get().code()
                : list.selected.isEmpty() ? known.getFirst().code() : list.selected.getFirst().domain();
        return new PasteViewModel(catalogue, desk, block, list.selected, known,
                new PasteViewModel.Into(whose.unit(), known.stream().filter(each -> each.code().equals(code)).findFirst()
                        .orElseThrow()));
    }

    void add() {
        CatalogueItem after = list.selected.isEmpty() ? null : list.selected.getLast();
        String code = after != null ? after.domain() : list.domain.get() != null ? list.domain.get().code() : FIRST_DOMAIN;
        String level1 = after == null ? "" : after.entry().matter().level1();
        insert(code, after, Entry.BLANK.withMatter(new Matter(level1, null, null)));
    }

    void duplicate() {
        CatalogueItem item = list.selected.getFirst();
        insert(item.domain(), item, item.entry());
    }

    void remove() {
        var items = List.copyOf(list.selected);
        store();
        draft.set(null);
        catalogue.rows().remove(items);
        // After the hook of the change, which takes older offers to undo away.
        desk.jobs().onScreen(() -> desk.notices().sayUndoable(Messages.of("catalogue.removed", items.size())));
    }

    void move(int by) {
        if (list.sorted()) {
            desk.notices().say(Messages.of("catalogue.move.sorted"));
        } else {
            catalogue.rows().moveBeside(neighbours(by), by > 0);
        }
    }

    // The row in view that the selected rows of each domain go past, whatever rows the filters hide between.
    private Map<CatalogueItem, List<CatalogueItem>> neighbours(int by) {
        var chosen = list.selected.stream().map(CatalogueItem::id).collect(Collectors.toSet());
        var neighbours = new LinkedHashMap<CatalogueItem, List<CatalogueItem>>();
        list.selected.stream().map(CatalogueItem::domain).distinct().forEach(code -> {
            var shown = list.rows.stream().filter(row -> row.domain().equals(code)).toList();
            var moved = shown.stream().filter(row -> chosen.contains(row.id())).toList();
            int beside = moved.isEmpty() ? -1 : shown.indexOf(by < 0 ? moved.getFirst() : moved.getLast()) + by;
            if (beside >= 0 && beside < shown.size()) {
                neighbours.put(shown.get(beside), moved);
            }
        });
        return neighbours;
    }

    private void insert(String code, CatalogueItem after, Entry entry) {
        store();
        CatalogueItem made = catalogue.rows().insert(whose.unit(), code, after, entry);
        draft.set(null);
        list.want(made.id());
    }

    @Override
    public void arrived(CatalogueItem item) {
        edit(item);
    }

    @Override
    public void shown() {
        if (bulk.get() != null && !bulk.get().shows(list.selected)) {
            editSelected();
        }
        ItemDraft open = draft.get();
        if (open == null) {
            return;
        }
        var now = list.find(open.item.id());
        if (now.isEmpty()) {
            draft.set(null);
        } else if (!open.changed() && !now.get().equals(open.item)) {
            draft.set(new ItemDraft(now.get()));
        }
    }
}
