package org.gongkailan.villageboard.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.gongkailan.calendar.TermUnit;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Derivation;
import org.gongkailan.ui.control.Form;
import org.gongkailan.ui.control.Words;
import org.gongkailan.villageboard.KindField;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.notice.NoticeLayout;
import org.gongkailan.villageboard.notice.ReadingDistance;

/** The fields of a new posting under its roll: words, period, sheet. Those of the kind's own lines follow the kind. */
final class PostingForm extends VBox {
    private static final double LINE_HEIGHT = 32;
    private static final int TEXT_ROWS = 8;
    private static final int BESIDE_ROWS = 2;
    private final NewPostingViewModel model;
    private final VBox wording = new VBox();

    PostingForm(NewPostingViewModel model) {
        super(12);
        this.model = model;
        model.kind.subscribe(kind -> {
            if (kind != null) {
                wording.getChildren().setAll(wording(kind));
            }
        });
        getChildren().addAll(wording, period(), sheet());
    }

    private Node wording(NoticeKind kind) {
        var form = new Form().section(Messages.of("villageboard.new.section.words"));
        if (kind.asksFor(KindField.PROGRAMME)) {
            form.text(Messages.of(kind.text() ? "villageboard.new.title-words" : "villageboard.new.programme"), model.words.programme);
        }
        if (kind.asksFor(KindField.SPAN)) {
            form.text(Messages.of("villageboard.new.span"), model.words.span,
                    field -> field.prompt(Messages.of("villageboard.new.span.prompt")));
        }
        form.area(Messages.of(kind.text() ? "villageboard.new.text" : "villageboard.new.text-besides"), model.words.text,
                kind.text() ? TEXT_ROWS : BESIDE_ROWS);
        form.text(Messages.of("villageboard.new.phone"), model.words.phone,
                field -> field.prompt(Messages.of("villageboard.new.phone.prompt")));
        kind.blanks().forEach(blank -> form.text(blank.label(), model.words.blank(blank)));
        return form.text(Messages.of("villageboard.new.issuer"), model.words.issuer,
                field -> field.prompt(Messages.of(kind.issuedByOthers() ? "villageboard.new.issuer.other" : "villageboard.new.issuer.prompt"))).node();
    }

    private Node period() {
        return new Form().section(Messages.of("villageboard.new.section.period"))
                .date(Messages.of("villageboard.new.from"), model.period.from, field -> { })
                .add(Messages.of("villageboard.new.term"), term(), field -> { })
                .add(Messages.of("villageboard.new.last"), last(), field -> { }).node();
    }

    private Node sheet() {
        var sheet = model.sheet;
        return new Form().section(Messages.of("villageboard.new.section.sheet"))
                .choice(Messages.of("villageboard.new.paper"), sheet.paper, Arrays.asList(PaperSize.values()).reversed(), PaperSize::name)
                .choice(Messages.of("villageboard.new.distance"), sheet.distance, List.of(ReadingDistance.values()), ReadingDistance::label)
                .choice(Messages.of("villageboard.new.across"), sheet.across,
                        IntStream.rangeClosed(1, NoticeLayout.MOST_ACROSS).boxed().toList(),
                        count -> Messages.of("villageboard.new.across.count", count))
                .choice(Messages.of("villageboard.new.tiles"), sheet.tiles, Stream.of(null, PaperSize.A4, PaperSize.A3).toList(),
                        size -> size == null ? Messages.of("villageboard.new.tiles.none") : Messages.of("villageboard.new.tiles.of", size.name()))
                .add(Messages.of("villageboard.new.options"), options(), field -> { }).node();
    }

    private Node options() {
        var sheet = model.sheet;
        return new VBox(6, box(Messages.of("villageboard.new.landscape"), sheet.landscape), box(Messages.of("villageboard.new.on-its-side"), sheet.onItsSide),
                box(Messages.of("villageboard.new.running-totals"), sheet.runningTotals), box(Messages.of("villageboard.new.in-words"), sheet.inWords),
                box(Messages.of("villageboard.new.code"), sheet.code));
    }

    private static CheckBox box(String words, BooleanProperty value) {
        var box = new CheckBox(words);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private Node term() {
        var days = new TextField();
        days.setPrefColumnCount(4);
        days.setPromptText(Messages.of("villageboard.new.term.none"));
        days.textProperty().bindBidirectional(model.period.days);
        var unit = new ComboBox<TermUnit>();
        unit.getItems().setAll(TermUnit.values());
        unit.setConverter(new Words<>(TermUnit::label));
        unit.valueProperty().bindBidirectional(model.period.unit);
        return new HBox(8, days, unit);
    }

    private Node last() {
        var words = new Label();
        words.textProperty().bind(Bindings.createStringBinding(this::lastWords, model.period.counted, model.period.days));
        words.setWrapText(true);
        var how = new Hyperlink(Messages.of("villageboard.new.how"));
        how.setMinWidth(Region.USE_PREF_SIZE);
        how.setOnAction(event -> showDerivation(how));
        how.disableProperty().bind(model.period.counted.isNull());
        var line = new HBox(8, words, how);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(LINE_HEIGHT);
        return line;
    }

    private String lastWords() {
        var period = model.period.counted.get();
        if (period == null) {
            return Messages.of(model.settings().isPresent() ? "villageboard.details.until-replaced" : "villageboard.new.no-period");
        }
        return ChineseDate.full(period.last()) + " " + ChineseDate.weekday(period.last());
    }

    private void showDerivation(Node where) {
        var over = new PopOver(new Derivation(model.period.counted.get()));
        over.setArrowLocation(PopOver.ArrowLocation.LEFT_CENTER);
        over.show(where);
    }
}
