package org.gongkailan.library.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.library.DocumentCheck;
import org.gongkailan.library.DocumentCounts;
import org.gongkailan.library.DocumentLine;
import org.gongkailan.library.Library;
import org.gongkailan.library.OfficialDocument;
import org.gongkailan.library.desk.LibraryDesk;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Job;
import org.gongkailan.ui.Unsaved;

/** What the screen 文件库 shows, and what can be done from it. */
final class LibraryViewModel {
    // State
    final Filters filters = new Filters(this::look);
    final ObservableList<DocumentLine> rows = FXCollections.observableArrayList();
    final ObservableList<DocumentLine> selected = FXCollections.observableArrayList();
    final ObjectProperty<Map<Light, Integer>> lights = new SimpleObjectProperty<>(Map.of());
    final ObservableList<Finding> findings = FXCollections.observableArrayList();
    final StringProperty count = new SimpleStringProperty("");
    /** The year whose numbers for table 2 are shown. */
    final IntegerProperty year;
    final ObjectProperty<DocumentCounts> counts = new SimpleObjectProperty<>();
    /** Whether the store has been looked at; until then nothing can be said about it. */
    final BooleanProperty loaded = new SimpleBooleanProperty();
    /** Whether there is no document at all. */
    final BooleanProperty empty = new SimpleBooleanProperty();
    /** The document being filled in; null while none is. */
    final ObjectProperty<DocumentDraft> draft = new SimpleObjectProperty<>();
    /** A line to bring into view; null when it has been. */
    final ObjectProperty<DocumentLine> reveal = new SimpleObjectProperty<>();

    final LibraryDesk shelf;
    final Library library;
    private final Desk desk;
    private Job saving;
    private final Unsaved<DocumentDraft> unsaved;

    LibraryViewModel(LibraryDesk shelf, Desk desk) {
        this.shelf = shelf;
        this.library = shelf.library();
        this.desk = desk;
        year = new SimpleIntegerProperty(library.today().getYear());
        year.subscribe((was, is) -> lookAtCounts());
        unsaved = new Unsaved<>(draft, filled -> filled.fields().stream(), desk.notices());
    }

    // Actions
    /** Looks again after a change. */
    void refresh() {
        look();
        lookAtCounts();
        desk.jobs().load(library::choices, choices -> {
            empty.set(choices.empty());
            filters.offer(choices);
        });
        desk.jobs().load(this::judgeAll, findings::setAll);
    }

    private void look() {
        var query = filters.query();
        desk.jobs().load(() -> library.page(query), this::show);
    }

    private void lookAtCounts() {
        int wanted = year.get();
        desk.jobs().load(() -> library.counts(wanted), counts::set);
    }

    private void show(Library.Page page) {
        loaded.set(true);
        var keep = selected.stream().map(DocumentLine::id).collect(Collectors.toSet());
        rows.setAll(page.lines());
        lights.set(Light.counts(page.counts()));
        count.set(Messages.of("library.count", page.lines().size()));
        if (keep.size() == 1) {
            rows.stream().filter(line -> keep.contains(line.id())).findFirst().ifPresent(this::bringIntoView);
        }
        DocumentDraft open = draft.get();
        if (open != null && open.before != null && !unsaved.touched()) {
            renew(open.before.id());
        }
    }

    // What is open and untouched shows what is stored now, and closes where it is gone.
    private void renew(String id) {
        desk.jobs().load(() -> library.find(id), now -> {
            DocumentDraft open = draft.get();
            boolean same = open != null && open.before != null && open.before.id().equals(id);
            if (same && now.isEmpty()) {
                draft.set(null);
            } else if (same && !now.get().equals(open.before)) {
                draft.set(DocumentDraft.of(now.get()));
            }
        });
    }

    /** The findings about all documents, each at the id of its document. */
    private List<Finding> judgeAll() {
        DocumentCheck check = shelf.check();
        return library.all().stream().flatMap(document -> check.check(document).stream().map(finding -> new Finding(
                finding.rule(), finding.severity(), new Place(document.id(), document.head().title()), finding.key(),
                finding.args(), null, null))).toList();
    }

    /** Opens a document in the side form. */
    void edit(DocumentLine line) {
        draft.set(line == null ? null : DocumentDraft.of(line.document()));
    }

    /** Opens a blank form. */
    void add() {
        desk.jobs().load(() -> library.all().stream().filter(OfficialDocument::counted).findFirst()
                .map(last -> last.head().lead()).orElse(shelf.own().name()), issuer -> draft.set(DocumentDraft.blank(issuer)));
    }

    /** Stores what the form holds; it closes when that is done, and is still there if it cannot be done. */
    void save(OfficialDocument document) {
        if (saving == null || !saving.alive().get()) {
            saving = desk.jobs().run(Messages.of("library.saving"), progress -> library.save(List.of(document)), batch -> {
                unsaved.settle();
                select(document.id());
            });
        }
    }

    void remove(List<DocumentLine> lines) {
        var gone = lines.stream().map(DocumentLine::document).toList();
        unsaved.settle();
        desk.jobs().run(Messages.of("library.removing"), progress -> library.remove(gone),
                batch -> desk.notices().sayUndoable(Messages.of("library.removed", gone.size())));
    }

    /** Brings a document into view, whatever the filters say, and opens it. */
    void show(String id) {
        filters.clear(Light.ALL, null);
        look();
        select(id);
        desk.jobs().load(() -> library.find(id), found -> found.ifPresent(document -> draft.set(DocumentDraft.of(document))));
    }

    // Behind the look-ups that were asked for before.
    private void select(String id) {
        desk.jobs().load(() -> id, wanted -> rows.stream().filter(row -> row.id().equals(wanted)).findFirst()
                .ifPresent(this::bringIntoView));
    }

    /** Narrows the list to a light. */
    void show(Light light) {
        filters.clear(light, null);
        look();
    }

    /** Narrows the list to the documents behind a number. */
    void showBehind(List<String> ids) {
        filters.clear(Light.ALL, Set.copyOf(ids));
        look();
    }

    /** Takes every narrowing back. */
    void clear() {
        filters.clear(filters.light.get(), null);
        look();
    }

    private void bringIntoView(DocumentLine line) {
        reveal.set(null);
        reveal.set(line);
    }
}
