package org.gongkailan.requests.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.finding.Finding;
import org.gongkailan.requests.intake.LedgerColumn;
import org.gongkailan.requests.intake.LedgerSheet;
import org.gongkailan.requests.intake.ReadRequest;
import org.gongkailan.requests.intake.RequestImport;
import org.gongkailan.requests.intake.RequestPreview;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;

/** A ledger kept elsewhere while it is looked at. */
final class ImportViewModel {
    final ObjectProperty<RequestPreview> preview = new SimpleObjectProperty<>();
    final ObservableList<ReadRequest> rows = FXCollections.observableArrayList();
    final ObservableList<Finding> findings = FXCollections.observableArrayList();

    private final RequestImport intake;
    private final Desk desk;

    ImportViewModel(RequestImport intake, Desk desk) {
        this.intake = intake;
        this.desk = desk;
    }

    void pick() {
        desk.dialogs().pickFile(Messages.of("requests.import.pick"), FileKind.of(Messages.of("requests.import.kind"),
                "*.xlsx", "*.xls", "*.csv", "*.docx", "*.html")).ifPresent(this::read);
    }

    void read(Path file) {
        desk.jobs().run(Messages.of("catalogue.import.reading"), progress -> intake.preview(file, progress), this::show);
    }

    /** Takes a column of a sheet for something else and reads again. */
    void use(int sheet, int column, LedgerColumn use) {
        RequestPreview now = preview.get();
        List<LedgerSheet> sheets = IntStream.range(0, now.sheets().size()).mapToObj(i -> i == sheet
                ? now.sheets().get(i).under(now.sheets().get(i).head().using(column, use)) : now.sheets().get(i)).toList();
        desk.jobs().load(() -> intake.preview(now.file(), sheets), this::show);
    }

    /** Puts down what is new; {@code done} runs when it is stored. */
    void take(Runnable done) {
        RequestPreview reviewed = preview.get();
        desk.jobs().run(Messages.of("requests.saving"), progress -> intake.take(reviewed), batch -> {
            done.run();
            desk.notices().sayUndoable(Messages.of("requests.import.done", reviewed.count(ReadRequest.Kind.NEW), reviewed.file()));
        });
    }

    private void show(RequestPreview read) {
        preview.set(read);
        rows.setAll(read.rows());
        findings.setAll(read.findings());
    }
}
