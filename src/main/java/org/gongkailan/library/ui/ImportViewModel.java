package org.gongkailan.library.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.gongkailan.finding.Finding;
import org.gongkailan.library.desk.LibraryDesk;
import org.gongkailan.library.intake.DocumentPreview;
import org.gongkailan.library.intake.HeadCell;
import org.gongkailan.library.intake.ListColumn;
import org.gongkailan.library.intake.ReadDocument;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;

/** A list of documents while it is looked at. */
final class ImportViewModel {
    final ObjectProperty<DocumentPreview> preview = new SimpleObjectProperty<>();
    final ObservableList<ReadDocument> rows = FXCollections.observableArrayList();
    final ObservableSet<ReadDocument> ticked = FXCollections.observableSet();
    final ObservableList<Finding> findings = FXCollections.observableArrayList();

    private final Map<String, ListColumn> chosen = new HashMap<>();
    private final LibraryDesk shelf;
    private final Desk desk;
    private Path file;

    ImportViewModel(LibraryDesk shelf, Desk desk) {
        this.shelf = shelf;
        this.desk = desk;
    }

    void pick() {
        desk.dialogs().pickFile(Messages.of("library.import.pick"), FileKind.of(Messages.of("library.import.kind"),
                "*.xlsx", "*.xls", "*.csv", "*.docx", "*.html")).ifPresent(picked -> {
                    chosen.clear();
                    read(picked);
                });
    }

    /** Takes a head for another column, or for none, and reads again. */
    void take(HeadCell head, ListColumn column) {
        if (column != head.column()) {
            chosen.put(head.text(), column);
            read(file);
        }
    }

    private void read(Path picked) {
        var heads = new HashMap<>(chosen);
        desk.jobs().run(Messages.of("library.import.reading"),
                progress -> shelf.intake().preview(picked, heads, progress), read -> {
                    file = picked;
                    show(read);
                });
    }

    /** Stores what is ticked; {@code done} runs when it is stored. */
    void store(Runnable done) {
        DocumentPreview reviewed = preview.get();
        List<ReadDocument> wanted = List.copyOf(ticked);
        desk.jobs().run(Messages.of("library.saving"), progress -> shelf.intake().take(reviewed, wanted), batch -> {
            done.run();
            desk.notices().sayUndoable(Messages.of("library.import.done", batch.size(), reviewed.file()));
        });
    }

    private void show(DocumentPreview read) {
        preview.set(read);
        ticked.clear();
        ticked.addAll(read.takeable());
        rows.setAll(read.rows());
        findings.setAll(read.findings());
    }
}
