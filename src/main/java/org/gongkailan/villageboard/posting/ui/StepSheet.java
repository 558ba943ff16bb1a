package org.gongkailan.villageboard.posting.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.FileNames;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;
import org.gongkailan.ui.SystemFolder;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.Form;
import org.gongkailan.ui.control.TickColumn;
import org.gongkailan.villageboard.desk.NoticeDesk;
import org.gongkailan.villageboard.posting.Hold;
import org.gongkailan.villageboard.posting.PostingLine;
import org.kordamp.ikonli.feather.Feather;

/** One step for many postings: what has to be said about it, and who takes part. */
public final class StepSheet {
    private static final String PERSON = "step-person";
    private static final double WIDTH = 900;
    private static final double HEIGHT = 560;
    private final Desk desk;
    private final NoticeDesk notices;
    private final PdfWriter printer;
    private final Runnable done;

    /** @param done called when a step was taken */
    public StepSheet(Desk desk, NoticeDesk notices, PdfWriter printer, Runnable done) {
        this.desk = desk;
        this.notices = notices;
        this.printer = printer;
        this.done = done;
    }

    /** Opens it with the postings that may take the step, all ticked. */
    public void open(Step step, List<PostingLine> lines) {
        var model = new StepViewModel(step, lines, desk, notices);
        var form = form(model);
        var pane = new BorderPane(table(model));
        pane.setPrefSize(WIDTH, HEIGHT);
        BorderPane.setMargin(form.node(), new Insets(0, 0, 12, 0));
        pane.setTop(form.node());
        pane.setBottom(foot(model));
        desk.sheets().open(step.label(), pane);
        // The day is mostly today's and is there already; who did it is not.
        if (form.focus(PERSON).isEmpty()) {
            form.focusFirst();
        }
    }

    private static Form form(StepViewModel model) {
        var form = new Form();
        switch (model.step) {
            case CHECK -> form.date(Messages.of("villageboard.do.check.day"), model.day, field -> field.required())
                    .text(Messages.of("villageboard.do.check.person"), model.person,
                            field -> field.id(PERSON).required().prompt(Messages.of("villageboard.do.check.prompt")));
            case HANG -> form.date(Messages.of("villageboard.do.hang.day"), model.day,
                            field -> field.required().hint(Messages.of("villageboard.do.hang.hint")))
                    .text(Messages.of("villageboard.do.hang.place"), model.place, field -> field.required())
                    .text(Messages.of("villageboard.do.hang.person"), model.person, field -> field.id(PERSON).required())
                    .shown(Messages.of("villageboard.do.hang.until"), model.until)
                    .add("", warning(model), field -> { });
            case TAKE_DOWN -> form.date(Messages.of("villageboard.do.down.day"), model.day, field -> field.required())
                    .text(Messages.of("villageboard.do.down.person"), model.person, field -> field.id(PERSON))
                    .text(Messages.of("villageboard.do.down.reason"), model.reason,
                            field -> field.id("step-reason").hint(Messages.of("villageboard.do.down.hint")));
            case ARCHIVE -> form.choice(Messages.of("villageboard.do.retention"), model.retention, StepViewModel.RETENTIONS,
                    StepSheet::years, field -> field.hint(Messages.of("villageboard.do.retention.hint")));
        }
        return form;
    }

    private static Label warning(StepViewModel model) {
        var warning = new Label();
        warning.setId("step-warning");
        warning.textProperty().bind(model.warning);
        warning.setWrapText(true);
        warning.getStyleClass().add("field-message");
        warning.pseudoClassStateChanged(PseudoClass.getPseudoClass("mild"), true);
        warning.visibleProperty().bind(model.warning.isNotEmpty());
        warning.managedProperty().bind(warning.visibleProperty());
        return warning;
    }

    /** The years of an archive in words; 0 is for ever. */
    static String years(Integer years) {
        return years == null || years == 0 ? Messages.of("villageboard.do.for-ever") : Messages.of("villageboard.do.years", years);
    }

    private TableView<PostingLine> table(StepViewModel model) {
        var columns = new Columns<PostingLine>(model.step == Step.HANG ? "village-board.hang" : "village-board.step", desk.preferences().columns())
                .grouped("kind", Messages.of("villageboard.new.kind"), 150, model.kindNames())
                .text("programme", Messages.of("villageboard.slip.notice"), 220, PostingLine::programme)
                .text("village", Messages.of("villageboard.board.village"), 150, line -> line.village().label());
        var table = days(columns, model).table(model.waiting, new EmptyState(Feather.CHECK, Messages.of("villageboard.do.nobody")));
        model.holds.subscribe(table::refresh);
        table.setEditable(true);
        table.getColumns().addFirst(new TickColumn<>(model.ticked));
        return table;
    }

    // What the paper states is not what holds when it is hung later.
    private static Columns<PostingLine> days(Columns<PostingLine> columns, StepViewModel model) {
        if (model.step == Step.HANG) {
            return columns.date("from", Messages.of("villageboard.do.hang.from"), 112, line -> line.days().printedFor())
                    .date("stated", Messages.of("villageboard.do.hang.stated"), 112, line -> line.days().last())
                    .date("last", Messages.of("villageboard.do.hang.until"), 112,
                            line -> Optional.ofNullable(model.hold(line)).map(Hold::last).orElse(null));
        }
        return columns.date("from", Messages.of("villageboard.board.from"), 104, line -> line.days().posted() == null
                        ? line.days().printedFor() : line.days().posted())
                .date("last", Messages.of("villageboard.board.last"), 104, line -> line.days().last());
    }

    private Node foot(StepViewModel model) {
        var problem = new Label();
        problem.textProperty().bind(model.problem);
        problem.setWrapText(true);
        problem.getStyleClass().add("field-message");
        problem.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(problem, Priority.ALWAYS);
        var go = Buttons.primary(Action.of("", () -> model.go(() -> {
            desk.sheets().close();
            done.run();
        })).possibleWhen(model.possible, Messages.of("ui.obstacle.tick")));
        go.setId("step-go");
        go.textProperty().bind(Bindings.createStringBinding(
                () -> Messages.of("villageboard.do.count", model.step.label(), model.ticked.size()), model.ticked));
        var foot = new HBox(8, problem, Buttons.of(Action.of(Messages.of("ui.dialog.back"), desk.sheets()::close)));
        if (model.step == Step.HANG) {
            foot.getChildren().add(Buttons.of(Action.of(Messages.of("villageboard.slip.print"), Feather.PRINTER, () -> slips(model))
                    .possibleWhen(model.possible, Messages.of("ui.obstacle.tick"))));
        }
        foot.getChildren().add(go);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.setPadding(new Insets(12, 0, 0, 0));
        return foot;
    }

    // Printed before they are hung, so that the village can sign them at the board.
    private void slips(StepViewModel model) {
        desk.dialogs().pickSave(Messages.of("villageboard.slip.print"), FileNames.clean(Messages.of("villageboard.slip.file",
                notices.postings().today())) + ".pdf", FileKind.of("PDF", "*.pdf")).ifPresent(file -> write(model, file));
    }

    private void write(StepViewModel model, Path file) {
        desk.jobs().run(Messages.of("villageboard.slip.print"), progress -> printer.write(
                model.slips(notices.units().own().name()), file, Progress.NONE),
                printed -> desk.notices().say(Messages.of("villageboard.slip.printed", printed.pages()), SystemFolder.show(file.getParent())));
    }
}
