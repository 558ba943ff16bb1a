package org.gongkailan.annualreport.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Icons;
import org.gongkailan.ui.control.Tone;
import org.kordamp.ikonli.feather.Feather;

/** What the opened report is: title, form, last year's report; and what the form asks to be done about it. */
final class EditorHead extends VBox {
    private final EditorViewModel model;

    EditorHead(EditorViewModel model) {
        this.model = model;
        getStyleClass().add("editor-head");
        getChildren().addAll(firstLine(), conversion());
    }

    private HBox firstLine() {
        var title = words(this::title, "editor-title");
        title.setMinWidth(0);
        var quiet = words(this::form, "quiet");
        quiet.setMinWidth(0);
        var names = new VBox(2, title, quiet);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        var recompute = Buttons.of(Action.of(Messages.of("report.recompute"), Feather.REFRESH_CW, model::recompute)
                .possibleWhen(model.recomputable));
        recompute.visibleProperty().bind(model.editable);
        var line = new HBox(8, names, recompute);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private HBox conversion() {
        var words = words(this::why, "banner-words");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var convert = Buttons.of(Action.of(Messages.of("report.convert"), model::convert));
        var banner = new HBox(8, Icons.of(Feather.ALERT_TRIANGLE, Tone.SOON), words, convert);
        banner.setAlignment(Pos.CENTER_LEFT);
        banner.setMinHeight(Region.USE_PREF_SIZE);
        banner.getStyleClass().add("banner");
        banner.visibleProperty().bind(model.convertible);
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }

    private String title() {
        return model.form().titleOf(model.report.get()).replace("\n", "");
    }

    private String form() {
        AnnualReport last = model.previous.get();
        int lastYear = model.report.get().year() - 1;
        return Messages.of("report.head.form", model.form().number()) + "\u3000"
                + (last == null ? Messages.of("report.head.no-previous", lastYear)
                : Messages.of("report.head.previous", lastYear));
    }

    private String why() {
        return model.report.get().form() == FormEdition.OF_2019 ? Messages.of("report.convert.form")
                : Messages.of("report.convert.row");
    }

    private Label words(java.util.function.Supplier<String> words, String styleClass) {
        StringBinding text = Bindings.createStringBinding(
                () -> model.report.get() == null ? "" : words.get(), model.report, model.previous);
        var label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
