package org.gongkailan.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.FindingsStrip;
import org.gongkailan.ui.control.TickColumn;
import org.kordamp.ikonli.feather.Feather;

/** Takes a list in: the file, what its heads mean, what each line would do and what is wrong with it, then the ticked ones. */
public final class ListImportSheet<P, R> {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 620;
    private static final double USE = 132;

    private final ListImport<P, R> source;
    private final Desk desk;
    private final ListImportModel<P, R> model;
    private TableView<R> table;

    public ListImportSheet(ListImport<P, R> source, Desk desk) {
        this.source = source;
        this.desk = desk;
        model = new ListImportModel<>(source, desk);
    }

    /** Shows the sheet and asks for a file. */
    public void open() {
        table = table();
        var strip = new FindingsStrip(this::go);
        model.findings.subscribe(() -> strip.show(List.copyOf(model.findings)));
        var middle = new BorderPane(table);
        middle.setTop(new VBox(file(), heads()));
        middle.setBottom(strip);
        var pane = new BorderPane(middle);
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setBottom(foot());
        desk.sheets().open(source.words().title(), pane);
        model.pick();
        table.requestFocus();
    }

    private Node file() {
        var file = new Label();
        file.textProperty().bind(model.read.map(source::file).orElse(Messages.of("ui.import.noFile")));
        file.getStyleClass().add("form-section");
        var hint = new Label(source.words().hint());
        hint.getStyleClass().add("quiet");
        hint.setMinWidth(0);
        var line = new HBox(8, file,
                Buttons.of(Action.of(Messages.of("ui.import.other"), Feather.FOLDER, model::pick)), hint);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(0, 0, 12, 0));
        return line;
    }

    private Node heads() {
        var strip = new FlowPane(16, 8);
        strip.setPadding(new Insets(0, 0, 12, 0));
        model.read.subscribe(read -> {
            List<ListImport.Head<P>> heads = read == null ? List.of() : source.heads(read);
            strip.setManaged(!heads.isEmpty());
            strip.getChildren().setAll(IntStream.range(0, heads.size()).boxed()
                    .sorted(Comparator.comparing(i -> heads.get(i).known())).map(i -> head(heads.get(i), i)).toList());
        });
        return strip;
    }

    private Node head(ListImport.Head<P> head, int number) {
        var name = new Label(head.title());
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add(head.known() ? "quiet" : "tone-soon");
        var box = new ComboBox<String>();
        box.setId("use-" + number);
        box.getItems().setAll(head.uses());
        box.getSelectionModel().select(head.use());
        box.setAccessibleText(head.title());
        box.setPrefWidth(USE);
        box.getSelectionModel().selectedIndexProperty().subscribe((was, is) -> model.reread(() -> head.using().apply(is.intValue())));
        name.setLabelFor(box);
        var line = new HBox(4, name, box);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private TableView<R> table() {
        TableView<R> lines = source.columns(desk).table(model.rows, new EmptyState(Feather.DOWNLOAD, source.words().empty(),
                Action.of(Messages.of("ui.import.choose"), model::pick)));
        lines.setEditable(true);
        lines.getColumns().addFirst(new TickColumn<>(model.ticked, source::takeable));
        return lines;
    }

    private Node foot() {
        var words = new Label();
        words.textProperty().bind(Bindings.createStringBinding(() -> model.read.get() == null ? ""
                : Messages.of("ui.import.chosen", source.counts(model.read.get()), model.ticked.size()), model.read, model.ticked));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(8, words, gap,
                Buttons.of(Action.of(Messages.of("ui.import.cancel"), desk.sheets()::close)),
                Buttons.primary(Action.of(source.words().take(), () -> model.take(desk.sheets()::close))
                        .possibleWhen(Bindings.isNotEmpty(model.ticked), Messages.of("ui.obstacle.tick"))));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("side-form-foot");
        return foot;
    }

    private void go(Finding finding) {
        model.rows.stream().filter(row -> source.concerns(finding, row)).findFirst().ifPresent(row -> {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(row);
            table.scrollTo(row);
            table.requestFocus();
        });
    }
}
