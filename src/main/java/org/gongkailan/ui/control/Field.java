package org.gongkailan.ui.control;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;

/** One line of a {@link Form}: its control with room for a hint and for what is wrong with it. */
public final class Field {
    private static final javafx.css.PseudoClass WRONG = javafx.css.PseudoClass.getPseudoClass("wrong");
    private static final javafx.css.PseudoClass MILD = javafx.css.PseudoClass.getPseudoClass("mild");
    private final Label label;
    private final Node control;
    private final Label message = new Label();
    private final VBox box = new VBox(4);

    Field(Label label, Node control) {
        this.label = label;
        this.control = control;
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        message.getStyleClass().add("field-message");
        message.setWrapText(true);
        message.managedProperty().bind(message.visibleProperty());
        message.setVisible(false);
        box.getChildren().addAll(control, message);
    }

    /** The name tests and findings know it by. */
    public Field id(String id) {
        control.setId(id);
        return this;
    }

    /** The grey words in the empty field. */
    public Field prompt(String words) {
        ((TextInputControl) control).setPromptText(words);
        return this;
    }

    /** A quiet sentence under the field. */
    public Field hint(String sentence) {
        return hint(new ReadOnlyStringWrapper(sentence));
    }

    /** A quiet sentence under the field that follows what is chosen elsewhere. */
    public Field hint(ObservableValue<String> sentence) {
        var hint = new Label();
        hint.textProperty().bind(sentence);
        hint.getStyleClass().add("field-hint");
        hint.setWrapText(true);
        box.getChildren().add(hint);
        return this;
    }

    /** Lets it be filled in only while something holds. */
    public Field possibleWhen(ObservableValue<Boolean> possible) {
        control.disableProperty().bind(possible.map(is -> !is));
        return this;
    }

    /** Marks it as needed. */
    public Field required() {
        label.getStyleClass().add("required");
        return this;
    }

    /** What is wrong, shown under the field while it is neither null nor blank, once the user has been there. */
    public Field message(ObservableValue<String> sentence) {
        sentence.addListener((value, old, now) -> wrong(now));
        control.focusWithinProperty().addListener((focus, was, is) -> {
            if (was) {
                wrong(sentence.getValue());
            }
        });
        return this;
    }

    /** Shows what is wrong; null or blank when nothing is. */
    void wrong(String sentence) {
        say(sentence, Severity.ERROR);
    }

    /** Shows what was found; only an error says that the field is wrong. */
    void show(Finding finding) {
        say(finding.message(), finding.severity());
    }

    private void say(String sentence, Severity severity) {
        boolean some = sentence != null && !sentence.isBlank();
        message.setText(some ? sentence : "");
        message.setVisible(some);
        message.pseudoClassStateChanged(MILD, severity != Severity.ERROR);
        control.pseudoClassStateChanged(WRONG, some && severity == Severity.ERROR);
    }

    Label label() {
        return label;
    }

    Node control() {
        return control;
    }

    Node node() {
        return box;
    }
}
