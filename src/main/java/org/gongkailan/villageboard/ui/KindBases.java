package org.gongkailan.villageboard.ui;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Icons;
import org.gongkailan.villageboard.NoticeKind;
import org.kordamp.ikonli.feather.Feather;

/** The laws and documents a kind stands on. Only what was read in a published source is printed: the register knows some, for others the officer says so. */
final class KindBases extends VBox {
    private final KindViewModel model;
    private final VBox lines = new VBox(6);

    KindBases(KindViewModel model) {
        super(8);
        this.model = model;
        getChildren().addAll(lines, Buttons.link(Action.of(Messages.of("villageboard.kinds.add-basis"), Feather.PLUS, model::addBasis)));
        model.draft.bases.addListener((ListChangeListener<NoticeKind.Basis>) change -> show());
        show();
    }

    private void show() {
        if (lines.getChildren().size() == model.draft.bases.size() && lines.isFocusWithin()) {
            return; // a name is being typed: its field must stay
        }
        lines.getChildren().clear();
        for (int i = 0; i < model.draft.bases.size(); i++) {
            lines.getChildren().add(line(i));
        }
    }

    private Node line(int at) {
        var basis = model.draft.bases.get(at);
        var name = new ComboBox<String>();
        name.setEditable(true);
        name.getItems().setAll(model.laws);
        name.setValue(basis.name());
        name.getEditor().setText(basis.name());
        name.setMinWidth(0);
        name.setPrefWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setAccessibleText(Messages.of("villageboard.kinds.basis"));
        name.setTooltip(new Tooltip(basis.name()));
        HBox.setHgrow(name, Priority.ALWAYS);
        var checked = new CheckBox(Messages.of("villageboard.kinds.verified"));
        checked.setSelected(basis.verified());
        checked.setMinWidth(Region.USE_PREF_SIZE);
        name.getEditor().textProperty().addListener((observable, old, now) -> {
            model.nameBasis(at, now, checked.isSelected());
            checked.setSelected(model.draft.bases.get(at).verified());
        });
        checked.selectedProperty().addListener((observable, old, now) -> model.nameBasis(at, name.getEditor().getText(), now));
        var remove = Icons.button(Feather.X, Messages.of("villageboard.kinds.remove-basis"), () -> {
            requestFocus();
            model.draft.bases.remove(at);
        });
        var line = new HBox(6, name, checked, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
