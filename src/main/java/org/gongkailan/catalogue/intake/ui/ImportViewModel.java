package org.gongkailan.catalogue.intake.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.intake.ImportPreview;
import org.gongkailan.catalogue.intake.ImportRow;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;

/** An import while it is looked at: the file, what would change, and which rows to take. */
final class ImportViewModel {
    // State
    final ObjectProperty<Path> file = new SimpleObjectProperty<>();
    /** The domain all rows go to; null to go by the file. */
    final ObjectProperty<Domain> domain = new SimpleObjectProperty<>();
    final ObjectProperty<ImportPreview> preview = new SimpleObjectProperty<>();
    final ObservableList<ImportRow> rows = FXCollections.observableArrayList();
    final ObservableList<Finding> findings = FXCollections.observableArrayList();
    final ObservableSet<ImportRow> ticked = FXCollections.observableSet();

    private final CatalogueDesk catalogue;
    private final Desk desk;
    private List<Domain> domains = List.of();

    ImportViewModel(CatalogueDesk catalogue, Desk desk) {
        this.catalogue = catalogue;
        this.desk = desk;
        desk.jobs().load(() -> catalogue.domains().all(), all -> domains = all);
        domain.subscribe((was, is) -> read());
    }

    List<Domain> domains() {
        return domains;
    }

    String domainName(ImportRow row) {
        return preview.get().domains().keySet().stream().filter(known -> known.code().equals(row.item().domain()))
                .map(Domain::name).findFirst().orElse(row.item().domain());
    }

    /** One line about the heads of each table. */
    String heads() {
        return preview.get() == null ? "" : preview.get().tables().stream().map(table -> table.heads().isEmpty()
                ? Messages.of("catalogue.import.table.none", table.name())
                : table.extra().isEmpty() ? Messages.of("catalogue.import.table", table.name(), table.rows(), table.heads().size())
                : Messages.of("catalogue.import.table.extra", table.name(), table.rows(), table.heads().size(),
                        String.join("、", table.extra()))).collect(Collectors.joining("\n"));
    }

    // Actions
    void pick() {
        desk.dialogs().pickFile(Messages.of("catalogue.import.pick"), FileKind.of(Messages.of("catalogue.import.kind"),
                "*.xlsx", "*.xls", "*.docx", "*.html", "*.htm", "*.csv", "*.json")).ifPresent(this::read);
    }

    void read(Path chosen) {
        file.set(chosen);
        read();
    }

    /** Stores the ticked rows; {@code done} runs when they are stored. */
    void take(Runnable done) {
        ImportPreview reviewed = preview.get();
        var chosen = reviewed.rows().stream().filter(ticked::contains).toList();
        desk.jobs().run(Messages.of("catalogue.import.storing"), progress -> catalogue.intake().take(reviewed, chosen), batch -> {
            done.run();
            desk.notices().say(Messages.of("catalogue.import.done", batch.size(), reviewed.file()));
        });
    }

    private void read() {
        if (file.get() != null) {
            String code = domain.get() == null ? null : domain.get().code();
            Path chosen = file.get();
            desk.jobs().run(Messages.of("catalogue.import.reading"),
                    progress -> catalogue.intake().preview(chosen, code, progress), this::show);
        }
    }

    private void show(ImportPreview read) {
        preview.set(read);
        ticked.clear();
        rows.setAll(read.rows());
        findings.setAll(read.findings());
        read.rows().stream().filter(row -> row.kind() != ImportRow.Kind.SAME).forEach(ticked::add);
    }
}
