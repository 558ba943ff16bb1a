package org.gongkailan.catalogue.law.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.law.LawList;
import org.gongkailan.catalogue.law.LawListReader;
import org.gongkailan.catalogue.law.OwnLaw;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;

/** A list of laws while it is looked at, and which of them to take. */
final class LawListViewModel {
    // State
    final ObjectProperty<LawList> read = new SimpleObjectProperty<>();
    final ObservableList<LawList.Line> rows = FXCollections.observableArrayList();
    final ObservableSet<LawList.Line> ticked = FXCollections.observableSet();
    final ObservableList<Finding> findings = FXCollections.observableArrayList();

    private final CatalogueDesk catalogue;
    private final Desk desk;

    LawListViewModel(CatalogueDesk catalogue, Desk desk) {
        this.catalogue = catalogue;
        this.desk = desk;
    }

    // Actions
    void pick() {
        desk.dialogs().pickFile(Messages.of("catalogue.laws.list.pick"), FileKind.of(
                Messages.of("catalogue.laws.list.kind"), "*.xlsx", "*.xls", "*.csv", "*.docx", "*.html", "*.htm")).ifPresent(this::read);
    }

    /** Stores the ticked lines; {@code done} runs when they are stored. */
    void take(Runnable done) {
        List<OwnLaw> chosen = rows.stream().filter(ticked::contains).map(LawList.Line::entry).toList();
        String file = read.get().file();
        desk.jobs().run(Messages.of("catalogue.laws.saving"), progress -> catalogue.ownLaws().takeIn(file, chosen), batch -> {
            done.run();
            desk.notices().say(Messages.of("catalogue.laws.list.done", batch.size()));
        });
    }

    private void read(Path file) {
        desk.jobs().run(Messages.of("catalogue.laws.list.reading"),
                progress -> new LawListReader(catalogue.laws()).read(file), this::show);
    }

    private void show(LawList list) {
        read.set(list);
        ticked.clear();
        rows.setAll(list.lines());
        findings.setAll(list.findings());
        list.lines().stream().filter(line -> line.kind() != LawList.Kind.SAME).forEach(ticked::add);
    }
}
