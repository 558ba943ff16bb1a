package org.gongkailan.requests.intake.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.finding.Finding;
import org.gongkailan.requests.intake.ColumnUse;
import org.gongkailan.requests.intake.LedgerIntake;
import org.gongkailan.requests.intake.LedgerPreview;
import org.gongkailan.requests.intake.LedgerSheet;
import org.gongkailan.requests.intake.ReadLine;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;

/** A ledger kept elsewhere while it is looked at. */
public final class ImportViewModel<C extends Enum<C> & ColumnUse, R> {
    final ObjectProperty<LedgerPreview<C, R>> preview = new SimpleObjectProperty<>();
    final ObservableList<ReadLine<R>> rows = FXCollections.observableArrayList();
    final ObservableList<Finding> findings = FXCollections.observableArrayList();

    private final LedgerIntake<C, R> intake;
    private final ImportKind<R> kind;
    private final Desk desk;

    ImportViewModel(LedgerIntake<C, R> intake, ImportKind<R> kind, Desk desk) {
        this.intake = intake;
        this.kind = kind;
        this.desk = desk;
    }

    void pick() {
        desk.dialogs().pickFile(kind.pick(), FileKind.of(Messages.of("requests.import.kind"),
                "*.xlsx", "*.xls", "*.csv", "*.docx", "*.html")).ifPresent(this::read);
    }

    /** Reads a file. */
    public void read(Path file) {
        desk.jobs().run(Messages.of("catalogue.import.reading"), progress -> intake.preview(file, progress), this::show);
    }

    /** Takes a column of a sheet for something else and reads again. */
    void use(int sheet, int column, C use) {
        LedgerPreview<C, R> now = preview.get();
        List<LedgerSheet<C>> sheets = IntStream.range(0, now.sheets().size()).mapToObj(i -> i == sheet
                ? now.sheets().get(i).under(now.sheets().get(i).head().using(column, use)) : now.sheets().get(i)).toList();
        desk.jobs().load(() -> intake.preview(now.file(), sheets), this::show);
    }

    /** Puts down what is new; {@code done} runs when it is stored. */
    void take(Runnable done) {
        LedgerPreview<C, R> reviewed = preview.get();
        desk.jobs().run(Messages.of("requests.saving"), progress -> intake.take(reviewed), batch -> {
            done.run();
            desk.notices().sayUndoable(Messages.of("requests.import.done", reviewed.count(ReadLine.Kind.NEW), reviewed.file()));
        });
    }

    private void show(LedgerPreview<C, R> read) {
        preview.set(read);
        rows.setAll(read.rows());
        findings.setAll(read.findings());
    }
}
