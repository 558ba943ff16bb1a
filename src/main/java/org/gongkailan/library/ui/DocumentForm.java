package org.gongkailan.library.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.finding.Severity;
import org.gongkailan.library.DocumentCheck;
import org.gongkailan.library.DocumentKind;
import org.gongkailan.library.DocumentQuery;
import org.gongkailan.library.DocumentLine;
import org.gongkailan.library.OfficialDocument;
import org.gongkailan.library.Validity;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.FindBox;
import org.gongkailan.ui.control.Form;
import org.gongkailan.ui.control.SideForm;
import org.kordamp.ikonli.feather.Feather;

/** The side form of a document; open while there is a draft. */
final class DocumentForm {
    private static final List<Integer> USUAL_YEARS = List.of(2, 3, 5);

    private final LibraryViewModel model;
    private final Desk desk;
    private final SideForm side = new SideForm();
    private Form form;
    private DocumentCheck check;
    private boolean asked;

    DocumentForm(LibraryViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        model.draft.subscribe(this::show);
        side.edits(() -> save(model.draft.get()), () -> model.draft.set(null));
    }

    SideForm node() {
        return side;
    }

    private void show(DocumentDraft draft) {
        if (draft == null) {
            side.open().set(false);
            return;
        }
        desk.jobs().load(model.shelf::check, now -> {
            if (model.draft.get() == draft) {
                check = now;
                open(draft);
            }
        });
    }

    private void open(DocumentDraft draft) {
        asked = false;
        form = new Form();
        if (draft.before != null) {
            timeline(draft);
        }
        head(draft);
        days(draft);
        history(draft);
        form.section(Messages.of("library.form.where"))
                .text(Messages.of("library.column.place"), draft.place)
                .text(Messages.of("library.column.interpretation"), draft.interpretation,
                        field -> field.prompt(Messages.of("library.form.interpretation.prompt")))
                .area(Messages.of("library.column.remark"), draft.remark, 1);
        InvalidationListener judge = change -> judge(draft);
        draft.fields().forEach(field -> field.addListener(judge));
        side.show(Messages.of(draft.before == null ? "library.new" : "library.edit"), form.node(), buttons(draft));
        judge(draft);
        if (draft.before == null) {
            form.node().lookup("#" + DocumentCheck.TITLE).requestFocus();
        }
    }

    private void head(DocumentDraft draft) {
        var ours = new CheckBox(Messages.of("library.form.ours"));
        ours.selectedProperty().bindBidirectional(draft.ours);
        ours.setWrapText(true);
        form.area(Messages.of("library.column.title"), draft.title, 2, field -> field.id(DocumentCheck.TITLE).required())
                .text(Messages.of("library.column.number"), draft.number, field -> field.id(DocumentCheck.NUMBER)
                        .prompt(Messages.of("library.form.number.prompt")))
                .choice(Messages.of("library.column.kind"), draft.kind, List.of(DocumentKind.values()), DocumentKind::label,
                        field -> field.id(DocumentCheck.KIND))
                .text(Messages.of("library.column.issuers"), draft.issuers, field -> field.id(DocumentCheck.ISSUERS)
                        .hint(Messages.of("library.form.issuers.hint")))
                .add("", ours, field -> field.hint(Messages.of("library.form.ours.hint")))
                .text(Messages.of("library.column.subject"), draft.subject);
    }

    private void days(DocumentDraft draft) {
        form.section(Messages.of("library.form.days"))
                .date(Messages.of("library.column.made"), draft.made, field -> field.id(DocumentCheck.MADE))
                .date(Messages.of("library.column.published"), draft.published, field -> field.id(DocumentCheck.PUBLISHED))
                .date(Messages.of("library.column.inForce"), draft.inForce, field -> field.id(DocumentCheck.IN_FORCE))
                .choice(Messages.of("library.form.validity"), draft.validity, List.of(Validity.Kind.values()),
                        DocumentForm::words)
                .date(Messages.of("library.column.validity"), draft.until, field -> {
                    field.id(DocumentCheck.VALIDITY);
                    draft.until.subscribe(day -> {
                        if (day != null) {
                            draft.validity.set(Validity.Kind.UNTIL);
                        }
                    });
                })
                .add("", years(draft), field -> field.hint(Messages.of("library.form.years.hint")));
    }

    private static HBox years(DocumentDraft draft) {
        var box = new HBox(4);
        box.setAlignment(Pos.CENTER_LEFT);
        USUAL_YEARS.forEach(years -> box.getChildren().add(Buttons.link(Action.of(
                Messages.of("library.form.years", years), () -> draft.years(years)))));
        return box;
    }

    // What a document is worth now is the first thing asked of it.
    private void timeline(DocumentDraft draft) {
        form.section(Messages.of("library.form.history"))
                .add(Messages.of("library.form.timeline"), new TimelineBox(draft, model.library.today()),
                        field -> field.id(DocumentCheck.CHANGES))
                .section(Messages.of("library.form.head"));
    }

    private void history(DocumentDraft draft) {
        ChangeAdder[] adder = new ChangeAdder[1];
        var find = new FindBox<OfficialDocument>((words, found) -> desk.jobs().load(() -> library(words), found),
                new FindBox.Words<>(document -> document.head().title(), document -> document.head().number()),
                document -> adder[0].decidedBy(document)).called("change-find", Messages.of("library.change.find"));
        adder[0] = new ChangeAdder(draft, find);
        if (draft.before == null) {
            form.section(Messages.of("library.form.history"))
                    .add(Messages.of("library.form.timeline"), new TimelineBox(draft, model.library.today()),
                            field -> field.id(DocumentCheck.CHANGES));
        } else {
            form.section(Messages.of("library.form.change"));
        }
        form.add("", adder[0], field -> { });
    }

    private List<OfficialDocument> library(String words) {
        return model.library.page(DocumentQuery.ALL.finding(words)).lines().stream().map(DocumentLine::document).toList();
    }

    private static String words(Validity.Kind kind) {
        return switch (kind) {
            case UNSAID -> Messages.of("library.validity.unsaid");
            case LONG_TERM -> Messages.of("library.validity.longTerm");
            case UNTIL -> Messages.of("library.validity.until");
        };
    }

    private Button[] buttons(DocumentDraft draft) {
        var buttons = new ArrayList<Button>();
        buttons.add(Buttons.primary(Action.of(Messages.of("library.save"), () -> save(draft)).withKeys("Shortcut+S")));
        if (draft.before != null) {
            buttons.add(Buttons.of(Action.of(Messages.of("library.delete"), Feather.TRASH_2,
                    () -> model.remove(List.of(model.library.line(draft.before))))));
        }
        return buttons.toArray(Button[]::new);
    }

    /** Stores it if nothing is wrong; otherwise says what is. */
    private void save(DocumentDraft draft) {
        asked = true;
        if (!Finding.anyError(judge(draft))) {
            model.save(draft.document());
        }
    }

    // A blank form is not wrong before somebody wants to save it.
    private List<Finding> judge(DocumentDraft draft) {
        var found = new ArrayList<>(check.check(draft.document()).stream()
                .filter(finding -> asked || draft.before != null || finding.severity() == Severity.ERROR
                        && !finding.rule().equals("document.untitled")).toList());
        if (asked && draft.validity.get() == Validity.Kind.UNTIL && draft.until.get() == null) {
            found.add(Finding.error("document.no-until", Place.of(DocumentCheck.VALIDITY), "library.check.noUntil"));
        }
        form.show(found);
        return found;
    }
}
