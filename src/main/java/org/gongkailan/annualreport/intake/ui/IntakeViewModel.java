package org.gongkailan.annualreport.intake.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.annualreport.archive.ReportArchive;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.intake.PublishedReports;
import org.gongkailan.annualreport.intake.ReadFile;
import org.gongkailan.annualreport.intake.UnitNames;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitDirectory;

/** Published reports while they are taken in: what was read of each file, and whose it is. */
final class IntakeViewModel {
    private static final int FIRST_YEAR = 2008;
    private static final int LAST_YEAR = 2100;

    // State
    final ObservableList<IntakeRow> rows = FXCollections.observableArrayList();
    final ObservableSet<IntakeRow> ticked = FXCollections.observableSet();
    final ObservableList<Finding> findings = FXCollections.observableArrayList();
    /** The file whose name and year can be corrected; null for none. */
    final ObjectProperty<IntakeRow> selected = new SimpleObjectProperty<>();
    final StringProperty unit = new SimpleStringProperty("");
    final StringProperty year = new SimpleStringProperty("");

    private final ReportArchive archive;
    private final PublishedReports reader = new PublishedReports(new ReportForms());
    private final Desk desk;
    private List<Unit> known = List.of();
    private Map<String, StoredReport> kept = Map.of();

    IntakeViewModel(ReportArchive archive, UnitDirectory units, Desk desk) {
        this.archive = archive;
        this.desk = desk;
        desk.jobs().load(units::all, all -> {
            known = all;
            rows.replaceAll(this::withKnownLevel);
        });
        desk.jobs().load(archive::all, all -> {
            kept = all.stream().collect(Collectors.toMap(StoredReport::id, Function.identity()));
            refreshFindings();
        });
        // Of two reports of one unit on one year one can be kept: the one ticked last.
        ticked.addListener((SetChangeListener<IntakeRow>) change -> {
            if (change.wasAdded()) {
                ticked.removeIf(change.getElementAdded()::rivals);
            }
        });
        selected.subscribe(row -> {
            unit.set(row == null ? "" : row.unit());
            year.set(row == null ? "" : row.year());
        });
    }

    // Actions
    void pick() {
        read(desk.dialogs().pickFiles(Messages.of("report.import.title"),
                FileKind.of(Messages.of("report.import.kind"), "*.docx", "*.html", "*.htm", "*.pdf", "*.json")));
    }

    /** Reads files and the report files in folders; what was read before stays. */
    void read(List<Path> files) {
        if (!files.isEmpty()) {
            desk.jobs().run(Messages.of("report.import.reading"), progress -> ReadFile.all(files, reader, progress),
                    this::show);
        }
    }

    /** Writes the corrected name and year to the selected file; nothing happens while they make no sense. */
    void correct() {
        IntakeRow row = selected.get();
        String name = unit.get().strip();
        boolean sensible = row != null && row.readable() && !name.isEmpty() && year.get().strip().matches("\\d{4}");
        if (!sensible || row.unit().equals(name) && row.year().equals(year.get().strip())) {
            return;
        }
        int number = Integer.parseInt(year.get().strip());
        if (number >= FIRST_YEAR && number <= LAST_YEAR) {
            replace(row, withKnownLevel(row.of(UnitNames.unit(name), number)));
        }
    }

    /** Stores the ticked reports; {@code done} receives them when they are stored. */
    void take(Consumer<List<AnnualReport>> done) {
        List<AnnualReport> chosen = rows.stream().filter(ticked::contains).filter(IntakeRow::complete)
                .map(row -> row.file().read().report()).toList();
        desk.jobs().run(Messages.of("report.import.job"), progress -> {
            archive.takeAll(chosen);
            return chosen;
        }, taken -> {
            AnnualReport last = taken.getLast();
            desk.notices().sayUndoable(taken.size() == 1
                    ? Messages.of("report.imported.one", last.unit().name(), last.year())
                    : Messages.of("report.imported.many", taken.size()));
            done.accept(taken);
        });
    }

    private void show(List<ReadFile> files) {
        for (ReadFile file : files) {
            IntakeRow row = withKnownLevel(new IntakeRow(file));
            rows.add(row);
            if (row.complete() && ticked.stream().noneMatch(row::rivals)) {
                ticked.add(row);
            }
        }
        refreshFindings();
        if (selected.get() == null && !rows.isEmpty()) {
            selected.set(rows.stream().filter(row -> row.readable() && !row.complete()).findFirst()
                    .orElse(rows.getFirst()));
        }
    }

    private void replace(IntakeRow row, IntakeRow corrected) {
        rows.set(rows.indexOf(row), corrected);
        ticked.remove(row);
        ticked.add(corrected);
        refreshFindings();
        selected.set(corrected);
    }

    private IntakeRow withKnownLevel(IntakeRow row) {
        return row.complete() ? known.stream().filter(each -> UnitNames.same(each.name(), row.unit())).findFirst()
                .map(each -> row.of(new ReportingUnit(row.unit(), each.level()), row.file().read().report().year()))
                .orElse(row) : row;
    }

    private void refreshFindings() {
        findings.setAll(rows.stream().flatMap(row -> findings(row).stream()).toList());
    }

    private List<Finding> findings(IntakeRow row) {
        return Stream.of(ofFile(row), ofKeeping(row)).flatMap(List::stream).toList();
    }

    // What would happen to another report is said before it happens.
    private List<Finding> ofKeeping(IntakeRow row) {
        if (!row.complete()) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        Place file = Place.of(row.file().name());
        rows.stream().filter(row::rivals).findFirst().ifPresent(other -> found.add(Finding.warning("intake.twice", file,
                "report.intake.twice", other.file().name(), row.unit(), row.year())));
        StoredReport there = kept.get(row.id());
        if (there != null) {
            found.add(there.state().frozen()
                    ? Finding.error("intake.frozen", file, "report.intake.frozen", row.unit(), row.year())
                    : Finding.warning("intake.replaces", file, "report.intake.replaces", row.unit(), row.year()));
        }
        return found;
    }

    private static List<Finding> ofFile(IntakeRow row) {
        if (!row.readable()) {
            return List.of(Finding.error("intake.file", Place.of(row.file().name()), "report.summary.unreadable",
                    row.file().problem()));
        }
        List<Finding> read = row.file().read().findings().stream().map(finding -> new Finding(finding.rule(),
                finding.severity(), new Place(finding.place().id(), row.file().name() + " \u00b7 "
                + finding.place().label()), finding.key(), finding.args(), finding.left(), finding.right())).toList();
        return row.complete() ? read : Stream.concat(Stream.of(Finding.error(
                "intake.title", Place.of(row.file().name()), "report.intake.untitled")), read.stream()).toList();
    }
}
