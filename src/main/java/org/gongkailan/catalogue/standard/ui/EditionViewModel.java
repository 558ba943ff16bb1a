package org.gongkailan.catalogue.standard.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.intake.EditionPaper;
import org.gongkailan.catalogue.intake.EditionPreview;
import org.gongkailan.catalogue.intake.EditionRow;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;

/** A new edition while it is looked at: the file, what became of each row, and what is typed about its paper. */
final class EditionViewModel {
    /** The one box of the form. */
    enum Mark {
        VERIFIED
    }

    // State
    final ObjectProperty<Path> file = new SimpleObjectProperty<>();
    final ObjectProperty<Domain> domain = new SimpleObjectProperty<>();
    final ObjectProperty<EditionPreview> preview = new SimpleObjectProperty<>();
    final ObservableList<EditionRow> rows = FXCollections.observableArrayList();
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty issuer = new SimpleStringProperty("");
    final StringProperty title = new SimpleStringProperty("");
    final StringProperty number = new SimpleStringProperty("");
    final ObjectProperty<LocalDate> inForce = new SimpleObjectProperty<>();
    final StringProperty note = new SimpleStringProperty("");
    final ObservableSet<Mark> marks = FXCollections.observableSet();
    /** Why the file cannot be taken; empty for none. */
    final StringProperty problem = new SimpleStringProperty("");
    final BooleanProperty reading = new SimpleBooleanProperty();

    private final CatalogueDesk catalogue;
    private final Desk desk;

    EditionViewModel(CatalogueDesk catalogue, Desk desk) {
        this.catalogue = catalogue;
        this.desk = desk;
    }

    /** Whether everything is there that an edition needs. */
    BooleanBinding ready() {
        return preview.isNotNull().and(name.isNotEmpty()).and(inForce.isNotNull());
    }

    String counts() {
        EditionPreview read = preview.get();
        return read == null ? "" : Messages.of("catalogue.standard.edition.counts", read.count(EditionRow.Kind.SAME),
                read.count(EditionRow.Kind.CHANGED), read.count(EditionRow.Kind.NEW), read.count(EditionRow.Kind.GONE));
    }

    // Actions
    void begin(Domain chosen) {
        domain.set(chosen);
        issuer.set(catalogue.standard().domain(chosen.code()).map(standard -> standard.issuer()).orElse(""));
    }

    void pick() {
        desk.dialogs().pickFile(Messages.of("catalogue.standard.edition.pick"), FileKind.of(Messages.of("catalogue.import.kind"),
                "*.xlsx", "*.xls", "*.docx", "*.html", "*.htm", "*.csv", "*.json")).ifPresent(this::read);
    }

    void read(Path chosen) {
        file.set(chosen);
        preview.set(null);
        rows.clear();
        problem.set("");
        reading.set(true);
        Domain into = domain.get();
        desk.jobs().run(Messages.of("catalogue.import.reading"),
                progress -> catalogue.editionImport().preview(chosen, into, progress), this::show, wrong -> {
                    reading.set(false);
                    problem.set(wrong.getLocalizedMessage());
                });
    }

    /** Takes the edition in; {@code done} runs when it is stored. */
    void take(Runnable done) {
        EditionPreview taken = preview.get();
        var paper = new EditionPaper(name.get(), text(issuer), text(title), text(number), inForce.get(),
                marks.contains(Mark.VERIFIED), text(note));
        desk.jobs().run(Messages.of("catalogue.standard.edition.storing"), progress -> catalogue.editionImport().take(taken, paper),
                batch -> {
                    done.run();
                    desk.notices().sayUndoable(Messages.of("catalogue.standard.edition.done", taken.domain().name(), paper.name()));
                });
    }

    private void show(EditionPreview read) {
        reading.set(false);
        preview.set(read);
        rows.setAll(read.rows());
    }

    private static String text(StringProperty typed) {
        return typed.get() == null ? "" : typed.get();
    }

    List<Mark> boxes() {
        return List.of(Mark.values());
    }
}
