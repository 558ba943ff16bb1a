package org.gongkailan.catalogue.standard.ui;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.standard.Suggestions;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Form;
import org.gongkailan.ui.control.SideForm;
import org.kordamp.ikonli.feather.Feather;

/** What the panel at the right shows: a row, the reason for leaving rows out, the name of a domain. */
final class SideForms {
    private static final int LONG_TEXT = 3;
    private static final int NAMED = 12;
    private final SideForm side;
    private final StandardViewModel model;
    private final Suggestions suggestions = new Suggestions();

    SideForms(SideForm side, StandardViewModel model) {
        this.side = side;
        this.model = model;
    }

    void row(RowLine line) {
        var buttons = new javafx.scene.control.Button[] {
            Buttons.primary(Action.of(Messages.of("catalogue.adopt"), Feather.CHECK, model::adopt).possibleWhen(model.canAdopt)),
            Buttons.of(Action.of(Messages.of("catalogue.leftOut.action"), this::leaveOut).possibleWhen(model.canAdopt))};
        side.show(line.row().entry().matter().path(), new RowPane(line).node(), buttons);
    }

    /** Asks why the selected rows are left out. */
    void leaveOut() {
        List<RowLine> rows = model.lacking();
        var reason = new SimpleStringProperty(rows.size() == 1 && rows.getFirst().leftOut() != null
                ? rows.getFirst().leftOut().reason() : "");
        var form = new Form().area(Messages.of("catalogue.leftOut.reason"), reason, LONG_TEXT,
                field -> field.required().prompt(Messages.of("catalogue.leftOut.prompt")));
        form.add(Messages.of("catalogue.leftOut.usual"), chips(suggestions.reasons(), reason), field -> { });
        form.add(Messages.of("catalogue.leftOut.rows"), names(rows), field -> { });
        side.show(Messages.of("catalogue.leftOut.title", rows.size()), form.node(),
                Buttons.primary(Action.of(Messages.of("catalogue.leftOut.store"),
                        () -> model.leaveOut(reason.get(), () -> side.open().set(false)))
                        .possibleWhen(reason.isNotEmpty()).withKeys("Shortcut+S")));
        form.focusFirst();
    }

    /** Asks for the name of a domain; {@code renamed} null for a new one. */
    void domain(Domain renamed) {
        var name = new SimpleStringProperty(renamed == null ? "" : renamed.name());
        var form = new Form().text(Messages.of("catalogue.domain.name"), name,
                field -> field.required().prompt(Messages.of("catalogue.domain.prompt")));
        if (renamed == null) {
            form.add(Messages.of("catalogue.domain.usual"), chips(suggestions.domains(), name), field -> { });
        }
        side.show(renamed == null ? Messages.of("catalogue.domain.new") : Messages.of("catalogue.domain.rename"), form.node(),
                Buttons.primary(Action.of(Messages.of("catalogue.action.save"),
                        () -> model.keepDomain(renamed, name.get(), () -> side.open().set(false)))
                        .possibleWhen(name.isNotEmpty()).withKeys("Shortcut+S")));
        form.focusFirst();
    }

    private static FlowPane chips(List<String> words, StringProperty into) {
        var chips = new FlowPane(6, 6);
        for (String word : words) {
            var chip = Buttons.of(Action.of(word, () -> into.set(word)));
            chip.getStyleClass().add("chip");
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private static VBox names(List<RowLine> rows) {
        var names = new VBox(2);
        rows.stream().limit(NAMED).map(line -> line.row().entry().matter().path())
                .forEach(name -> names.getChildren().add(quiet(name)));
        if (rows.size() > NAMED) {
            names.getChildren().add(quiet(Messages.of("catalogue.leftOut.more", rows.size() - NAMED)));
        }
        return names;
    }

    private static javafx.scene.control.Label quiet(String text) {
        var label = new javafx.scene.control.Label(text);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }
}
