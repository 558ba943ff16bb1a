package org.gongkailan.catalogue.disclosure.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongkailan.library.DocumentLine;
import org.gongkailan.library.DocumentQuery;
import org.gongkailan.library.Library;
import org.gongkailan.library.OfficialDocument;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.FindBox;
import org.gongkailan.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** Chooses the document of the library that was published; the chosen one leads to its place there. */
final class LibraryPicker extends VBox {
    private static final String LIBRARY_SCREEN = "library";

    private final DisclosureDraft draft;
    private final Library library;
    private final Desk desk;
    private final FindBox<OfficialDocument> find;

    LibraryPicker(DisclosureDraft draft, Library library, Desk desk) {
        super(4);
        this.draft = draft;
        this.library = library;
        this.desk = desk;
        find = new FindBox<OfficialDocument>((words, found) -> desk.jobs().load(() -> library.page(
                DocumentQuery.ALL.finding(words)).lines().stream().map(DocumentLine::document).toList(), found),
                new FindBox.Words<>(document -> document.head().title(), document -> document.head().number()), this::choose)
                .called("library-find", Messages.of("catalogue.disclosure.form.document.prompt"));
        draft.document.subscribe(id -> desk.jobs().load(() -> id == null ? Optional.<OfficialDocument>empty()
                : library.find(id), this::show));
    }

    // What the document says of itself fills what was not typed yet.
    private void choose(OfficialDocument document) {
        draft.document.set(document.id());
        if (draft.title.get().isBlank()) {
            draft.title.set(document.head().title());
        }
        if (draft.formed.get() == null) {
            draft.formed.set(document.dates().made());
        }
        if (draft.address.get().isBlank()) {
            draft.address.set(document.where().text());
        }
    }

    private void show(Optional<OfficialDocument> document) {
        boolean keyboard = lookupAll(":focused").stream().anyMatch(node -> node != this);
        getChildren().setAll(document.isPresent() ? chosen(document.get()) : find);
        if (keyboard) {
            document.ifPresentOrElse(is -> ((HBox) getChildren().getFirst()).getChildren().getFirst().requestFocus(),
                    find::requestFocus);
        }
    }

    private HBox chosen(OfficialDocument document) {
        Button open = Buttons.link(Action.of(document.head().title(), Feather.FOLDER,
                () -> desk.navigator().show(LIBRARY_SCREEN, document.id())));
        open.setMinWidth(0);
        open.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(open, Priority.ALWAYS);
        open.setAlignment(Pos.CENTER_LEFT);
        var line = new HBox(4, open, Icons.button(Feather.X, Messages.of("catalogue.disclosure.form.document.remove"),
                () -> draft.document.set(null)));
        line.getStyleClass().add("chosen-matter");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
