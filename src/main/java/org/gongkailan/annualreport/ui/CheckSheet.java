package org.gongkailan.annualreport.ui;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.annualreport.signing.Clearance;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.FindingLine;
import org.gongkailan.ui.control.Tone;

/** 校核: what is left to be mended, what wants a look or a reason, and the button that says it is right. */
final class CheckSheet extends VBox {
    private static final double HEIGHT = 460;

    private final EditorViewModel model;
    private final Desk desk;
    private final Consumer<Finding> go;
    private final VBox list = new VBox(12);
    private final Label summary = new Label();
    private final BooleanProperty clear = new SimpleBooleanProperty();

    /** @param go brings the place of a finding into view */
    CheckSheet(EditorViewModel model, Desk desk, Consumer<Finding> go) {
        this.model = model;
        this.go = go;
        this.desk = desk;
        getStyleClass().add("report-sheet");
        getStylesheets().add(ReportsScreen.STYLE);
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        // As high as its lines are when they wrap, which a pane that scrolls does not ask them.
        scroll.prefViewportHeightProperty().bind(Bindings.min(HEIGHT, list.heightProperty()));
        scroll.visibleProperty().bind(Bindings.isNotEmpty(list.getChildren()));
        scroll.managedProperty().bind(scroll.visibleProperty());
        var buttons = new HBox(8, Buttons.primary(Action.of(Messages.of("report.sign.check"), this::check)
                .possibleWhen(clear)), Buttons.of(Action.of(Messages.of("report.new.cancel"), desk.sheets()::close)));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(summary, scroll, buttons);
        show();
    }

    private void show() {
        Clearance clearance = model.clearance();
        clear.set(clearance.given());
        summary.setText(clearance.given() ? Messages.of("report.check-sheet.clear", clearance.seen().size())
                : Messages.of(clearance.errors().isEmpty() ? "report.check-sheet.unseen" : "report.check-sheet.left",
                        clearance.errors().size(), clearance.unseen().size()));
        list.getChildren().clear();
        clearance.errors().forEach(finding -> list.getChildren().add(line(finding)));
        clearance.warnings().forEach(finding -> list.getChildren().add(clearance.seen().contains(finding) ? seenLine(finding)
                : Clearance.asksForReason(finding) ? reasonLine(finding) : lookLine(finding)));
    }

    private HBox line(Finding finding) {
        var line = new FindingLine(finding, finding.place().label(), there -> {
            desk.sheets().close();
            go.accept(there);
        });
        HBox.setHgrow(line, Priority.ALWAYS);
        line.setMinWidth(0);
        return new HBox(12, line);
    }

    // It stays where it is, so that no other line moves under the hand.
    private HBox seenLine(Finding finding) {
        HBox line = line(finding);
        line.getChildren().add(new Badge(Messages.of("report.check-sheet.done"), Tone.GOOD).label());
        return line;
    }

    private HBox lookLine(Finding finding) {
        HBox line = line(finding);
        Button look = Buttons.of(Action.of(Messages.of("report.check-sheet.seen"), () -> look(finding, "")));
        look.setMinWidth(Region.USE_PREF_SIZE);
        line.getChildren().add(look);
        return line;
    }

    // What is to be written down gets a line of its own below what it is about.
    private VBox reasonLine(Finding finding) {
        var reason = new TextField();
        reason.setPromptText(Messages.of("report.check-sheet.reason"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        var written = Bindings.createBooleanBinding(() -> !reason.getText().isBlank(), reason.textProperty());
        Button note = Buttons.of(Action.of(Messages.of("report.check-sheet.note"), () -> look(finding, reason.getText()))
                .possibleWhen(written));
        note.setMinWidth(Region.USE_PREF_SIZE);
        var answer = new HBox(8, reason, note);
        answer.getStyleClass().add("finding-reason");
        return new VBox(4, line(finding), answer);
    }

    private void look(Finding finding, String reason) {
        model.step(stored -> model.work.desk().signing().look(stored, finding, reason), this::show);
    }

    private void check() {
        desk.sheets().close();
        model.step(model.work.desk().signing()::check,
                () -> desk.notices().sayUndoable(Messages.of("report.checked")));
    }
}
