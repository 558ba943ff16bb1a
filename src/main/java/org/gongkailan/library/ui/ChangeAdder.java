package org.gongkailan.library.ui;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.gongkailan.library.DocumentRef;
import org.gongkailan.library.OfficialDocument;
import org.gongkailan.library.StatusChange;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.FindBox;
import org.gongkailan.ui.control.Form;
import org.kordamp.ikonli.feather.Feather;

/** 登记变化: what was decided about the document in the form, from when on and by which document. Folded until wanted. */
final class ChangeAdder extends VBox {
    private final DocumentDraft draft;
    private final ObjectProperty<StatusChange.Kind> kind = new SimpleObjectProperty<>(StatusChange.Kind.REPEALED);
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> until = new SimpleObjectProperty<>();
    private final StringProperty by = new SimpleStringProperty("");
    private DocumentRef chosen = DocumentRef.NONE;

    ChangeAdder(DocumentDraft draft, FindBox<OfficialDocument> find) {
        super(4);
        this.draft = draft;
        var open = new ToggleButton(Messages.of("library.change.add"));
        open.setId("change-add");
        open.getStyleClass().addAll("button", "flat", "link");
        open.selectedProperty().subscribe(is -> {
            getChildren().setAll(open);
            if (is) {
                getChildren().add(fields(find, open));
            }
        });
    }

    /** Takes a document of the library for the one that decided. */
    void decidedBy(OfficialDocument document) {
        chosen = DocumentRef.to(document);
        by.set(chosen.words());
        if (day.get() == null) {
            day.set(document.dates().begins());
        }
    }

    private VBox fields(FindBox<OfficialDocument> find, ToggleButton open) {
        var form = new Form()
                .choice(Messages.of("library.change.kind"), kind, List.of(StatusChange.Kind.values()),
                        StatusChange.Kind::label)
                .date(Messages.of("library.change.day"), day, field -> field.id("change-day").required()
                        .hint(Messages.of("library.change.day.hint")))
                .text(Messages.of("library.change.document"), by, field -> field.id("change-by"))
                .add("", find, field -> { })
                .date(Messages.of("library.change.until"), until, field -> field.hint(Messages.of("library.change.until.hint")));
        var take = Buttons.of(Action.of(Messages.of("library.change.take"), Feather.PLUS, () -> {
            take();
            open.setSelected(false);
        }).possibleWhen(Bindings.isNotNull(day)));
        take.setId("change-take");
        var box = new VBox(8, form.node(), take);
        box.getStyleClass().add("change-adder");
        return box;
    }

    private void take() {
        DocumentRef document = chosen.words().equals(by.get().strip()) ? chosen : DocumentRef.of(by.get());
        draft.changes.add(new StatusChange(kind.get(), day.get(), document, until.get(), ""));
        day.set(null);
        until.set(null);
        by.set("");
        chosen = DocumentRef.NONE;
    }
}
