package org.gongkailan.villageboard.proof.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.gongkailan.paper.Paper;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.PaperSaving;
import org.gongkailan.ui.SystemFolder;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.Form;
import org.gongkailan.villageboard.desk.NoticeDesk;
import org.gongkailan.villageboard.proof.ProofFormat;
import org.gongkailan.villageboard.proof.ProofList;
import org.gongkailan.villageboard.proof.ProofPaper;
import org.gongkailan.villageboard.proof.ProofDesk;
import org.kordamp.ikonli.feather.Feather;

/** The proof lists of a year: every village with its counts and gaps; one of them or all go to paper. */
public final class ProofSheet {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 600;
    private static final double YEAR_WIDTH = 200;
    private static final int YEARS = 4;
    private final Desk desk;
    private final NoticeDesk notices;
    private final ProofDesk proofs;
    private final ObservableList<ProofList> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Integer> year = new SimpleObjectProperty<>();
    private TableView<ProofList> table;

    public ProofSheet(Desk desk, NoticeDesk notices, PdfWriter printer) {
        this.desk = desk;
        this.notices = notices;
        this.proofs = new ProofDesk(notices.dues(), notices.kinds(), notices.units(), printer);
    }

    /** Opens it on this year. */
    public void open() {
        int now = notices.postings().today().getYear();
        year.subscribe(chosen -> {
            if (chosen != null) {
                desk.jobs().load(() -> proofs.of(chosen), rows::setAll);
            }
        });
        year.set(now);
        var form = new Form().choice(Messages.of("villageboard.proof.year"), year,
                IntStream.range(0, YEARS).mapToObj(back -> now - back).toList(), String::valueOf);
        form.node().setMaxWidth(YEAR_WIDTH);
        BorderPane.setMargin(form.node(), new Insets(0, 0, 12, 0));
        var pane = new BorderPane(table());
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setTop(form.node());
        pane.setBottom(foot());
        desk.sheets().open(Messages.of("villageboard.proof.open"), pane);
    }

    private TableView<ProofList> table() {
        table = new Columns<ProofList>("village-board.proof", desk.preferences().columns())
                .grouped("township", Messages.of("villageboard.board.township"), 100, proof -> proof.village().township())
                .text("village", Messages.of("villageboard.board.village"), 110, proof -> proof.village().name())
                .number("asked", Messages.of("villageboard.proof.asked"), 72, ProofPaper::asked)
                .number("posted", Messages.of("villageboard.proof.posted"), 72, proof -> proof.count(ProofList.Result.POSTED))
                .number("missing", Messages.of("villageboard.proof.missing"), 56, proof -> proof.count(ProofList.Result.MISSING))
                .text("gaps", Messages.of("villageboard.proof.gaps"), 420, ProofPaper::gaps)
                .onOpen(proof -> one())
                .table(rows, new EmptyState(Feather.FILE_TEXT, Messages.of("villageboard.proof.nobody")));
        return table;
    }

    private Node foot() {
        var one = Buttons.of(Action.of(Messages.of("villageboard.proof.one"), Feather.FILE_TEXT, this::one)
                .possibleWhen(table.getSelectionModel().selectedItemProperty().isNotNull()));
        var each = Buttons.of(Action.of(Messages.of("villageboard.proof.each"), Feather.FOLDER, this::each));
        var all = Buttons.primary(Action.of(Messages.of("villageboard.proof.all"), Feather.PRINTER, this::all));
        var foot = new HBox(8, one, each, all);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.setPadding(new Insets(12, 0, 0, 0));
        return foot;
    }

    private void one() {
        ProofList proof = table.getSelectionModel().getSelectedItem();
        save(ProofPaper.of(proof, notices.units().own().name()));
    }

    private void all() {
        save(ProofPaper.ofAll(List.copyOf(rows), notices.units().own().name(), year.get(), notices.postings().today()));
    }

    private void each() {
        format(format -> desk.dialogs().pickFolder(Messages.of("villageboard.proof.folder")).ifPresent(folder -> desk.jobs().run(
                Messages.of("villageboard.proof.writing"), progress -> proofs.writeEach(List.copyOf(rows), format, folder, progress),
                count -> said(count, folder))));
    }

    private void save(Paper paper) {
        new PaperSaving(desk).choose(paper.title(), "", Arrays.stream(ProofFormat.values()).map(format ->
                new PaperSaving.Kind(format.label(), format.ending(), (out, progress) ->
                        proofs.write(paper, format, out, progress))).toList());
    }

    private void format(Consumer<ProofFormat> then) {
        var formats = List.of(ProofFormat.values());
        desk.dialogs().choose(Messages.of("villageboard.proof.format"), "", formats.stream().map(ProofFormat::label).toList())
                .ifPresent(chosen -> then.accept(formats.get(chosen)));
    }

    private void said(int count, Path folder) {
        desk.notices().say(Messages.of("villageboard.proof.written", count), SystemFolder.show(folder));
    }
}
