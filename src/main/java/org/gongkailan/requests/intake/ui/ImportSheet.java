package org.gongkailan.requests.intake.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.gongkailan.finding.Finding;
import org.gongkailan.requests.intake.ColumnUse;
import org.gongkailan.requests.intake.LedgerIntake;
import org.gongkailan.requests.intake.LedgerPreview;
import org.gongkailan.requests.intake.LedgerSheet;
import org.gongkailan.requests.intake.ReadLine;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.FindingsStrip;
import org.gongkailan.ui.control.Tone;
import org.kordamp.ikonli.feather.Feather;

/** 导入台账: which column is what, what each line would become, and what is wrong with it. */
public final class ImportSheet<C extends Enum<C> & ColumnUse, R> {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 640;
    private static final double ROOM_FOR_BAR = 14;

    private final LedgerIntake<C, R> intake;
    private final ImportKind<R> kind;
    private final Desk desk;
    private final ImportViewModel<C, R> model;
    private final HBox heads = new HBox(8);
    private TableView<ReadLine<R>> table;

    /** A sheet that opens over the window. */
    public ImportSheet(LedgerIntake<C, R> intake, ImportKind<R> kind, Desk desk) {
        this.intake = intake;
        this.kind = kind;
        this.desk = desk;
        model = new ImportViewModel<>(intake, kind, desk);
    }

    /** Opens it and asks for a file. */
    public void open() {
        show();
        model.pick();
    }

    /** The sheet over a view model that has read a file. */
    public void show() {
        var strip = new FindingsStrip(this::go);
        model.findings.subscribe(() -> strip.show(List.copyOf(model.findings)));
        model.preview.subscribe(this::heads);
        var middle = new BorderPane(table());
        middle.setTop(head());
        middle.setBottom(strip);
        var pane = new BorderPane(middle);
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setBottom(foot());
        desk.sheets().open(kind.title(), pane);
    }

    /** What it shows. */
    public ImportViewModel<C, R> model() {
        return model;
    }

    private Node head() {
        var file = new Label();
        file.textProperty().bind(model.preview.map(LedgerPreview::file).orElse(Messages.of("catalogue.import.noFile")));
        file.getStyleClass().add("form-section");
        Label hint = hint();
        var line = new HBox(8, file, Buttons.of(Action.of(Messages.of("catalogue.import.other"), Feather.FOLDER, model::pick)), hint);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(hint, Priority.ALWAYS);
        heads.setPadding(new Insets(0, 0, ROOM_FOR_BAR, 0));
        var scroll = new ScrollPane(heads);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(8, line, scroll);
        box.setPadding(new Insets(12, 16, 12, 16));
        return box;
    }

    private void heads(LedgerPreview<C, R> preview) {
        heads.getChildren().clear();
        if (preview == null) {
            return;
        }
        for (int i = 0; i < preview.sheets().size(); i++) {
            LedgerSheet<C> sheet = preview.sheets().get(i);
            for (int column = 0; column < sheet.head().titles().size(); column++) {
                if (!sheet.head().titles().get(column).isBlank()) {
                    heads.getChildren().add(use(i, column, sheet));
                }
            }
        }
    }

    private Node use(int sheet, int column, LedgerSheet<C> of) {
        var title = new Label(of.head().titles().get(column).replaceAll("\\s+", ""));
        title.getStyleClass().add("quiet");
        title.setMaxWidth(140);
        var box = new ComboBox<C>();
        box.getItems().setAll(intake.uses());
        box.setConverter(new Words<>(intake.uses()));
        box.setValue(of.head().uses().get(column));
        box.setAccessibleText(title.getText());
        box.setId("use-" + column);
        box.valueProperty().addListener((value, was, is) -> model.use(sheet, column, is));
        return new VBox(2, title, box);
    }

    private Node table() {
        var empty = new EmptyState(Feather.DOWNLOAD, kind.empty(),
                Action.of(Messages.of("catalogue.import.choose"), model::pick));
        var columns = new Columns<ReadLine<R>>(kind.id(), desk.preferences().columns())
                .badge("kind", Messages.of("catalogue.disclosure.import.kindHead"), 80, ImportSheet::badge);
        kind.columns().accept(columns);
        table = columns.text("place", Messages.of("catalogue.import.place"), 90, row -> row.place().label())
                .table(model.rows, empty);
        return table;
    }

    private Node foot() {
        var words = new Label();
        words.textProperty().bind(model.preview.map(preview -> Messages.of("requests.import.counts",
                preview.count(ReadLine.Kind.NEW), preview.count(ReadLine.Kind.KNOWN),
                preview.count(ReadLine.Kind.WRONG))).orElse(""));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var fresh = Bindings.createBooleanBinding(() -> model.preview.get() != null
                && model.preview.get().count(ReadLine.Kind.NEW) > 0, model.preview);
        var foot = new HBox(8, words, gap,
                Buttons.of(Action.of(Messages.of("catalogue.import.cancel"), desk.sheets()::close)),
                Buttons.primary(Action.of(Messages.of("requests.import.take"), () -> model.take(desk.sheets()::close))
                        .possibleWhen(fresh)));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("side-form-foot");
        return foot;
    }

    private void go(Finding finding) {
        model.rows.stream().filter(row -> row.findings().contains(finding)).findFirst().ifPresent(row -> {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(row);
            table.scrollTo(row);
        });
    }

    private static Badge badge(ReadLine<?> row) {
        return switch (row.kind()) {
            case NEW -> new Badge(Messages.of("catalogue.disclosure.import.new"), Tone.GOOD);
            case KNOWN -> new Badge(Messages.of("catalogue.disclosure.import.known"), Tone.NEUTRAL);
            case WRONG -> new Badge(Messages.of("catalogue.disclosure.import.wrong"), Tone.BAD);
        };
    }

    private static Label hint() {
        var hint = new Label(Messages.of("requests.import.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("quiet");
        return hint;
    }

    /** The words of a use. */
    private static final class Words<C extends ColumnUse> extends StringConverter<C> {
        private final List<C> uses;

        Words(List<C> uses) {
            this.uses = uses;
        }

        @Override
        public String toString(C use) {
            return use == null ? "" : use.label();
        }

        @Override
        public C fromString(String text) {
            return uses.stream().filter(use -> use.label().equals(text)).findFirst().orElse(null);
        }
    }
}
