package org.gongkailan.catalogue.standard.ui;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import org.gongkailan.catalogue.Column;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Form;

/** The side form of one standard row: the whole row, where it was read, and why it is left out. Read only. */
final class RowPane {
    private final Form form = new Form();

    RowPane(RowLine line) {
        var row = line.row();
        if (line.leftOut() != null) {
            form.section(Messages.of("catalogue.standard.state.leftOut"));
            shown(Messages.of("catalogue.leftOut.reason"), line.leftOut().reason());
            shown(Messages.of("catalogue.leftOut.on"), line.leftOut().on().toString());
        }
        form.section(Messages.of("catalogue.standard"));
        for (Column column : Column.values()) {
            shown(column.label(), column.text(row.entry()));
        }
        row.entry().extra().forEach(this::shown);
        form.section(Messages.of("catalogue.standard.column"));
        shown(Messages.of("catalogue.standard.column"), StandardWords.verified(row).text());
        shown(Messages.of("catalogue.standard.notes"), row.note() == null ? "" : row.note());
        shown(Messages.of("catalogue.standard.sources"), String.join("\n", row.sources()));
    }

    Node node() {
        return form.node();
    }

    private void shown(String label, String text) {
        if (!text.isBlank()) {
            form.shown(label, new ReadOnlyStringWrapper(text));
        }
    }
}
