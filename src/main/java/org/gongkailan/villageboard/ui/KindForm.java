package org.gongkailan.villageboard.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongkailan.calendar.TermUnit;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Form;
import org.gongkailan.ui.control.Words;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.kind.KindCheck;
import org.gongkailan.villageboard.kind.KindSentence;

/** The fields of a kind of notice from its name to its columns, with what is wrong under each. */
final class KindForm extends VBox {
    private final KindViewModel model;
    private final KindDraft draft;
    private final Form words;
    private final Form foot;
    private final Label wrongColumns = new Label();

    KindForm(KindViewModel model) {
        super(12);
        this.model = model;
        draft = model.draft;
        words = words();
        foot = foot();
        wrongColumns.getStyleClass().add("field-message");
        wrongColumns.setWrapText(true);
        wrongColumns.managedProperty().bind(wrongColumns.visibleProperty());
        getStyleClass().add("posting-form");
        setPadding(new Insets(0, 12, 0, 16));
        getChildren().addAll(words.node(), section(Messages.of("villageboard.kinds.basis")), new KindBases(model), foot.node(),
                section(Messages.of("villageboard.kinds.columns")), wrongColumns, new KindColumns(model));
        model.findings.addListener((ListChangeListener<Finding>) change -> showWrong());
        showWrong();
    }

    private Form words() {
        return new Form().section(Messages.of("villageboard.kinds.section.words"))
                .text(Messages.of("villageboard.kinds.name"), draft.name, field -> field.id(KindCheck.NAME))
                .area(Messages.of("villageboard.kinds.title"), draft.title, 1, field -> field.id(KindSentence.TITLE.id()))
                .area(Messages.of("villageboard.kinds.intro"), draft.intro, 3, field -> field.id(KindSentence.INTRO.id()))
                .area(Messages.of("villageboard.kinds.draft"), draft.draft, 2, field -> field.id(KindSentence.DRAFT.id()))
                .add(Messages.of("villageboard.new.term"), term(), field -> field.id(KindDraft.TERM))
                .choice(Messages.of("villageboard.kinds.frequency"), draft.frequency, NoticeKind.Ground.FREQUENCIES, KindForm::often)
                .add(Messages.of("villageboard.posting-day"), postingDay(), field -> { });
    }

    private Form foot() {
        return new Form().section(Messages.of("villageboard.kinds.section.foot"))
                .list(Messages.of("villageboard.kinds.lines"), draft.lines, field -> field.id(KindCheck.LINES))
                .text(Messages.of("villageboard.kinds.phone-line"), draft.phoneLine, field -> field.id(KindSentence.PHONE_LINE.id()))
                .list(Messages.of("villageboard.kinds.signatures"), draft.signatures, field -> field.id(KindSentence.SIGNATURES.id()))
                .text(Messages.of("villageboard.kinds.seal"), draft.seal, field -> field.id(KindSentence.SEAL.id()));
    }

    private void showWrong() {
        var left = foot.show(words.show(model.findings));
        wrongColumns.setText(left.stream().map(Finding::message).distinct().collect(Collectors.joining("\n")));
        wrongColumns.setVisible(!left.isEmpty());
    }

    /** Gives the keyboard to the first field with an error. */
    void focusWrong() {
        model.findings.stream().map(finding -> finding.place().id())
                .flatMap(place -> Stream.of(words, foot).flatMap(form -> form.focus(place).stream())).findFirst();
    }

    private static Label section(String words) {
        var heading = new Label(words);
        heading.getStyleClass().add("form-section");
        return heading;
    }

    private Node term() {
        var days = new TextField();
        days.setPrefColumnCount(4);
        days.setPromptText(Messages.of("villageboard.new.term.none"));
        days.textProperty().bindBidirectional(draft.days);
        var unit = new ComboBox<TermUnit>();
        unit.getItems().setAll(TermUnit.values());
        unit.setConverter(new Words<>(TermUnit::label));
        unit.valueProperty().bindBidirectional(draft.unit);
        return new HBox(8, days, unit);
    }

    private Node postingDay() {
        var usual = new Label();
        usual.getStyleClass().add("field-hint");
        usual.setWrapText(true);
        usual.textProperty().bind(draft.frequency.map(this::usual));
        return new VBox(4, new PostingDayField(draft.postingDay, draft.frequency.map(KindViewModel::months),
                Messages.of("villageboard.posting-day.usual")), usual);
    }

    private String usual(String frequency) {
        String day = model.usualDay(frequency);
        return KindViewModel.months(frequency) == 0 ? Messages.of("villageboard.posting-day.no-rhythm")
                : day.isEmpty() ? Messages.of("villageboard.posting-day.at-end") : Messages.of("villageboard.posting-day.of-all", day);
    }

    private static String often(String frequency) {
        return switch (frequency) {
            case "realtime" -> Messages.of("villageboard.frequency.realtime");
            case "monthly" -> Messages.of("villageboard.frequency.monthly");
            case "quarterly" -> Messages.of("villageboard.frequency.quarterly");
            case "half-yearly" -> Messages.of("villageboard.frequency.half-yearly");
            case "yearly" -> Messages.of("villageboard.frequency.yearly");
            case "per-batch" -> Messages.of("villageboard.frequency.per-batch");
            case "on-change" -> Messages.of("villageboard.frequency.on-change");
            default -> Messages.of("villageboard.frequency.long-term");
        };
    }
}
