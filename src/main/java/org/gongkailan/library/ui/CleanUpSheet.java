package org.gongkailan.library.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.library.cleanup.CleanUpLine;
import org.gongkailan.library.cleanup.CleanUpReason;
import org.gongkailan.library.cleanup.Decision;
import org.gongkailan.library.desk.LibraryDesk;
import org.gongkailan.library.table.ListFormat;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.Days;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.Tone;
import org.kordamp.ikonli.feather.Feather;

/** 文件清理: the documents to look at, what is decided about the selected ones, and the document that decides. */
final class CleanUpSheet {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 620;
    private static final double DAY_WIDTH = 136;
    private static final int YEARS_BACK = 3;
    private static final List<Integer> OLD_AFTER = List.of(2, 3, 5, 10);

    private final LibraryDesk shelf;
    private final LibraryFiles files;
    private final Desk desk;
    private final CleanUpViewModel model;
    private TableView<CleanUpLine> table;

    CleanUpSheet(LibraryDesk shelf, LibraryFiles files, Desk desk) {
        this.shelf = shelf;
        this.files = files;
        this.desk = desk;
        model = new CleanUpViewModel(shelf.library(), desk);
    }

    void open() {
        var pane = new BorderPane(table());
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setTop(head());
        pane.setBottom(new VBox(verdicts(), foot()));
        desk.sheets().open(Messages.of("library.cleanup.title"), pane);
        table.requestFocus();
    }

    private Node head() {
        int now = shelf.library().today().getYear();
        var year = choice(IntStream.rangeClosed(now - YEARS_BACK, now + 1).boxed().toList().reversed(), model.year.get(),
                value -> Messages.of("library.cleanup.year", String.valueOf(value)));
        year.valueProperty().subscribe(value -> model.year.set(value));
        var old = choice(OLD_AFTER, model.oldAfter.get(),
                value -> Messages.of("library.cleanup.oldAfter", value));
        old.valueProperty().subscribe(value -> model.oldAfter.set(value));
        var all = new CheckBox(Messages.of("library.cleanup.all"));
        all.selectedProperty().bindBidirectional(model.all);
        var hint = new Label(Messages.of("library.cleanup.hint"));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        var line = new FlowPane(12, 6, year, old, all, hint);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("cleanup-line");
        return line;
    }

    private static ComboBox<Integer> choice(List<Integer> values, int chosen, Function<Integer, String> words) {
        var box = new ComboBox<>(FXCollections.observableList(values));
        box.setValue(chosen);
        box.setCellFactory(list -> new WordsCell(words));
        box.setButtonCell(new WordsCell(words));
        return box;
    }

    /** A number in its words. */
    private static final class WordsCell extends ListCell<Integer> {
        private final Function<Integer, String> words;

        WordsCell(Function<Integer, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(Integer value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : words.apply(value));
        }
    }

    private Node table() {
        table = new Columns<CleanUpLine>("library.cleanup", desk.preferences().columns())
                .badge("decision", Messages.of("library.column.decision"), 96, this::decision)
                .badge("reason", Messages.of("library.column.why"), 110, CleanUpSheet::reason)
                .text("why", Messages.of("library.cleanup.why"), 200, CleanUpLine::why)
                .text("title", Messages.of("library.column.title"), 290, line -> line.document().head().title())
                .text("number", Messages.of("library.column.number"), 150, line -> line.document().head().number())
                .date("inForce", Messages.of("library.column.inForce"), 96, line -> line.document().dates().begins())
                .menu(verbs())
                .table(model.rows, new EmptyState(Feather.CHECK_CIRCLE, Messages.of("library.cleanup.none")));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        model.decisions.addListener((MapChangeListener<String, Decision>) change -> table.refresh());
        return table;
    }

    private Badge decision(CleanUpLine line) {
        Decision decision = model.decisions.get(line.document().id());
        return decision == null ? new Badge(Messages.of("library.cleanup.undecided"), Tone.NEUTRAL)
                : new Badge(decision.label(), switch (decision) {
                    case KEEP -> Tone.GOOD;
                    case AMEND -> Tone.ACCENT;
                    case LAPSE, REPEAL -> Tone.BAD;
                });
    }

    private static Badge reason(CleanUpLine line) {
        return new Badge(line.reason().label(), line.reason() == CleanUpReason.EXPIRES ? Tone.SOON : Tone.NEUTRAL);
    }

    private Action[] verbs() {
        var verbs = new ArrayList<Action>();
        Arrays.stream(Decision.values()).forEach(decision -> verbs.add(Action.of(decision.label(),
                () -> model.decide(selected(), decision))));
        verbs.add(Action.of(Messages.of("library.cleanup.takeBack"), Feather.X, () -> model.decide(selected(), null)));
        return verbs.toArray(Action[]::new);
    }

    private List<CleanUpLine> selected() {
        return table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    }

    private Node verdicts() {
        var words = new Label(Messages.of("library.cleanup.selected"));
        words.getStyleClass().add("quiet");
        var line = new FlowPane(8, 6, words);
        var some = Bindings.isNotEmpty(table.getSelectionModel().getSelectedItems());
        for (Action verb : verbs()) {
            line.getChildren().add(Buttons.of(verb.possibleWhen(some, Messages.of("library.cleanup.select.obstacle"))));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("cleanup-line");
        return line;
    }

    private Node foot() {
        var by = new TextField();
        by.textProperty().bindBidirectional(model.by);
        by.setPromptText(Messages.of("library.cleanup.by.prompt"));
        by.setAccessibleText(Messages.of("library.cleanup.by"));
        HBox.setHgrow(by, Priority.ALWAYS);
        var decided = Bindings.size(model.decisions);
        var apply = Buttons.primary(Action.of(Messages.of("library.cleanup.apply"), () -> model.apply(desk.sheets()::close))
                .possibleWhen(decided.greaterThan(0).and(model.day.isNotNull()), Messages.of("library.cleanup.apply.obstacle")));
        apply.textProperty().bind(decided.map(count -> count.intValue() == 0 ? Messages.of("library.cleanup.apply")
                : Messages.of("library.cleanup.applyMany", count)));
        apply.setMinWidth(Region.USE_PREF_SIZE);
        var foot = new HBox(8, name(Messages.of("library.cleanup.day")), picker(model.day), by, name(Messages.of("library.cleanup.keepUntil")),
                picker(model.keepUntil), Buttons.of(Action.of(Messages.of("library.cleanup.print"), Feather.UPLOAD,
                        this::print)), apply);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("side-form-foot");
        return foot;
    }

    private static Label name(String words) {
        var label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static DatePicker picker(Property<LocalDate> day) {
        var picker = Days.picker(day);
        picker.setPrefWidth(DAY_WIDTH);
        return picker;
    }

    private void print() {
        int year = model.year.get();
        List<CleanUpLine> lines = List.copyOf(model.rows);
        files.ask(List.of(ListFormat.XLSX, ListFormat.DOCX, ListFormat.PDF),
                Messages.of("library.cleanup.file", shelf.own().name(), String.valueOf(year)),
                (format, out, progress) -> shelf.export().writeCleanUp(year, lines, format, out, progress));
    }
}
