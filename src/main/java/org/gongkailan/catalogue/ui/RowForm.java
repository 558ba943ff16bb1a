package org.gongkailan.catalogue.ui;

import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.bulk.ui.BulkPane;
import org.gongkailan.catalogue.bulk.ui.BulkViewModel;
import org.gongkailan.catalogue.check.ItemPlace;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.inherit.ui.UpdateSheet;
import org.gongkailan.finding.Place;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.SideForm;

/** The form beside the table: of one row, or of several that are changed together. Follows what is being edited. */
final class RowForm {
    /** What several rows are known by. */
    private static final String BULK = "";

    private final CatalogueViewModel model;
    private final CatalogueDesk catalogue;
    private final Desk desk;
    private final Function<CatalogueItem, Node> more;
    private final SideForm side = new SideForm();
    /** Where something was found that is to be mended next; null while nothing is. */
    private Place wanted;
    /** The id of the row that was shown last, or {@link #BULK}; null for none. */
    private String shown;

    /** @param more what else stands under the form of an item */
    RowForm(CatalogueViewModel model, CatalogueDesk catalogue, Desk desk, Function<CatalogueItem, Node> more) {
        this.model = model;
        this.catalogue = catalogue;
        this.desk = desk;
        this.more = more;
        model.editing.draft.subscribe((was, is) -> show());
        model.editing.bulk.subscribe((was, is) -> show());
    }

    Node node() {
        return side;
    }

    BooleanProperty open() {
        return side.open();
    }

    /** Gives the keyboard to its first field. */
    void enter() {
        side.enter();
    }

    /** Gives the keyboard to the field where something was found, as soon as its row is shown. */
    void goTo(Place place) {
        wanted = place;
    }

    private void show() {
        if (model.editing.draft.get() != null) {
            show(model.editing.draft.get());
        } else if (model.editing.bulk.get() != null) {
            show(model.editing.bulk.get());
        } else {
            side.open().set(false);
        }
    }

    private void show(BulkViewModel bulk) {
        show(BULK, Messages.of("catalogue.bulk.title", model.list.selected.size()), new BulkPane(bulk).node(),
                Buttons.primary(Action.of(Messages.of("catalogue.bulk.apply"), this::applyBulk)
                        .possibleWhen(bulk.count().greaterThan(0), Messages.of("catalogue.bulk.obstacle")).withKeys("Shortcut+S")));
    }

    // The button that did it has nothing left to do, and would hand the keyboard to whatever comes next in the window.
    private void applyBulk() {
        side.enter();
        model.editing.applyBulk();
    }

    private void show(ItemDraft draft) {
        var pane = new ItemPane(draft, catalogue.check(), catalogue.laws());
        String name = draft.item.entry().matter().path();
        show(draft.item.id(), name.isBlank() ? Messages.of("catalogue.unnamed") : name,
                pane.node(new VBox(16, more.apply(draft.item),
                        new StandardBox(catalogue.standard(), draft.item, () -> update(draft.item)))),
                Buttons.primary(Action.of(Messages.of("catalogue.action.save"), model.editing::store).withKeys("Shortcut+S")),
                Buttons.of(Action.of(Messages.of("catalogue.action.discard"), model.editing::discard)));
        if (wanted != null && ItemPlace.itemId(wanted).equals(draft.item.id())) {
            ItemPlace.column(wanted).flatMap(pane::focus).ifPresent(side::reveal);
            wanted = null;
        } else if (name.isBlank() || draft.item.entry().elements().isEmpty()) {
            pane.focus();
        }
    }

    // A row that was stored is shown anew, where it was being read.
    private void show(String what, String title, Node content, Button... buttons) {
        if (side.open().get() && what.equals(shown)) {
            side.showAgain(title, content, buttons);
        } else {
            side.show(title, content, buttons);
        }
        shown = what;
    }

    private void update(CatalogueItem item) {
        model.editing.store();
        new UpdateSheet(catalogue, desk).open(item);
    }
}
