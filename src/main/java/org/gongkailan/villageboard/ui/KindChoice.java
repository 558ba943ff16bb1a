package org.gongkailan.villageboard.ui;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Words;
import org.gongkailan.villageboard.NoticeKind;

/** The kinds of notices to choose from, each under the heading of its group. */
final class KindChoice extends ComboBox<NoticeKind> {
    KindChoice(NewPostingViewModel model) {
        setItems(model.kinds);
        setMaxWidth(Double.MAX_VALUE);
        setVisibleRowCount(18);
        setConverter(new Words<>(KindChoice::words));
        setCellFactory(list -> new Line());
        valueProperty().bindBidirectional(model.kind);
    }

    private static String words(NoticeKind kind) {
        return kind.group().isEmpty() ? kind.name() : Messages.of("villageboard.kind.of-group", kind.group(), kind.name());
    }

    private static final class Line extends ListCell<NoticeKind> {
        @Override
        protected void updateItem(NoticeKind kind, boolean empty) {
            super.updateItem(kind, empty);
            setText(empty || kind == null ? null : words(kind));
        }
    }
}
