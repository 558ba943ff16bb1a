package org.gongkailan.villageboard.ui;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Icons;
import org.gongkailan.ui.control.Tone;
import org.gongkailan.villageboard.notice.Disclosure;
import org.kordamp.ikonli.feather.Feather;

/**
 * The privacy gate: what an outsider will read, column by column, what stays inside, and, while something blocks the
 * print that a reason may release, the place to write that reason.
 */
final class OutsiderView extends VBox {
    private final NewPostingViewModel model;
    private final VBox lines = new VBox(2);

    OutsiderView(NewPostingViewModel model) {
        super(8);
        this.model = model;
        getStyleClass().add("outsiders");
        var title = new Label(Messages.of("villageboard.gate.title"));
        title.getStyleClass().add("form-section");
        var inside = new Label(Messages.of("villageboard.new.seen.inside"));
        inside.setWrapText(true);
        inside.getStyleClass().add("quiet");
        model.page.disclosures.addListener((ListChangeListener<Disclosure>) change -> show());
        model.kind.subscribe(this::show);
        getChildren().addAll(title, lines, inside, release());
    }

    private void show() {
        lines.getChildren().clear();
        var kind = model.kind.get();
        if (kind != null && kind.text()) {
            var words = new Label(Messages.of("villageboard.new.seen.text"));
            words.setWrapText(true);
            lines.getChildren().add(words);
        }
        model.page.disclosures.forEach(line -> lines.getChildren().add(line(line)));
    }

    private static Node line(Disclosure line) {
        var words = new Label(line.shown()
                ? Messages.of("villageboard.gate.shown", line.heading(), line.values())
                : Messages.of("villageboard.gate.withheld", line.heading()),
                line.shown() ? Icons.of(Feather.EYE, Tone.ACCENT) : Icons.of(Feather.EYE_OFF, Tone.GOOD));
        words.setMaxWidth(Double.MAX_VALUE);
        return words;
    }

    private Node release() {
        var reason = new TextField();
        reason.setPromptText(Messages.of("villageboard.gate.reason"));
        reason.setAccessibleText(Messages.of("villageboard.gate.reason"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button release = Buttons.of(Action.of(Messages.of("villageboard.gate.release"), Feather.UNLOCK, () -> {
            model.release(reason.getText());
            reason.clear();
        }).possibleWhen(Bindings.createBooleanBinding(() -> !reason.getText().isBlank(), reason.textProperty())));
        var words = new Label();
        words.setWrapText(true);
        words.textProperty().bind(Bindings.createStringBinding(
                () -> Messages.of("villageboard.gate.blocked", model.releasable().size()) + "\n" + model.blocking(), model.findings));
        var box = new VBox(6, words, new HBox(8, reason, release));
        box.visibleProperty().bind(Bindings.createBooleanBinding(() -> !model.releasable().isEmpty(), model.findings));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }
}
