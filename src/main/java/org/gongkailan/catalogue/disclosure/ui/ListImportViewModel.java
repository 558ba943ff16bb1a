package org.gongkailan.catalogue.disclosure.ui;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.catalogue.disclosure.desk.DisclosureDesk;
import org.gongkailan.catalogue.disclosure.intake.DisclosurePreview;
import org.gongkailan.catalogue.disclosure.intake.ReadDisclosure;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;

/** A list of publications while it is looked at. */
final class ListImportViewModel {
    final ObjectProperty<DisclosurePreview> preview = new SimpleObjectProperty<>();
    final ObservableList<ReadDisclosure> rows = FXCollections.observableArrayList();
    final ObservableList<Finding> findings = FXCollections.observableArrayList();

    private final DisclosureDesk disclosures;
    private final Desk desk;

    ListImportViewModel(DisclosureDesk disclosures, Desk desk) {
        this.disclosures = disclosures;
        this.desk = desk;
    }

    void pick() {
        desk.dialogs().pickFile(Messages.of("catalogue.disclosure.import.pick"), FileKind.of(
                Messages.of("catalogue.disclosure.import.kind"), "*.xlsx", "*.xls", "*.csv", "*.docx", "*.html"))
                .ifPresent(this::read);
    }

    void read(Path file) {
        desk.jobs().run(Messages.of("catalogue.import.reading"),
                progress -> disclosures.intake().preview(file, System.getProperty("user.name"), progress), this::show);
    }

    /** Puts down what is new; {@code done} runs when it is stored. */
    void take(Runnable done) {
        DisclosurePreview reviewed = preview.get();
        desk.jobs().run(Messages.of("catalogue.disclosure.saving"), progress -> disclosures.intake().take(reviewed),
                batch -> {
                    done.run();
                    desk.notices().say(Messages.of("catalogue.disclosure.import.done", batch.size(), reviewed.file()));
                });
    }

    private void show(DisclosurePreview read) {
        preview.set(read);
        rows.setAll(read.rows());
        findings.setAll(read.findings());
    }
}
