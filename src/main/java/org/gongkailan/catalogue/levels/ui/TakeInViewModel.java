package org.gongkailan.catalogue.levels.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.intake.ImportPreview;
import org.gongkailan.catalogue.intake.ImportRow;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;

/** A catalogue of another unit while it is taken in: the file, whose it is, and what would change. */
final class TakeInViewModel {
    static final List<UnitLevel> LEVELS = List.of(UnitLevel.TOWNSHIP, UnitLevel.VILLAGE, UnitLevel.DEPARTMENT);

    // State
    final ObjectProperty<Path> file = new SimpleObjectProperty<>();
    final ObservableList<Unit> units = FXCollections.observableArrayList();
    /** Whose catalogue it is; null for a unit that is not in the directory yet. */
    final ObjectProperty<Unit> unit = new SimpleObjectProperty<>();
    final StringProperty newName = new SimpleStringProperty("");
    final ObjectProperty<UnitLevel> newLevel = new SimpleObjectProperty<>(UnitLevel.TOWNSHIP);
    final ObjectProperty<ImportPreview> preview = new SimpleObjectProperty<>();
    final ObservableList<ImportRow> rows = FXCollections.observableArrayList();
    final ObservableList<Finding> findings = FXCollections.observableArrayList();
    final ObservableSet<ImportRow> ticked = FXCollections.observableSet();

    private final LevelsWork work;
    private final Desk desk;
    private Map<Unit, String> names = Map.of();
    private Unit whose;

    TakeInViewModel(LevelsWork work, Desk desk) {
        this.work = work;
        this.desk = desk;
        desk.jobs().load(() -> work.units().below(), all -> {
            Function<Unit, String> name = CatalogueUnits.names(all);
            names = all.stream().collect(Collectors.toMap(each -> each, name));
            units.setAll(all);
            unit.set(all.isEmpty() ? null : all.getFirst());
            unit.subscribe((was, is) -> read());
            newLevel.subscribe((was, is) -> read());
        });
    }

    /** A unit's name as the list shows it. */
    String name(Unit known) {
        return known == null ? Messages.of("catalogue.levels.newUnit") : names.getOrDefault(known, known.name());
    }

    // Actions
    void pick() {
        desk.dialogs().pickFile(Messages.of("catalogue.import.pick"), FileKind.of(Messages.of("catalogue.import.kind"),
                "*.json", "*.xlsx", "*.xls", "*.docx", "*.html", "*.htm", "*.csv")).ifPresent(chosen -> {
                    file.set(chosen);
                    read();
                });
    }

    /** Reads the file again, for the unit that is chosen or named; without one it waits. */
    void read() {
        if (file.get() == null || unit.get() == null && newName.get().isBlank()) {
            return;
        }
        whose = unit.get() != null ? unit.get() : work.units().named(newName.get())
                .orElseGet(() -> work.units().fresh(newName.get(), newLevel.get()));
        Unit wanted = whose;
        Path chosen = file.get();
        desk.jobs().run(Messages.of("catalogue.import.reading"),
                progress -> work.intake().preview(chosen, wanted, progress), this::show);
    }

    /** Stores the ticked rows; {@code done} runs when they are stored. */
    void take(Runnable done) {
        ImportPreview reviewed = preview.get();
        Unit wanted = whose;
        var chosen = reviewed.rows().stream().filter(ticked::contains).toList();
        desk.jobs().run(Messages.of("catalogue.import.storing"), progress -> work.intake().take(reviewed, chosen, wanted),
                batch -> {
                    done.run();
                    desk.notices().sayUndoable(Messages.of("catalogue.levels.taken", chosen.size(), wanted.name()));
                });
    }

    private void show(ImportPreview read) {
        preview.set(read);
        ticked.clear();
        rows.setAll(read.rows());
        findings.setAll(read.findings());
        read.rows().stream().filter(row -> row.kind() != ImportRow.Kind.SAME).forEach(ticked::add);
    }
}
