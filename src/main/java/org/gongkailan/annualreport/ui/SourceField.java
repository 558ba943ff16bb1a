package org.gongkailan.annualreport.ui;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.archive.TypedFigure;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;

/** Of a figure typed by hand: where it came from, what its parts come to, who typed it when. */
final class SourceField extends VBox {
    private static final int ROWS = 3;

    private final EditorViewModel model;
    private final TextArea area = new TextArea();
    private final Label sum = new Label();
    private final Button take;
    private final Label who = new Label();
    private Figure figure;

    SourceField(EditorViewModel model) {
        super(6);
        this.model = model;
        var label = new Label(Messages.of("report.source"));
        label.getStyleClass().add("quiet");
        area.setId("source");
        area.setPromptText(Messages.of("report.source.prompt"));
        area.setAccessibleText(Messages.of("report.source"));
        area.setPrefRowCount(ROWS);
        area.setPrefColumnCount(1);
        area.setWrapText(true);
        area.editableProperty().bind(model.editable);
        area.focusedProperty().addListener((focus, was, is) -> left(is));
        take = Buttons.of(Action.of(Messages.of("report.source.take"), this::take));
        sum.setWrapText(true);
        who.setWrapText(true);
        who.getStyleClass().add("quiet");
        who.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(label, area, sum, take, who);
    }

    /** Shows it of a cell; a cell that the ledgers count or that is a sum has none. */
    void show(Figure now) {
        store();
        figure = now;
        Entry entry = model.report.get().entry(now);
        boolean counted = model.stored.get().isCounted(now, entry);
        TypedFigure told = model.stored.get().typed().get(now);
        boolean toldOf = told != null || model.editable.get();
        visible(this, toldOf && !now.computed() && !counted && !entry.blank());
        if (!area.isFocused()) {
            area.setText(told == null ? "" : told.source());
        }
        Optional<BigDecimal> parts = told == null ? Optional.empty() : told.sum();
        boolean differs = parts.isPresent() && parts.get().compareTo(entry.counted()) != 0;
        visible(sum, parts.isPresent());
        sum.setText(parts.map(number -> Messages.of(differs ? "report.source.differs" : "report.source.agrees",
                Entry.plain(number), entry.text())).orElse(""));
        visible(take, differs && model.editable.get());
        visible(who, told != null);
        who.setText(told == null ? "" : Messages.of("report.source.who", told.person(), Times.at(told.at())));
    }

    private void left(boolean focused) {
        if (!focused) {
            store();
        }
    }

    private void store() {
        if (figure != null && model.report.get() != null && model.editable.get() && isVisible()
                && !area.getText().equals(source(figure))) {
            Figure told = figure;
            figure = null;
            model.source(told, area.getText());
            figure = told;
        }
    }

    private String source(Figure cell) {
        TypedFigure told = model.stored.get().typed().get(cell);
        return told == null ? "" : told.source();
    }

    private void take() {
        model.stored.get().typed().get(figure).sum().ifPresent(number -> {
            model.type(figure, Entry.plain(number));
            model.commit();
        });
    }

    private static void visible(Region node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
