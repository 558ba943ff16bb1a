package org.gongkailan.requests.letter.ui;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.letter.Letter;
import org.gongkailan.requests.letter.LetterField;
import org.gongkailan.requests.letter.LetterFormat;
import org.gongkailan.requests.letter.LetterOffice;
import org.gongkailan.requests.letter.LetterTemplate;
import org.gongkailan.requests.letter.Remedy;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.FindingsStrip;
import org.gongkailan.ui.control.Form;
import org.gongkailan.ui.control.Icons;
import org.gongkailan.ui.control.Tone;
import org.kordamp.ikonli.feather.Feather;

/** 出具文书: its fields on the left, the printed page on the right, and below what is still missing or unverified. */
final class LetterSheet {
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 640;
    private static final double FORM = 440;
    private static final String STYLE = LetterSheet.class.getResource("letters.css").toExternalForm();

    private final Desk desk;
    private final LetterViewModel model;
    private final ScrollPane fields = new ScrollPane();
    private Form form = new Form();

    LetterSheet(LetterOffice office, DisclosureRequest request, String kind, LocalDate today, Desk desk) {
        this.desk = desk;
        model = new LetterViewModel(office, request, kind, today, desk);
    }

    void open() {
        var pages = new PagesColumn();
        model.pages.subscribe(pages::show);
        var strip = new FindingsStrip();
        model.findings.addListener((ListChangeListener<Finding>) change -> {
            strip.show(List.copyOf(model.findings));
            form.show(List.copyOf(model.findings));
        });
        model.opened.subscribe(letter -> {
            if (letter != null) {
                fill(letter);
                strip.show(List.copyOf(model.findings));
            }
        });
        fields.setFitToWidth(true);
        fields.setPrefWidth(FORM);
        var pane = new BorderPane(pages);
        pane.getStylesheets().add(STYLE);
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setTop(head());
        pane.setLeft(fields);
        pane.setBottom(new VBox(strip, foot()));
        desk.sheets().open(Messages.of("requests.letter.title", model.request.number().text()), pane);
    }

    private Node head() {
        var kinds = new ComboBox<>(model.kinds);
        kinds.setId("letter-kind");
        kinds.setCellFactory(list -> new KindCell());
        kinds.setButtonCell(new KindCell());
        kinds.setVisibleRowCount(16);
        kinds.valueProperty().bindBidirectional(model.kind);
        var some = Bindings.isNotNull(model.opened);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(8, kinds, gap,
                Buttons.of(Action.of(Messages.of("requests.letter.rewrite"), Feather.EDIT_2, this::rewrite).possibleWhen(some)),
                Buttons.of(Action.of(Messages.of("requests.letter.restore"), Feather.ROTATE_CCW, model::restore)
                        .possibleWhen(Bindings.createBooleanBinding(() -> model.opened.get() != null && model.rewritten(),
                                model.opened))));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("letter-head");
        return line;
    }

    private void fill(Letter letter) {
        form = new Form();
        form.text(Messages.of("requests.letter.number"), model.number, field -> field.id("letter-number"))
                .date(Messages.of("requests.letter.day"), model.day, field -> { });
        for (LetterField field : letter.needed()) {
            if (field.isLong()) {
                form.area(field.label(), model.fields.get(field), 2, line -> line.id(field.name()));
            } else {
                form.text(field.label(), model.fields.get(field), line -> line.id(field.name()));
            }
        }
        List<Remedy> remedies = model.remedies();
        if (remedies.size() > 1) {
            form.choice(Messages.of("requests.letter.field.remedy"), model.remedy, remedies, Remedy::label,
                    line -> line.id("remedy").hint(Messages.of("requests.letter.remedy.hint")));
        }
        var box = new VBox(8, form.node());
        letter.check().stream().filter(finding -> finding.severity() == Severity.WARNING)
                .forEach(finding -> box.getChildren().add(warning(finding)));
        box.getStyleClass().add("letter-fields");
        fields.setContent(box);
        form.show(List.copyOf(model.findings));
    }

    private static Label warning(Finding finding) {
        var label = new Label(finding.message(), Icons.of(Feather.ALERT_TRIANGLE, Tone.SOON));
        label.setWrapText(true);
        label.getStyleClass().add("field-hint");
        return label;
    }

    private void rewrite() {
        new TemplateEditor(model, desk, node -> fields.setContent(node), () -> fill(model.letter())).open();
    }

    private Node foot() {
        var ready = Bindings.createBooleanBinding(() -> model.opened.get() != null
                && !Finding.anyError(model.findings), model.opened, model.findings);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(8, gap, Buttons.of(Action.of(Messages.of("requests.letter.close"), desk.sheets()::close)),
                Buttons.of(Action.of(Messages.of("requests.letter.issuePdf"), Feather.PRINTER,
                        () -> model.issue(LetterFormat.PDF, desk.sheets()::close)).possibleWhen(ready, Messages.of("requests.letter.issue.obstacle"))),
                Buttons.primary(Action.of(Messages.of("requests.letter.issueWord"), Feather.FILE_TEXT,
                        () -> model.issue(LetterFormat.DOCX, desk.sheets()::close)).possibleWhen(ready, Messages.of("requests.letter.issue.obstacle"))));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("side-form-foot");
        return foot;
    }

    /** A kind by its name. */
    private static final class KindCell extends ListCell<LetterTemplate> {
        @Override
        protected void updateItem(LetterTemplate letter, boolean empty) {
            super.updateItem(letter, empty);
            setText(empty || letter == null ? null : letter.name());
        }
    }
}
