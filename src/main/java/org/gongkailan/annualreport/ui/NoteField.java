package org.gongkailan.annualreport.ui;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Notes;
import org.gongkailan.text.Messages;

/** Words that a report may have outside its sections: a way to begin them, and room for them once there are some. */
final class NoteField extends VBox {
    private static final int LONG = 60;

    private final TextArea area = new TextArea();
    private final SimpleBooleanProperty open = new SimpleBooleanProperty();
    private final Function<Notes, String> part;

    /**
     * @param name what the words are
     * @param add  the words of the way to begin them
     * @param part takes them out of the notes
     * @param put  puts them into the notes
     */
    NoteField(EditorViewModel model, String name, String add, Function<Notes, String> part,
              BiFunction<Notes, String, Notes> put) {
        super(4);
        this.part = part;
        getStyleClass().add("note-field");
        var begin = new Hyperlink(add);
        begin.setOnAction(event -> {
            open.set(true);
            area.requestFocus();
        });
        begin.visibleProperty().bind(Bindings.and(model.editable, open.not()));
        begin.managedProperty().bind(begin.visibleProperty());
        var label = new Label(name);
        label.getStyleClass().add("quiet");
        var written = new VBox(4, label, area);
        written.visibleProperty().bind(open);
        written.managedProperty().bind(open);
        area.setWrapText(true);
        area.setAccessibleText(name);
        area.editableProperty().bind(model.editable);
        area.textProperty().addListener((text, was, is) -> {
            area.setPrefRowCount(Math.clamp(is.lines().mapToInt(line -> 1 + line.length() / LONG).sum(), 1, 4));
            if (area.isFocused()) {
                model.say(put.apply(model.report.get().notes(), plain(is)), name);
            }
        });
        area.focusedProperty().addListener((focus, was, is) -> {
            if (was) {
                model.commit();
                open.set(!area.getText().isBlank());
            }
        });
        visibleProperty().bind(open.or(model.editable));
        managedProperty().bind(visibleProperty());
        getChildren().addAll(begin, written);
    }

    void show(AnnualReport report) {
        String now = part.apply(report.notes());
        if (!area.isFocused()) {
            area.setText(now);
            open.set(!now.isEmpty());
        } else if (!plain(area.getText()).strip().equals(now)) {
            area.setText(now);
        }
    }

    // The paper writes 注： itself.
    private static String plain(String typed) {
        String mark = Messages.of("report.paper.note", "");
        return typed.startsWith(mark) ? typed.substring(mark.length()) : typed;
    }
}
