package org.gongkailan.catalogue.disclosure.ui;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.gongkailan.catalogue.disclosure.DisclosureLine;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.Selections;
import org.kordamp.ikonli.feather.Feather;

/** The ledger as a table, each line with its light. */
final class LedgerTable {
    private final DisclosuresViewModel model;
    private final TableView<DisclosureLine> table;

    LedgerTable(DisclosuresViewModel model, Desk desk, Action... first) {
        this.model = model;
        table = new Columns<DisclosureLine>("catalogue.disclosures", desk.preferences().columns())
                .badge("state", Messages.of("catalogue.disclosure.column.state"), 88, line -> Light.badge(line.state()))
                .text("due", Messages.of("catalogue.disclosure.column.due"), 150, LedgerTable::due)
                .text("title", Messages.of("catalogue.disclosure.column.title"), 236, line -> line.disclosure().title())
                .text("matter", Messages.of("catalogue.disclosure.column.matter"), 190,
                        line -> line.disclosure().subject().matter())
                .text("body", Messages.of("catalogue.disclosure.column.body"), 110,
                        line -> line.disclosure().subject().body())
                .date("formed", Messages.of("catalogue.disclosure.column.formed"), 96, line -> line.disclosure().formed())
                .date("published", Messages.of("catalogue.disclosure.column.published"), 96,
                        line -> line.disclosure().published())
                .text("channel", Messages.of("catalogue.column.short.channels"), 96,
                        line -> line.disclosure().outlet().channel())
                .fromWidth(860, "formed", "channel")
                .fromWidth(620, "matter", "body")
                .onOpen(model::edit)
                .menu(verbs(desk))
                .table(model.rows, EmptyState.orNoMatch(model.loaded, model.empty,
                        new EmptyState(Feather.SEND, Messages.of("catalogue.disclosure.empty"), first)));
        table.getColumns().forEach(column -> column.setSortable(false));
        Selections.follow(table, model.selected);
        Selections.onDelete(table, this::removeSelected);
        model.reveal.subscribe(line -> Selections.show(table, line));
        model.rows.addListener((InvalidationListener) change -> table.refresh());
    }

    Node node() {
        return table;
    }

    private void removeSelected() {
        if (!model.selected.isEmpty()) {
            model.remove(List.copyOf(model.selected));
        }
    }

    private Action[] verbs(Desk desk) {
        var any = Bindings.isNotEmpty(model.selected);
        var one = Bindings.size(model.selected).isEqualTo(1);
        var planned = Bindings.createBooleanBinding(() -> model.selected.stream()
                .anyMatch(line -> line.disclosure().planned()), model.selected);
        return new Action[] {
            Action.of(Messages.of("catalogue.disclosure.open"), Feather.EDIT_2,
                    () -> model.edit(model.selected.getFirst())).possibleWhen(one),
            Action.of(Messages.of("catalogue.disclosure.publish"), Feather.CHECK,
                    () -> model.publish(List.copyOf(model.selected))).possibleWhen(planned),
            Action.of(Messages.of("catalogue.disclosure.copy"), Feather.COPY, model::copy).possibleWhen(one),
            Action.of(Messages.of("catalogue.disclosure.row"), Feather.LIST, () -> desk.navigator().show("catalogue",
                    model.selected.getFirst().disclosure().subject().item())).possibleWhen(one),
            Action.of(Messages.of("catalogue.disclosure.delete"), Feather.TRASH_2, this::removeSelected)
                    .possibleWhen(any)};
    }

    private static String due(DisclosureLine line) {
        return line.due() == null ? Messages.of("catalogue.disclosure.due.dash") : line.provisional()
                ? Messages.of("catalogue.disclosure.due.provisional", line.due()) : line.due().toString();
    }
}
