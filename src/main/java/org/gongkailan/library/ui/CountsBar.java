package org.gongkailan.library.ui;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.gongkailan.library.DocumentCounts;
import org.gongkailan.library.DocumentKind;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** What the year's report counts (table 2); a click on a number shows the documents behind it. */
final class CountsBar extends FlowPane {
    private final LibraryViewModel model;

    CountsBar(LibraryViewModel model) {
        super(16, 4);
        this.model = model;
        getStyleClass().add("counts-bar");
        setAlignment(Pos.CENTER_LEFT);
        model.counts.subscribe(this::show);
    }

    private void show(DocumentCounts counts) {
        if (counts == null) {
            return;
        }
        getChildren().setAll(year(counts.year()));
        for (DocumentKind kind : DocumentKind.COUNTED) {
            var numbers = counts.byKind().get(kind);
            boolean any = !numbers.issued().isEmpty() || !numbers.repealed().isEmpty() || !numbers.inForce().isEmpty();
            if (any || kind == DocumentKind.NORMATIVE) {
                getChildren().add(numbers(kind, numbers));
            }
        }
    }

    private HBox year(int year) {
        var words = new Label(Messages.of("library.counts.year", String.valueOf(year)));
        words.setMinWidth(Label.USE_PREF_SIZE);
        var box = new HBox(2,
                Icons.button(Feather.CHEVRON_LEFT, Messages.of("library.counts.before"), () -> model.year.set(year - 1)),
                words,
                Icons.button(Feather.CHEVRON_RIGHT, Messages.of("library.counts.next"), () -> model.year.set(year + 1)));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private HBox numbers(DocumentKind kind, DocumentCounts.Numbers numbers) {
        var name = new Label(kind.label());
        name.getStyleClass().add("quiet");
        name.setMinWidth(Label.USE_PREF_SIZE);
        String repealed = numbers.lapsed().isEmpty() ? Messages.of("library.counts.repealed", numbers.repealed().size())
                : Messages.of("library.counts.repealedLapsed", numbers.repealed().size(), numbers.lapsed().size());
        var box = new HBox(2, name, number(Messages.of("library.counts.issued", numbers.issued().size()), numbers.issued()),
                number(repealed, numbers.repealed()),
                number(Messages.of("library.counts.inForce", numbers.inForce().size()), numbers.inForce()));
        if (!numbers.upcoming().isEmpty()) {
            box.getChildren().add(number(Messages.of("library.counts.upcoming", numbers.upcoming().size()),
                    numbers.upcoming()));
        }
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Button number(String words, List<String> ids) {
        var button = Buttons.link(Action.of(words, () -> model.showBehind(ids))
                .possibleWhen(new SimpleBooleanProperty(!ids.isEmpty())));
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }
}
