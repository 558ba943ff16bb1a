package org.gongkailan.catalogue.edition.ui;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.edition.Edition;
import org.gongkailan.catalogue.edition.Imprint;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Form;
import org.gongkailan.ui.control.Icons;
import org.gongkailan.ui.control.Tone;
import org.kordamp.ikonli.feather.Feather;

/** Asks for name, date and document number: of a new edition, or to correct those of an old one. */
final class ImprintSheet {
    private static final double WIDTH = 520;

    private final EditionsViewModel model;
    private final Desk desk;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty number = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>();

    ImprintSheet(EditionsViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    /** Freezes the working catalogue. */
    void freeze() {
        model.proposal(proposed -> open(proposed.imprint(), Messages.of("catalogue.editions.freeze"),
                new VBox(8, errors(proposed.errors()), quiet(Messages.of("catalogue.editions.freeze.note"))),
                () -> model.freeze(typed(proposed.imprint()), desk.sheets()::close)));
    }

    /** Corrects what stands over an edition. */
    void correct(Edition edition) {
        open(edition.imprint(), Messages.of("catalogue.editions.correct"),
                quiet(Messages.of("catalogue.editions.correct.note")),
                () -> model.correct(edition, typed(edition.imprint()), desk.sheets()::close));
    }

    private Imprint typed(Imprint old) {
        return old.named(name.get(), date.get(), number.get());
    }

    private void open(Imprint imprint, String title, Node note, Runnable go) {
        name.set(imprint.edition());
        date.set(imprint.date());
        number.set(imprint.documentNumber());
        var form = new Form()
                .text(Messages.of("catalogue.editions.name"), name, f -> f.id("edition-name").required())
                .date(Messages.of("catalogue.editions.date"), date, f -> f.id("edition-date").required())
                .text(Messages.of("catalogue.editions.number"), number,
                        f -> f.id("edition-number").prompt(Messages.of("catalogue.editions.number.prompt")));
        var foot = new HBox(8, Buttons.of(Action.of(Messages.of("catalogue.import.cancel"), desk.sheets()::close)),
                Buttons.primary(Action.of(title, go).possibleWhen(name.isNotEmpty().and(date.isNotNull()))));
        foot.setAlignment(Pos.CENTER_RIGHT);
        var box = new VBox(16, form.node(), note, foot);
        box.setPrefWidth(WIDTH);
        desk.sheets().open(title, box);
        form.focusFirst();
    }

    private static Label errors(long count) {
        var label = new Label(Messages.of("catalogue.editions.freeze.errors", count), Icons.of(Feather.ALERT_TRIANGLE, Tone.SOON));
        label.setWrapText(true);
        label.setVisible(count > 0);
        label.setManaged(count > 0);
        return label;
    }

    private static Label quiet(String sentence) {
        var label = new Label(sentence);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }
}
