package org.gongkailan.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;

/** A list while it is looked at, and which of its lines to take. */
final class ListImportModel<P, R> {
    // State
    /** The list that was read; null before. */
    final ObjectProperty<P> read = new SimpleObjectProperty<>();
    final ObservableList<R> rows = FXCollections.observableArrayList();
    final ObservableSet<R> ticked = FXCollections.observableSet();
    final ObservableList<Finding> findings = FXCollections.observableArrayList();

    private final ListImport<P, R> source;
    private final Desk desk;

    ListImportModel(ListImport<P, R> source, Desk desk) {
        this.source = source;
        this.desk = desk;
    }

    // Actions
    /** Asks for a file and reads it. */
    void pick() {
        desk.dialogs().pickFile(source.words().pick(), FileKind.of(Messages.of("ui.import.kind"),
                "*.xlsx", "*.xls", "*.csv", "*.docx", "*.html", "*.htm")).ifPresent(this::read);
    }

    /** Reads the list anew with a head taken for something else. */
    void reread(Supplier<P> again) {
        desk.jobs().load(again::get, this::show);
    }

    /** Stores what is ticked; {@code done} runs when it is stored. */
    void take(Runnable done) {
        P reviewed = read.get();
        List<R> wanted = rows.stream().filter(ticked::contains).toList();
        desk.jobs().run(Messages.of("ui.import.storing"), progress -> source.take(reviewed, wanted), words -> {
            done.run();
            desk.notices().sayUndoable(words);
        });
    }

    private void read(Path file) {
        desk.jobs().run(Messages.of("ui.import.reading"), progress -> source.read(file, progress), this::show);
    }

    private void show(P list) {
        ticked.clear();
        source.rows(list).stream().filter(source::takeable).forEach(ticked::add);
        rows.setAll(source.rows(list));
        findings.setAll(source.findings(list));
        read.set(list);
    }
}
