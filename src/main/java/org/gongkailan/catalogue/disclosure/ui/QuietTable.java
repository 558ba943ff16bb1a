package org.gongkailan.catalogue.disclosure.ui;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.gongkailan.catalogue.disclosure.QuietRow;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.Tone;
import org.kordamp.ikonli.feather.Feather;

/** 本年尚无发布: rows of the catalogue of which nothing, or too little, was published in a year. */
final class QuietTable {
    private final DisclosuresViewModel model;
    private final TableView<QuietRow> table;

    QuietTable(DisclosuresViewModel model, Desk desk) {
        this.model = model;
        table = new Columns<QuietRow>("catalogue.disclosures.quiet", desk.preferences().columns())
                .badge("state", Messages.of("catalogue.disclosure.quiet.state"), 100, QuietTable::state)
                .text("domain", Messages.of("catalogue.column.domain"), 110, row -> model.domainName(row.item().domain()))
                .text("matter", Messages.of("catalogue.disclosure.column.matter"), 280,
                        row -> row.item().entry().matter().path())
                .text("body", Messages.of("catalogue.disclosure.column.body"), 160, row -> row.item().entry().body())
                .text("limit", Messages.of("catalogue.column.timeLimit"), 160, row -> row.item().entry().timeLimit().text())
                .text("frequency", Messages.of("catalogue.disclosure.quiet.frequency"), 80,
                        row -> row.frequency() == null ? "" : row.frequency().label())
                .text("missed", Messages.of("catalogue.disclosure.quiet.missed"), 150, QuietTable::missed)
                .onOpen(row -> model.addFor(row.item().id()))
                .menu(Action.of(Messages.of("catalogue.disclosure.new"), Feather.PLUS, this::register),
                        Action.of(Messages.of("catalogue.disclosure.row"), Feather.LIST, () -> goToRow(desk)))
                .table(model.quiet, EmptyState.orNoMatch(model.loaded, new SimpleBooleanProperty(true),
                        new EmptyState(Feather.CHECK_CIRCLE, Messages.of("catalogue.disclosure.quiet.none"))));
        table.getColumns().forEach(column -> column.setSortable(false));
    }

    Node node() {
        return table;
    }

    private void register() {
        QuietRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.addFor(row.item().id());
        }
    }

    private void goToRow(Desk desk) {
        QuietRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            desk.navigator().show("catalogue", row.item().id());
        }
    }

    private static Badge state(QuietRow row) {
        return row.silent() ? new Badge(Messages.of("catalogue.disclosure.quiet.silent"), Tone.SOON)
                : new Badge(Messages.of("catalogue.disclosure.quiet.gaps"), Tone.ACCENT);
    }

    private static String missed(QuietRow row) {
        return String.join(Messages.of("catalogue.disclosure.quiet.and"), row.missed());
    }
}
