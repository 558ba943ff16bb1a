package org.gongkailan.villageboard.consult.ui;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongkailan.paper.Scratch;
import org.gongkailan.text.FileNames;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;
import org.gongkailan.ui.SystemFolder;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.FilterBar;
import org.gongkailan.ui.control.Words;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.posting.PostingLine;
import org.gongkailan.villageboard.ui.PageView;
import org.kordamp.ikonli.feather.Feather;

/** What hung on the boards, to be looked up: narrowed at the top, listed at the left, the page as it hung at the right. */
final class ConsultPane extends BorderPane {
    private static final double LIST = 520;
    private final Desk desk;
    private final ConsultViewModel model;
    private final boolean visitor;
    /** Where the officer takes the window back from a visitor. */
    private final HBox end = new HBox();

    /** @param visitor whether a visitor sits before it, who may print but sees nothing of the disk */
    ConsultPane(Desk desk, ConsultViewModel model, String id, boolean visitor) {
        this.desk = desk;
        this.model = model;
        this.visitor = visitor;
        setTop(filter());
        var list = list(id);
        list.setPrefWidth(LIST);
        list.setMinWidth(360);
        setLeft(list);
        var said = new Label();
        said.textProperty().bind(model.said);
        said.setWrapText(true);
        said.setPadding(new Insets(8));
        said.visibleProperty().bind(model.said.isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        setCenter(new BorderPane(new PageView(model.pages, Messages.of("villageboard.consult.choose")), said, null, foot(), null));
    }

    private Node filter() {
        var bar = new FilterBar();
        bar.text().bindBidirectional(model.words);
        return bar.with(Messages.of("villageboard.consult.year"), box(model.years, model.year, String::valueOf, 96))
                .with(Messages.of("villageboard.board.village"), box(model.villages, model.village, Village::label, 180))
                .with(Messages.of("villageboard.consult.kind"), box(model.kinds, model.kind, NoticeKind::name, 190))
                .count(model.count).findWithin(this);
    }

    private static <T> ComboBox<T> box(ObservableList<T> values, ObjectProperty<T> value, Function<T, String> words, double width) {
        var box = new ComboBox<>(values);
        box.setConverter(new Words<>(Messages.of("villageboard.board.all"), words));
        box.setPrefWidth(width);
        box.setVisibleRowCount(16);
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    private TableView<PostingLine> list(String id) {
        var nothing = new EmptyState(Feather.SEARCH, Messages.of("villageboard.consult.nothing"));
        nothing.visibleProperty().bind(model.loaded);
        var table = new Columns<PostingLine>(id, desk.preferences().columns())
                .date("posted", Messages.of("villageboard.proof.hung"), 104, line -> line.days().posted())
                .text("village", Messages.of("villageboard.board.village"), 120, line -> line.village().label())
                .text("programme", Messages.of("villageboard.slip.notice"), 280, PostingLine::programme)
                .table(model.found, nothing);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.chosen.set(line);
            }
        });
        model.chosen.subscribe(line -> mark(table));
        model.found.subscribe(() -> mark(table));
        return table;
    }

    private void mark(TableView<PostingLine> table) {
        if (model.chosen.get() == null) {
            table.getSelectionModel().clearSelection();
        } else if (model.found.contains(model.chosen.get())) {
            table.getSelectionModel().select(model.chosen.get());
        }
    }

    private Node foot() {
        Button print = Buttons.of(Action.of(Messages.of("villageboard.consult.print"), Feather.PRINTER, this::print)
                .possibleWhen(model.pages.picture.isNotNull()));
        var room = new HBox();
        HBox.setHgrow(room, Priority.ALWAYS);
        var foot = new HBox(8, room, print);
        if (visitor) {
            foot.getChildren().addFirst(end);
        } else {
            foot.getChildren().add(1, Buttons.of(Action.of(Messages.of("villageboard.consult.copy"), Feather.DOWNLOAD, this::copy)
                    .possibleWhen(model.pages.picture.isNotNull())));
        }
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.setPadding(new Insets(8));
        return new VBox(foot);
    }

    // The system's own dialog for files would show a visitor the disk: it is the office's only.
    private void print() {
        var copy = Scratch.folder().resolve(fileName());
        model.copy(copy, () -> desk.printing().print(List.of(copy)));
    }

    private String fileName() {
        var line = model.chosen.get();
        return FileNames.clean(line.village().label() + "-" + line.programme() + "-" + line.days().posted()) + ".pdf";
    }

    private void copy() {
        desk.dialogs().pickSave(Messages.of("villageboard.consult.copy"), fileName(), FileKind.of("PDF", "*.pdf")).ifPresent(file ->
                model.copy(file, () -> desk.notices().say(Messages.of("villageboard.consult.copied", file.getFileName()),
                        SystemFolder.show(file.getParent()))));
    }

    /** Shows the way back to the office beside the buttons. */
    void setEnd(Node back) {
        end.getChildren().setAll(back);
    }

    /** Every choice taken back, as for the next visitor. */
    void forget() {
        model.year.set(null);
        model.village.set(null);
        model.kind.set(null);
        model.words.set("");
        model.chosen.set(null);
    }
}
