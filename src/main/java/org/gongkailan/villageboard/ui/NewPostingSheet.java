package org.gongkailan.villageboard.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongkailan.paper.Scratch;
import org.gongkailan.text.FileNames;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.PagePictures;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;
import org.gongkailan.ui.SystemFolder;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.FindingsStrip;
import org.gongkailan.ui.control.Form;
import org.gongkailan.ui.control.Icons;
import org.gongkailan.ui.control.Words;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.printing.PrintResult;
import org.gongkailan.villageboard.roll.FindingKind;
import org.kordamp.ikonli.Ikon;
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
        setBottom(new VBox(strip, foot()));
        strip.visibleProperty().bind(model.rolls.roll.isNotNull().or(Bindings.isNotEmpty(model.findings)));
        model.findings.addListener((ListChangeListener<Object>) change -> strip.show(List.copyOf(model.findings)));
    }

    /** Opens it over the screen, nearly as large as the window. */
    void open() {
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                prefWidthProperty().bind(scene.widthProperty().subtract(96));
                prefHeightProperty().bind(scene.heightProperty().subtract(144));
            }
        });
        lay();
    }

    private void lay() {
        desk.sheets().open(Messages.of("villageboard.new.title"), this, () -> {
            if (model.unsaved() && !desk.dialogs().ask(Messages.of("villageboard.new.leave"), Messages.of("villageboard.new.leave.text"),
                    Messages.of("villageboard.new.leave.verb"))) {
                lay();
            }
        });
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
                        .possibleWhen(model.rolls.roll.isNotNull()));
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

    private Node foot() {
        var one = Buttons.of(Action.of(Messages.of("villageboard.new.print-one"), () -> print(Set.of(model.page.village.get())))
                .possibleWhen(model.printable));
        var paper = menu(Messages.of("villageboard.new.paper-print"), Feather.PRINTER, List.of(
                Action.of(Messages.of("villageboard.new.paper-one"), () -> onPaper(Set.of(model.page.village.get()))),
                Action.of(Messages.of("villageboard.new.paper-all"), () -> onPaper(Set.copyOf(model.page.villages)))));
        var pages = PagePictures.USUAL;
        var together = new PagePictures(PagePictures.USUAL_WIDTH, true);
        var pictures = menu(Messages.of("villageboard.new.pictures"), Feather.IMAGE, List.of(
                Action.of(Messages.of("villageboard.new.pictures.one"), () -> draw(Set.of(model.page.village.get()), pages)),
                Action.of(Messages.of("villageboard.new.pictures.one-long"), () -> draw(Set.of(model.page.village.get()), together)),
                Action.of(Messages.of("villageboard.new.pictures.all"), () -> draw(Set.copyOf(model.page.villages), pages)),
                Action.of(Messages.of("villageboard.new.pictures.all-long"), () -> draw(Set.copyOf(model.page.villages), together))));
        var all = Buttons.primary(Action.of("", Feather.FILE_TEXT, () -> print(Set.copyOf(model.page.villages)))
                .possibleWhen(model.printable));
        all.textProperty().bind(Bindings.createStringBinding(
                () -> model.page.villages.isEmpty() ? Messages.of("villageboard.new.print")
                        : Messages.of("villageboard.new.print-all", model.page.villages.size()), model.page.villages));
        var foot = new HBox(8, Buttons.of(Action.of(Messages.of("ui.dialog.back"), desk.sheets()::close)), pictures, paper, one, all);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("side-form-foot");
        return foot;
    }

    private Node menu(String words, Ikon icon, List<Action> actions) {
        var menu = new MenuButton(words, Icons.of(icon));
        menu.getItems().setAll(actions.stream().map(Buttons::item).toList());
        menu.disableProperty().bind(model.printable.not());
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
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

    private void print(Set<Village> wanted) {
        desk.dialogs().pickFolder(Messages.of("villageboard.new.folder"))
                .ifPresent(folder -> model.print(wanted, folder, this::printed));
    }

    private void onPaper(Set<Village> wanted) {
        model.print(wanted, Scratch.folder(), (result, folder) -> {
            allPassed(result);
            if (!result.printed().isEmpty()) {
                desk.printing().print(files(result));
            }
        });
    }

    private void draw(Set<Village> wanted, PagePictures kind) {
        desk.dialogs().pickFolder(Messages.of("villageboard.new.pictures.folder"))
                .ifPresent(chosen -> model.pictures(wanted, chosen, kind, (result, folder) -> {
                    if (allPassed(result.notices())) {
                        desk.notices().say(Messages.of("villageboard.new.drawn", result.notices().printed().size(),
                                result.files().size()), SystemFolder.show(folder));
                    }
                }));
    }

    private static List<Path> files(PrintResult result) {
        return result.printed().stream().map(PrintResult.Printout::file).toList();
    }

    private boolean allPassed(PrintResult result) {
        int done = result.printed().size();
        int heldBack = result.villages().size() - done;
        if (heldBack > 0) {
            strip.open();
            desk.notices().warn(Messages.of("villageboard.new.held-back", done, heldBack));
        }
        return heldBack == 0;
    }

    private void printed(PrintResult result, Path folder) {
        if (allPassed(result)) {
            desk.sheets().close();
            desk.notices().say(Messages.of("villageboard.new.printed", result.printed().size(), result.pages()),
                    SystemFolder.show(folder), desk.printing().offer(files(result)));
        }
    }
}
