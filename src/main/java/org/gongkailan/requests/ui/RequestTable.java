package org.gongkailan.requests.ui;

import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.ledger.RequestLine;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.Selections;
import org.kordamp.ikonli.feather.Feather;

/** The ledger as a table, each line with its light; applicants masked. */
final class RequestTable {
    private final RequestsViewModel model;
    private final TableView<RequestLine> table;

    /** @param assign asks who is to handle the selected requests */
    RequestTable(RequestsViewModel model, Desk desk, Runnable assign, Action... first) {
        this.model = model;
        table = new Columns<RequestLine>("requests", desk.preferences().columns())
                .badge("light", Messages.of("requests.column.light"), 128, Light::badge)
                .whole("number", Messages.of("requests.column.number"), 124, line -> line.request().number().text())
                .text("contents", Messages.of("requests.column.contents"), 180, line -> line.request().wanted().description())
                .text("applicant", Messages.of("requests.column.applicant"), 68, line -> line.request().applicant().masked())
                .text("class", Messages.of("requests.column.classShort"), 80, line -> line.request().applicant().kind().label())
                .text("section", Messages.of("requests.filter.section"), 72, line -> line.request().assignment().section())
                .date("received", Messages.of("requests.column.received"), 94, line -> line.reckoning().received())
                .whole("due", Messages.of("requests.column.due"), 132, RequestTable::due)
                .text("outcome", Messages.of("requests.filter.outcome"), 80,
                        line -> line.request().outcome().map(Outcome::label).orElse(""))
                .fromWidth(800, "class", "section")
                .fromWidth(620, "applicant", "received", "outcome")
                .onOpen(model::open)
                .menu(verbs(assign))
                .table(model.list.lines, EmptyState.orNoMatch(model.list.loaded, model.list.empty,
                        new EmptyState(Feather.INBOX, Messages.of("requests.empty"), first)));
        table.getColumns().forEach(column -> column.setSortable(false));
        Selections.follow(table, model.list.selected);
        model.list.reveal.subscribe(line -> Selections.show(table, line));
        model.list.lines.addListener((InvalidationListener) change -> table.refresh());
    }

    Node node() {
        return table;
    }

    private Action[] verbs(Runnable assign) {
        var any = Bindings.isNotEmpty(model.list.selected);
        var one = Bindings.size(model.list.selected).isEqualTo(1);
        return new Action[] {
            Action.of(Messages.of("requests.open"), Feather.EYE, () -> model.open(model.list.selected.getFirst())).possibleWhen(one),
            Action.of(Messages.of("requests.assign"), Feather.USER_CHECK, assign).possibleWhen(any),
            Action.of(Messages.of("requests.delete"), Feather.TRASH_2, () -> model.remove(model.list.selected.getFirst()))
                    .possibleWhen(one).withKeys("Delete")};
    }

    static String due(RequestLine line) {
        if (line.due() == null) {
            return line.reckoning().answer() == null || !line.reckoning().phase().over() ? Messages.of("requests.due.dash")
                    : line.reckoning().answer().day().toString();
        }
        return line.reckoning().watched().provisionalYear() == null ? line.due().toString()
                : Messages.of("requests.due.provisionalBrief", line.due());
    }
}
