package org.gongkailan.catalogue.disclosure.ui;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.disclosure.DisclosureLedger;
import org.gongkailan.catalogue.disclosure.Due;
import org.gongkailan.catalogue.disclosure.Subject;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Derivation;

/** Until when the rows in the form have to be published, worked out while the days are typed; 怎么算的 opens the days. */
final class DueBox extends VBox {
    private static final int MOST = 6;

    private final DisclosureDraft draft;
    private final DisclosureLedger ledger;

    DueBox(DisclosureDraft draft, DisclosureLedger ledger) {
        super(4);
        this.draft = draft;
        this.ledger = ledger;
        getStyleClass().add("form-shown");
        draft.subjects.addListener((InvalidationListener) change -> show());
        draft.formed.subscribe(this::show);
        draft.published.subscribe(this::show);
        show();
    }

    private void show() {
        getChildren().clear();
        if (draft.subjects.isEmpty()) {
            getChildren().add(quiet(Messages.of("catalogue.disclosure.form.due.none")));
        } else if (draft.many()) {
            draft.subjects.stream().limit(MOST).forEach(subject -> getChildren().add(quiet(Messages.of(
                    "catalogue.disclosure.form.due.each", DisclosureDraft.name(subject), day(due(subject))))));
            if (draft.subjects.size() > MOST) {
                getChildren().add(quiet(Messages.of("catalogue.disclosure.form.due.more", draft.subjects.size() - MOST)));
            }
        } else {
            one(due(draft.subjects.getFirst()));
        }
    }

    private Due due(Subject subject) {
        return ledger.rules().due(subject.limit(), draft.formed.get());
    }

    private void one(Due due) {
        if (due.reason() == Due.Reason.NOT_FORMED) {
            getChildren().add(quiet(due.words()));
            return;
        }
        var state = Light.badge(ledger.watch().state(due.day(), draft.published.get())).label();
        var day = new Label(day(due));
        day.getStyleClass().add("due-day");
        var line = new HBox(8, day, state);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, quiet(due.words()));
        if (due.deadline() != null) {
            due.deadline().proviso().ifPresent(proviso -> getChildren().add(quiet(proviso)));
            getChildren().add(derivation(due));
        }
    }

    private VBox derivation(Due due) {
        var how = new ToggleButton(Messages.of("catalogue.disclosure.form.how"));
        how.getStyleClass().addAll("button", "flat", "link");
        var days = new VBox(how);
        how.selectedProperty().subscribe(open -> {
            days.getChildren().setAll(how);
            if (open) {
                days.getChildren().add(new Derivation(due.deadline()));
            }
        });
        return days;
    }

    private static String day(Due due) {
        return due.lastDay().map(day -> ChineseDate.full(day) + " " + ChineseDate.weekday(day))
                .orElse(Messages.of("catalogue.disclosure.due.none"));
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("field-hint");
        label.setWrapText(true);
        return label;
    }
}
