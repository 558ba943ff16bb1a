package org.gongkailan.catalogue.law.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.law.Law;
import org.gongkailan.catalogue.law.Replacement;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.CalmList;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.TickColumn;
import org.kordamp.ikonli.feather.Feather;

/** 替换依据: the laws cited out of date at the left; what each row would say instead, before it is written. */
public final class ReplaceLawSheet {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 620;
    private static final int MOST = 8;

    private final Desk desk;
    private final ReplaceLawViewModel model;
    private final Label state = new Label();
    private final ListView<ReplaceLawViewModel.Line> list;

    /** The sheet over the catalogue of a unit; null for the workspace's own. */
    public ReplaceLawSheet(CatalogueDesk catalogue, String unit, Desk desk) {
        this.desk = desk;
        model = new ReplaceLawViewModel(catalogue, unit, desk);
        list = new CalmList<>(model.laws);
    }

    /**
     * Shows the sheet.
     *
     * @param law the law to begin with, out of date or not; null for the outdated one that most rows cite
     */
    public void open(Law law) {
        var pane = new BorderPane();
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setLeft(laws());
        pane.setCenter(middle());
        pane.setBottom(foot());
        desk.sheets().open(Messages.of("catalogue.law.title"), pane);
        model.load(law);
    }

    private Node laws() {
        list.setPrefWidth(300);
        BorderPane.setMargin(list, new Insets(0, 12, 0, 0));
        list.setCellFactory(view -> new LawCell());
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.law.set(chosen);
            }
        });
        model.law.subscribe(line -> {
            list.getSelectionModel().select(line);
            describe(line);
        });
        return list;
    }

    private Node middle() {
        var by = new TextField();
        by.textProperty().bindBidirectional(model.by);
        by.disableProperty().bind(model.law.isNull());
        TextFields.bindAutoCompletion(by, typed -> typed.getUserText().strip().length() < 2 ? List.of()
                : model.citations().stream().filter(law -> law.contains(typed.getUserText().strip())).limit(MOST).toList());
        by.setAccessibleText(Messages.of("catalogue.law.by"));
        HBox.setHgrow(by, Priority.ALWAYS);
        var words = new Label(Messages.of("catalogue.law.by"));
        words.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, words, by);
        line.setAlignment(Pos.CENTER_LEFT);
        state.setWrapText(true);
        state.getStyleClass().add("quiet");
        var head = new VBox(8, line, state);
        head.setMinHeight(Region.USE_PREF_SIZE);
        head.setPadding(new Insets(4, 0, 12, 4));
        var middle = new BorderPane(table());
        middle.setTop(head);
        return middle;
    }

    private Node table() {
        TableView<Replacement.Change> table = new Columns<Replacement.Change>("catalogue.law", desk.preferences().columns()).twoLines()
                .text("matter", Messages.of("catalogue.law.matter"), 220, change -> change.item().entry().matter().path())
                .text("before", Messages.of("catalogue.law.before"), 240, Replacement.Change::before)
                .text("now", Messages.of("catalogue.law.now"), 240, Replacement.Change::now)
                .table(model.rows, new EmptyState(Feather.CHECK_CIRCLE, Messages.of("catalogue.law.nothing")));
        table.setEditable(true);
        table.getColumns().addFirst(new TickColumn<>(model.ticked));
        return table;
    }

    private Node foot() {
        Button replace = Buttons.primary(Action.of(Messages.of("catalogue.law.replace", 0), this::replace)
                .possibleWhen(Bindings.isNotEmpty(model.ticked), Messages.of("ui.obstacle.tick")));
        replace.textProperty().bind(Bindings.createStringBinding(
                () -> Messages.of("catalogue.law.replace", model.ticked.size()), model.ticked));
        var note = new Label(Messages.of("catalogue.law.undoable"));
        note.getStyleClass().add("quiet");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(8, note, gap,
                Buttons.of(Action.of(Messages.of("catalogue.law.close"), desk.sheets()::close)), replace);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("side-form-foot");
        return foot;
    }

    // The button goes out while nothing is ticked: the keyboard goes to the laws that are left.
    private void replace() {
        list.requestFocus();
        model.replace();
    }

    private void describe(ReplaceLawViewModel.Line line) {
        if (line == null) {
            state.setText("");
            return;
        }
        Law law = line.law();
        if (line.every()) {
            state.setText(Messages.of("catalogue.law.every", law.title()));
            return;
        }
        String what = law.repealed() ? Messages.of("catalogue.law.repealed", law.title())
                : Messages.of("catalogue.law.outdated", law.title());
        String note = law.standing().note() == null ? "" : Messages.of("catalogue.law.note", law.standing().note());
        state.setText(what + note + (law.verified() ? "" : Messages.of("catalogue.law.unverified")));
    }
}
