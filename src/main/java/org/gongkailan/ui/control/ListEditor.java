package org.gongkailan.ui.control;

import java.util.Collections;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** A short list of lines edited in place: add, remove, move up. Writes straight into the list it was given. */
final class ListEditor extends VBox {
    private static final double LINE = 32;

    private final ObservableList<String> values;
    private final VBox lines = new VBox(4);
    private final Function<String, LineMark> marks;
    private boolean typing;

    /** @param marks what is said beside a line; answers null for nothing */
    ListEditor(ObservableList<String> values, Function<String, LineMark> marks) {
        super(4);
        this.marks = marks;
        this.values = values;
        getStyleClass().add("list-editor");
        var add = Buttons.link(Action.of(Messages.of("ui.list.add"), Feather.PLUS, this::addLine));
        getChildren().addAll(lines, add);
        values.addListener((ListChangeListener<String>) change -> {
            if (!typing) {
                rebuild();
            }
        });
        rebuild();
    }

    private void addLine() {
        values.add("");
        lines.getChildren().getLast().lookup(".text-area").requestFocus();
    }

    private void rebuild() {
        lines.getChildren().clear();
        for (int i = 0; i < values.size(); i++) {
            lines.getChildren().add(line(i));
        }
    }

    private HBox line(int index) {
        var field = LongField.ofOneParagraph();
        field.setText(values.get(index));
        field.setAccessibleText(Messages.of("ui.list.line", index + 1));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().addListener((text, old, now) -> write(list -> list.set(index, now)));
        var up = Icons.button(Feather.ARROW_UP, Messages.of("ui.list.up"), () -> Collections.swap(values, index, index - 1));
        up.setDisable(index == 0);
        var remove = Icons.button(Feather.X, Messages.of("ui.list.remove"), () -> values.remove(index));
        return new HBox(mark(field), field, up, remove);
    }

    // The words go with the field too: a screen reader does not stop at the icon.
    private Label mark(TextInputControl field) {
        var mark = new Label();
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.setMinHeight(LINE);
        field.textProperty().subscribe(text -> {
            LineMark now = text == null || text.isBlank() ? null : marks.apply(text);
            mark.setVisible(now != null);
            mark.setManaged(now != null);
            mark.setGraphic(now == null ? null : Icons.of(now.icon(), now.tone()));
            mark.setTooltip(now == null ? null : new Tooltip(now.words()));
            mark.setAccessibleText(now == null ? null : now.words());
            field.setAccessibleHelp(now == null ? null : now.words());
        });
        mark.getStyleClass().add("line-mark");
        return mark;
    }

    // The line being typed in must keep its focus and caret.
    private void write(Consumer<ObservableList<String>> change) {
        typing = true;
        change.accept(values);
        typing = false;
    }
}
