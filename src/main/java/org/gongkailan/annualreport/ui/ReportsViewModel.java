package org.gongkailan.annualreport.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.ReportKind;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.print.ReportFormat;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;
import org.gongkailan.ui.control.Action;

/** What the screen 年度报告 shows, and what can be done from it. */
final class ReportsViewModel {
    // State
    final ObservableList<ReportLine> lines = FXCollections.observableArrayList();
    /** The line that is opened in the editor; null for none. */
    final ObjectProperty<ReportLine> selected = new SimpleObjectProperty<>();
    /** Whether the list has been read once; until then nothing can be said about it. */
    final BooleanProperty loaded = new SimpleBooleanProperty();
    /** Whether the list of reports stands beside the opened one. */
    final BooleanProperty listShown = new SimpleBooleanProperty(true);
    final EditorViewModel editor;

    private final ReportWork work;
    private final Clock clock;
    private final Desk desk;
    private String wanted;

    ReportsViewModel(ReportWork work, Clock clock, Desk desk) {
        this.work = work;
        this.clock = clock;
        this.desk = desk;
        this.editor = new EditorViewModel(work, desk.jobs());
    }

    // Actions
    /** Reloads the list and, if it was changed elsewhere, the opened report. */
    void refresh() {
        long asked = editor.saves();
        desk.jobs().load(this::look, found -> {
            if (asked == editor.saves()) {
                show(found);
            }
        });
    }

    /** Opens a report, once the list has it. */
    void open(String id) {
        wanted = id;
        choose();
    }

    void open(ReportLine line) {
        if (line != null && !editor.id().equals(Optional.of(line.stored().id()))) {
            wanted = null;
            editor.open(line.stored(), previousOf(line.stored().report()));
            selected.set(line);
        }
    }

    /** Opens the newest of reports that were taken in. */
    void imported(List<AnnualReport> taken) {
        reveal(StoredReport.idOf(taken.getLast()));
    }

    void begin(ReportingUnit unit, int year, ReportKind kind) {
        desk.jobs().run(Messages.of("report.new.job"), progress -> work.archive().begin(unit, year, kind),
                begun -> reveal(begun.id()));
    }

    void remove(ReportLine line) {
        editor.close();
        selected.set(null);
        desk.jobs().run(Messages.of("report.remove.job"), progress -> {
            work.archive().remove(line.stored());
            return line;
        }, removed -> desk.notices().sayUndoable(Messages.of("report.removed", line.unit(), line.year())));
    }

    void export(ReportFormat format) {
        editor.commit();
        AnnualReport report = editor.report.get();
        desk.dialogs().pickSave(Messages.of("report.export.title"), work.export().fileName(report, format),
                FileKind.of(words(format), "*." + format.word())).ifPresent(file -> write(report, format, file));
    }

    /** The years a new report can be for, the likeliest first. */
    List<Integer> years() {
        int thisYear = LocalDate.now(clock).getYear();
        var years = new ArrayList<Integer>();
        for (int year = thisYear - 1; year >= FIRST_YEAR_OF_THE_FORM; year--) {
            years.add(year);
        }
        years.add(1, thisYear);
        return years;
    }

    private static final int FIRST_YEAR_OF_THE_FORM = 2021;

    static String words(ReportFormat format) {
        return switch (format) {
            case DOCX -> Messages.of("report.format.docx");
            case PDF -> Messages.of("report.format.pdf");
            case HTML -> Messages.of("report.format.html");
            case JSON -> Messages.of("report.format.json");
        };
    }

    private List<ReportLine> look() {
        List<StoredReport> all = work.archive().all();
        return all.stream().map(stored -> ReportLine.of(stored, check(stored.report(), all))).toList();
    }

    private List<Finding> check(AnnualReport report, List<StoredReport> all) {
        return work.check().check(report, work.desk().comparisons().of(report, all));
    }

    private void show(List<ReportLine> found) {
        lines.setAll(found);
        loaded.set(true);
        Optional<ReportLine> opened = editor.id().flatMap(this::line);
        opened.ifPresentOrElse(line -> {
            editor.reload(line.stored(), previousOf(line.stored().report()));
            selected.set(line);
        }, () -> {
            editor.close();
            selected.set(null);
        });
        choose();
    }

    // What was asked for, or the first report, so that the screen never begins empty.
    private void choose() {
        Optional.ofNullable(wanted).flatMap(this::line)
                .or(() -> selected.get() == null ? lines.stream().findFirst() : Optional.empty())
                .ifPresent(this::open);
    }

    private Optional<ReportLine> line(String id) {
        return lines.stream().filter(line -> line.stored().id().equals(id)).findFirst();
    }

    private AnnualReport previousOf(AnnualReport report) {
        return line(StoredReport.idOf(report.unit(), report.year() - 1, report.kind())).map(line -> line.stored().report())
                .orElse(null);
    }

    private void reveal(String id) {
        wanted = id;
        refresh();
    }

    private void write(AnnualReport report, ReportFormat format, Path file) {
        desk.jobs().run(Messages.of("report.export.job"), 
                progress -> work.export().write(report, format, file, progress), substitutions -> desk.printing().written(
                        substitutions.isEmpty() ? Messages.of("report.exported", file.getFileName())
                                : Messages.of("report.exported.song", file.getFileName()), file));
    }

    /** The verbs of export, one per format. */
    List<Action> exports() {
        return List.of(ReportFormat.values()).stream()
                .map(format -> Action.of(words(format), () -> export(format)).possibleWhen(editor.open)).toList();
    }
}
