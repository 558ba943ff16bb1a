package org.gongkailan.annualreport.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.form.FormSection;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Tone;

/** A written section as a sheet of paper to type on, with its length. Stored when the typing pauses or ends. */
final class TextPane extends VBox {
    private static final Duration PAUSE = Duration.millis(1200);

    private final FormSection section;
    private final EditorViewModel model;
    private final TextArea text = new TextArea();
    private final Label length = new Label();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean showing;

    TextPane(FormSection section, EditorViewModel model) {
        this.section = section;
        this.model = model;
        getStyleClass().add("text-page");
        var title = new Label(section.title());
        title.getStyleClass().add("section-title");
        text.setWrapText(true);
        text.setPromptText(section.hint());
        text.setId(section.text().id());
        text.setAccessibleText(section.title());
        text.editableProperty().bind(model.editable);
        VBox.setVgrow(text, Priority.ALWAYS);
        var foot = new HBox(length);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(title, text, foot);
        pause.setOnFinished(event -> model.commit());
        text.textProperty().addListener((value, old, now) -> typed(now));
        text.focusedProperty().addListener((focus, was, is) -> left(is));
    }

    void show(AnnualReport report) {
        String now = report.text(section.text());
        if (!text.getText().equals(now)) {
            showing = true;
            text.setText(now);
            showing = false;
        }
        count(now);
    }

    void focus() {
        text.requestFocus();
    }

    private void typed(String now) {
        if (!showing) {
            model.type(section.text(), now);
            pause.playFromStart();
        }
    }

    private void left(boolean focused) {
        if (!focused) {
            pause.stop();
            model.commit();
        }
    }

    // 字数 as people count it: every visible character.
    private void count(String now) {
        long characters = now.codePoints().filter(c -> !Character.isWhitespace(c)).count();
        boolean tooLong = section.limit() > 0 && characters > section.limit();
        length.setText(section.limit() > 0 ? Messages.of("report.text.length-of", characters, section.limit())
                : Messages.of("report.text.length", characters));
        length.getStyleClass().setAll("label", "text-length", (tooLong ? Tone.SOON : Tone.NEUTRAL).styleClass());
    }
}
