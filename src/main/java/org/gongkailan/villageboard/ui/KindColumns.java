package org.gongkailan.villageboard.ui;

import java.util.Arrays;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Icons;
import org.gongkailan.ui.control.Words;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.RollField;
import org.kordamp.ikonli.feather.Feather;

/** The columns of a kind's table: heading, the one it shares with its neighbours, and what stands in it. */
final class KindColumns extends VBox {
    private final KindViewModel model;
    private final VBox lines = new VBox(6);

    KindColumns(KindViewModel model) {
        super(8);
        this.model = model;
        getChildren().addAll(lines, Buttons.of(Action.of(Messages.of("villageboard.kinds.add-column"), Feather.PLUS, this::add)));
        model.draft.columns.addListener((ListChangeListener<NoticeKind.Column>) change -> show());
        show();
    }

    private void add() {
        model.draft.addColumn();
        var heading = (TextField) lines.getChildren().getLast().lookup(".text-field");
        heading.requestFocus();
        heading.selectAll();
    }

    private void show() {
        if (lines.getChildren().size() == model.draft.columns.size() && lines.isFocusWithin()) {
            return; // a heading is being typed: its field must stay
        }
        lines.getChildren().clear();
        for (int i = 0; i < model.draft.columns.size(); i++) {
            lines.getChildren().add(line(i));
        }
    }

    private Node line(int at) {
        var column = model.draft.columns.get(at);
        var heading = text(column.heading(), Messages.of("villageboard.kinds.heading"));
        var group = text(column.group(), Messages.of("villageboard.kinds.group"));
        group.setPromptText(Messages.of("villageboard.kinds.group"));
        var field = field(column);
        heading.textProperty().addListener((observable, old, now) -> model.draft.change(at, field.getValue(), now, group.getText()));
        group.textProperty().addListener((observable, old, now) -> model.draft.change(at, field.getValue(), heading.getText(), now));
        field.valueProperty().addListener((observable, old, now) -> model.draft.change(at, now, heading.getText(), group.getText()));
        var left = Icons.button(Feather.ARROW_UP, Messages.of("villageboard.kinds.up"), () -> {
            requestFocus();
            model.draft.moveLeft(at);
        });
        left.setDisable(at == 0);
        var remove = Icons.button(Feather.X, Messages.of("villageboard.kinds.remove"), () -> model.draft.columns.remove(at));
        var line = new HBox(6, heading, group, field, left, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static TextField text(String words, String name) {
        var text = new TextField(words);
        text.setAccessibleText(name);
        text.setPrefColumnCount(8);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        return text;
    }

    private ComboBox<RollField> field(NoticeKind.Column column) {
        var field = new ComboBox<RollField>();
        field.getItems().setAll(Arrays.stream(RollField.values()).filter(each -> each.mayBePosted()
                || model.kind.get().listing().exempts(each)).toList());
        field.setConverter(new Words<>(RollField::label));
        field.setValue(column.field());
        field.setAccessibleText(Messages.of("villageboard.kinds.field"));
        field.setMinWidth(Region.USE_PREF_SIZE);
        return field;
    }
}
