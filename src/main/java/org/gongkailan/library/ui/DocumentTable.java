package org.gongkailan.library.ui;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.gongkailan.library.DocumentLine;
import org.gongkailan.library.Validity;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.Selections;
import org.kordamp.ikonli.feather.Feather;

/** The documents as a table, each with its light. */
final class DocumentTable {
    private final LibraryViewModel model;
    private final TableView<DocumentLine> table;

    DocumentTable(LibraryViewModel model, Desk desk, Action... first) {
        this.model = model;
        table = new Columns<DocumentLine>("library.documents", desk.preferences().columns())
                .badge("state", Messages.of("library.column.state"), 88, line -> Light.badge(line.state()))
                .text("title", Messages.of("library.column.title"), 280, line -> line.document().head().title())
                .text("number", Messages.of("library.column.number"), 172, line -> line.document().head().number())
                .text("issuers", Messages.of("library.column.issuers"), 140,
                        line -> String.join(Messages.of("library.and"), line.document().head().issuers()))
                .date("made", Messages.of("library.column.made"), 96, line -> line.document().dates().made())
                .date("inForce", Messages.of("library.column.inForce"), 96, line -> line.document().dates().inForce())
                .whole("validity", Messages.of("library.column.validity"), 104, DocumentTable::validity)
                .text("kind", Messages.of("library.column.kind"), 122, line -> line.document().kind().label())
                .onOpen(model::edit)
                .menu(verbs())
                .table(model.rows, EmptyState.orNoMatch(model.loaded, model.empty,
                        new EmptyState(Feather.FOLDER, Messages.of("library.empty"), first)));
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

    private Action[] verbs() {
        var any = Bindings.isNotEmpty(model.selected);
        var one = Bindings.size(model.selected).isEqualTo(1);
        return new Action[] {
            Action.of(Messages.of("library.open"), Feather.EDIT_2, () -> model.edit(model.selected.getFirst()))
                    .possibleWhen(one),
            Action.of(Messages.of("library.delete"), Feather.TRASH_2, this::removeSelected).possibleWhen(any)};
    }

    private static String validity(DocumentLine line) {
        if (line.expires() != null) {
            return line.expires().toString();
        }
        return line.document().validity().kind() == Validity.Kind.LONG_TERM ? Messages.of("library.validity.longTerm") : "";
    }
}
