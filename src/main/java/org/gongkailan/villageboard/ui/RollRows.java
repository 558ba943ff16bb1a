package org.gongkailan.villageboard.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import org.gongkailan.text.Messages;
import org.gongkailan.text.Pinyin;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.FilterBar;
import org.gongkailan.villageboard.roll.FindingKind;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollEntry;
import org.kordamp.ikonli.feather.Feather;

/** The rows of the roll as they were read, numbers masked, with what was found in each; a finding leads to its row here. */
final class RollRows extends BorderPane {
    private static final int ABOVE = 4;
    private final NewPostingViewModel model;
    private final ObservableList<RollEntry> rows = FXCollections.observableArrayList();
    private final BooleanProperty onlyWrong = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty count = new SimpleStringProperty("");
    private final TableView<RollEntry> table;

    RollRows(Desk desk, NewPostingViewModel model) {
        this.model = model;
        table = new Columns<RollEntry>("village-board.roll", desk.preferences().columns())
                .number("row", Messages.of("villageboard.rows.row"), 56, RollEntry::row)
                .text("serial", Messages.of("villageboard.rows.serial"), 56, RollEntry::serial)
                .text("village", Messages.of("villageboard.board.village"), 130, entry -> entry.village().label())
                .text("name", Messages.of("villageboard.rows.name"), 72, RollEntry::name)
                .text("id", Messages.of("villageboard.rows.id"), 178, RollEntry::maskedId)
                .number("quantity", Messages.of("villageboard.rows.quantity"), 84, RollEntry::quantity)
                .number("amount", Messages.of("villageboard.rows.amount"), 88, RollEntry::amount)
                .text("found", Messages.of("villageboard.rows.found"), 150, this::found)
                .table(rows, new EmptyState(Feather.LIST, Messages.of("villageboard.rows.empty")));
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        var bar = new FilterBar();
        bar.text().bindBidirectional(words);
        setTop(bar.toggle(Messages.of("villageboard.rows.only-wrong"), onlyWrong).count(count).findWithin(this));
        setCenter(table);
        model.found.subscribe(this::show);
        onlyWrong.subscribe(this::show);
        words.subscribe(this::show);
        model.row.subscribe(this::see);
        show();
    }

    private String found(RollEntry entry) {
        return model.found.get().in(entry).stream().map(finding -> FindingKind.of(finding).label()).distinct()
                .collect(Collectors.joining(Messages.of("villageboard.comma")));
    }

    private void show() {
        Roll roll = model.rolls.roll.get();
        List<RollEntry> all = roll == null ? List.of() : roll.entries();
        rows.setAll(all.stream().filter(this::wanted).toList());
        count.set(Messages.of("villageboard.rows.count", rows.size()));
    }

    private boolean wanted(RollEntry entry) {
        String word = words.get().strip();
        return (!onlyWrong.get() || !model.found.get().in(entry).isEmpty())
                && (word.isEmpty() || entry.serial().equals(word) || Pinyin.finds(entry.name(), word) || Pinyin.finds(entry.village().label(), word));
    }

    private void see(RollEntry entry) {
        if (entry == null) {
            return;
        }
        if (!rows.contains(entry)) {
            onlyWrong.set(false);
            words.set("");
        }
        int at = rows.indexOf(entry);
        table.getSelectionModel().clearAndSelect(at);
        table.scrollTo(Math.max(0, at - ABOVE));
        table.requestFocus();
    }
}
