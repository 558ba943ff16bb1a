package org.gongkailan.villageboard.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.FilterBar;
import org.gongkailan.ui.control.Icons;
import org.gongkailan.ui.control.Tone;
import org.gongkailan.villageboard.roll.RollEntry;
import org.kordamp.ikonli.feather.Feather;

/** The rows of the roll as they were read, numbers masked, with what was found in each; a finding leads to its row here. */
final class RollRows extends BorderPane {
    private static final int ABOVE = 4;
    private final RollRowsModel model;
    private final TableView<RollEntry> table;

    RollRows(Desk desk, RollRowsModel model) {
        this.model = model;
        table = new Columns<RollEntry>("village-board.roll", desk.preferences().columns())
                .number("row", Messages.of("villageboard.rows.row"), 56, RollEntry::row)
                .text("serial", Messages.of("villageboard.rows.serial"), 56, RollEntry::serial)
                .text("village", Messages.of("villageboard.board.village"), 130, entry -> entry.village().label())
                .text("name", Messages.of("villageboard.rows.name"), 72, RollEntry::name)
                .text("id", Messages.of("villageboard.rows.id"), 178, RollEntry::maskedId)
                .number("quantity", Messages.of("villageboard.rows.quantity"), 84, RollEntry::quantity)
                .number("amount", Messages.of("villageboard.rows.amount"), 88, RollEntry::amount)
                .text("found", Messages.of("villageboard.rows.found"), 150, model::found)
                .table(model.rows, new EmptyState(Feather.LIST, Messages.of("villageboard.rows.empty")));
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        var bar = new FilterBar();
        bar.text().bindBidirectional(model.words);
        bar.toggle(Messages.of("villageboard.rows.only-wrong"), model.onlyWrong).count(model.count).findWithin(this);
        setTop(new VBox(why(), bar));
        setCenter(table);
        model.row.subscribe(this::see);
    }

    private Label why() {
        var why = new Label("", Icons.of(Feather.INFO, Tone.SOON));
        why.getStyleClass().add("rows-why");
        why.setWrapText(true);
        why.textProperty().bind(model.why);
        why.visibleProperty().bind(model.why.isNotEmpty());
        why.managedProperty().bind(why.visibleProperty());
        return why;
    }

    private void see(RollEntry entry) {
        int at = entry == null ? -1 : at(entry);
        if (at >= 0) {
            table.getSelectionModel().clearAndSelect(at);
            table.scrollTo(Math.max(0, at - ABOVE));
            table.requestFocus();
        }
    }

    // The row itself: to compare what it says with 200,000 others would take too long.
    private int at(RollEntry entry) {
        List<RollEntry> rows = model.rows;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) == entry) {
                return i;
            }
        }
        return -1;
    }
}
