package org.gongkailan.requests.letter.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongkailan.finding.Finding;
import org.gongkailan.requests.letter.LetterField;
import org.gongkailan.requests.letter.LetterTemplate;
import org.gongkailan.requests.letter.TemplateCheck;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Form;

/** 修改样式: the words of a letter with their fields, in the place of the fields; the office's copy is stored. */
final class TemplateEditor {
    private static final int BODY_ROWS = 9;

    private final LetterViewModel model;
    private final Desk desk;
    private final Consumer<Node> shown;
    private final Runnable done;
    private final LetterTemplate template;
    private final StringProperty title;
    private final StringProperty addressee;
    private final StringProperty body;
    private final StringProperty attachment;

    /**
     * @param shown receives the editor
     * @param done  shows what stood in its place before
     */
    TemplateEditor(LetterViewModel model, Desk desk, Consumer<Node> shown, Runnable done) {
        this.model = model;
        this.desk = desk;
        this.shown = shown;
        this.done = done;
        template = model.opened.get().template();
        title = new SimpleStringProperty(template.title());
        addressee = new SimpleStringProperty(template.addressee());
        body = new SimpleStringProperty(template.body());
        attachment = new SimpleStringProperty(template.attachment());
    }

    void open() {
        var form = new Form().text(Messages.of("requests.letter.edit.title"), title)
                .text(Messages.of("requests.letter.edit.addressee"), addressee)
                .area(Messages.of("requests.letter.edit.body"), body, BODY_ROWS, field -> field.id(TemplateCheck.BODY))
                .text(Messages.of("requests.letter.field.attachment"), attachment);
        var names = new Label(Messages.of("requests.letter.edit.fields", Arrays.stream(LetterField.values())
                .map(field -> "{" + field.label() + "}").collect(Collectors.joining(" "))));
        names.setWrapText(true);
        names.getStyleClass().add("field-hint");
        var buttons = new HBox(8, Buttons.of(Action.of(Messages.of("requests.letter.edit.save"), () -> save(form))),
                Buttons.link(Action.of(Messages.of("requests.letter.edit.cancel"), this::cancel)));
        buttons.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(8, form.node(), names, buttons);
        box.getStyleClass().add("template-editor");
        List.of(title, addressee, body, attachment).forEach(words -> words.subscribe((was, is) -> model.rewriting.set(own())));
        shown.accept(box);
    }

    private LetterTemplate own() {
        return template.saying(title.get(), addressee.get(), body.get(), attachment.get());
    }

    private void cancel() {
        model.rewriting.set(null);
        done.run();
    }

    // What got lost is told and may be meant; what does not exist is not stored.
    private void save(Form form) {
        LetterTemplate own = own();
        List<Finding> found = model.check(own);
        form.show(found);
        String lost = found.stream().map(Finding::message).collect(Collectors.joining("\n"));
        if (!Finding.anyError(found) && (found.isEmpty()
                || desk.dialogs().ask(Messages.of("requests.letter.edit.ask"), lost, Messages.of("requests.letter.edit.save")))) {
            model.rewrite(own, all -> { });
        }
    }
}
