package org.gongkailan.villageboard.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongkailan.text.FileNames;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;
import org.gongkailan.ui.Sheets;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.FindingsStrip;
import org.gongkailan.ui.control.Form;
import org.gongkailan.ui.control.Obstacles;
import org.gongkailan.ui.control.Words;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.roll.FindingKind;
import org.kordamp.ikonli.feather.Feather;

/** The sheet on which a posting is made: kind, roll and settings at the left, the page itself at the right, findings below. */
final class NewPostingSheet extends BorderPane {
    private static final double LEFT_WIDTH = 400;
    private final Desk desk;
    private final NewPostingViewModel model;
    private final FindingsStrip strip;

    NewPostingSheet(Desk desk, NewPostingViewModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("posting-sheet");
        strip = strip();
        setLeft(left());
        setCenter(new BorderPane(seen(), villageBar(), null, null, null));
        setBottom(new VBox(strip, new PostingFoot(desk, model, strip::open)));
        strip.visibleProperty().bind(model.rolls.roll.isNotNull().or(Bindings.isNotEmpty(model.findings)));
        model.findings.addListener((ListChangeListener<Object>) change -> strip.show(List.copyOf(model.findings)));
    }

    /** Opens it over the screen, nearly as large as the window. */
    void open() {
        Sheets.fill(this, 96, 144);
        desk.sheets().open(Messages.of("villageboard.new.title"), this, this::mayLeave, model::stop);
    }

    private boolean mayLeave() {
        return !model.unsaved() || desk.dialogs().ask(Messages.of("villageboard.new.leave"), Messages.of("villageboard.new.leave.text"),
                Messages.of("villageboard.new.leave.verb"));
    }

    private Node left() {
        var roll = new VBox(12, whole(), new RollDrop(model.rolls, this::pick), new RollTables(model.rolls), new HeadMapping(model),
                new VillageMatching(model));
        roll.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> model.kind.get() != null && !model.kind.get().text(), model.kind));
        roll.managedProperty().bind(roll.visibleProperty());
        var kind = new Form().add(Messages.of("villageboard.new.kind"), new KindChoice(model), field -> { }).node();
        var column = new VBox(12, kind, roll, new MissingCharactersBox(desk, model), new OutsiderView(model), new PostingForm(model));
        column.getStyleClass().add("posting-form");
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setMinWidth(LEFT_WIDTH);
        scroll.setPrefWidth(LEFT_WIDTH);
        return scroll;
    }

    private Node whole() {
        var villages = new ArrayList<Village>();
        villages.add(null);
        villages.addAll(model.rolls.directory);
        return new Form().choice(Messages.of("villageboard.new.whole"), model.rolls.whole, villages,
                village -> village == null ? Messages.of("villageboard.new.whole.by-row") : village.label()).node();
    }

    private FindingsStrip strip() {
        return FindingsStrip.leading(finding -> model.near(finding).map(entry ->
                        Action.of(Messages.of("villageboard.found.see"), () -> model.see(finding))))
                .kinds(Messages.of("villageboard.found.kind"), finding -> FindingKind.of(finding).label())
                .with(Action.of(Messages.of("villageboard.found.export"), Feather.DOWNLOAD, this::sendBack)
                        .possibleWhen(model.rolls.roll.isNotNull(), Messages.of("villageboard.found.not-yet")));
    }

    private void sendBack() {
        String name = FileNames.clean(Messages.of("villageboard.found.file", model.rolls.roll.get().fileName().replaceFirst("\\.[A-Za-z]+$", ""))) + ".xlsx";
        desk.dialogs().pickSave(Messages.of("villageboard.found.export"), name, FileKind.of("Excel", "*.xlsx")).ifPresent(file ->
                model.sendBack(file, () -> desk.printing().written(Messages.of("villageboard.found.exported", file.getFileName()), file)));
    }

    private Node seen() {
        var page = new PageView(model.page.pages, Bindings.when(model.rolls.reads).then(Messages.of("villageboard.new.reading"))
                .otherwise(Messages.of("villageboard.new.no-page")));
        page.visibleProperty().bind(model.seesRows.not());
        var roll = new RollRows(desk, model.rows);
        roll.visibleProperty().bind(model.seesRows);
        return new StackPane(page, roll);
    }

    // Two chips of which one is on: the page as it prints, the roll as it was read.
    private Node views() {
        var page = chip(Messages.of("villageboard.rows.page"), false);
        var roll = chip(Messages.of("villageboard.rows.roll"), true);
        roll.disableProperty().bind(model.rolls.roll.isNull());
        Obstacles.of(roll, Messages.of("villageboard.rows.not-yet"));
        var views = new HBox(6, page, roll);
        views.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(views, Priority.ALWAYS);
        return views;
    }

    private ToggleButton chip(String words, boolean ofRows) {
        var chip = new ToggleButton(words);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        model.seesRows.subscribe(now -> chip.setSelected(now == ofRows));
        chip.setOnAction(event -> {
            model.seesRows.set(ofRows);
            chip.setSelected(true);
        });
        return chip;
    }

    private Node villageBar() {
        var villages = new ComboBox<>(model.page.villages);
        villages.setConverter(new Words<>(Village::label));
        villages.valueProperty().bindBidirectional(model.page.village);
        villages.setAccessibleText(Messages.of("villageboard.new.village"));
        villages.setVisibleRowCount(16);
        villages.setMinWidth(160);
        var bar = new HBox(8, new Label(Messages.of("villageboard.new.village")), villages, new FitBar(model), views());
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("village-bar");
        return bar;
    }

    /** Asks for the files of a roll; those that are there stay if more are wanted. */
    void pick(boolean more) {
        var chosen = desk.dialogs().pickFiles(Messages.of("villageboard.new.pick"), FileKind.of(Messages.of("villageboard.new.file-kind"),
                "*.xlsx", "*.xls", "*.csv"));
        if (!chosen.isEmpty()) {
            if (more) {
                model.rolls.add(chosen);
            } else {
                model.rolls.read(chosen);
            }
        }
    }
}
