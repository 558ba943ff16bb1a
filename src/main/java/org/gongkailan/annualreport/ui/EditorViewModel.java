package org.gongkailan.annualreport.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.FormConversion;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.Sums;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.form.ReportForm;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Jobs;

/**
 * The opened report while it is being edited. What is typed shows at once, with its sums and findings; leaving a cell
 * or a text stores it as one step of undo.
 */
final class EditorViewModel {
    // State
    /** As typed so far; null while no report is open. */
    final ObjectProperty<AnnualReport> report = new SimpleObjectProperty<>();
    /** The year before; null where the workspace does not have it. */
    final ObjectProperty<AnnualReport> previous = new SimpleObjectProperty<>();
    /** What the check says about the report as typed so far. */
    final ObjectProperty<List<Finding>> findings = new SimpleObjectProperty<>(List.of());
    final BooleanBinding open = report.isNotNull();
    final BooleanBinding editable = Bindings.createBooleanBinding(
            () -> report.get() != null && report.get().form() == FormEdition.OF_2021, report);
    final BooleanBinding convertible = Bindings.createBooleanBinding(
            () -> report.get() != null && FormConversion.applies(report.get()), report);
    final BooleanBinding recomputable = Bindings.createBooleanBinding(
            () -> editable.get() && !new Sums(report.get()).recomputed().equals(report.get()), report);

    private final ReportWork work;
    private final Jobs jobs;
    private StoredReport saved;
    private String place = "";
    private long saves;

    EditorViewModel(ReportWork work, Jobs jobs) {
        this.work = work;
        this.jobs = jobs;
    }

    // Actions
    void open(StoredReport stored, AnnualReport lastYear) {
        commit();
        saved = stored;
        previous.set(lastYear);
        show(stored.report());
    }

    void close() {
        commit();
        saved = null;
        show(null);
    }

    /** The id of the opened report; empty while none is open. */
    Optional<String> id() {
        return Optional.ofNullable(saved).map(StoredReport::id);
    }

    /** The form the opened report is shown on. */
    ReportForm form() {
        return work.forms().of(report.get());
    }

    /** A cell as it reads while being typed. */
    void type(Figure figure, String text) {
        place = form().labelOf(figure).orElse(figure.id());
        show(new Sums(report.get()).with(figure, Entry.parse(text)));
    }

    void type(TextSection section, String text) {
        place = form().sections().stream().filter(each -> each.text() == section).findFirst().orElseThrow().title();
        show(report.get().with(section, text));
    }

    /** A block of cells, as pasted from a spreadsheet: one step of undo. */
    void paste(Map<Figure, String> block) {
        AnnualReport changed = report.get();
        for (var cell : block.entrySet()) {
            changed = new Sums(changed).with(cell.getKey(), Entry.parse(cell.getValue()));
        }
        place = Messages.of("report.edit.pasted", block.size());
        show(changed);
        commit();
    }

    /** Takes back what was typed since the last {@link #commit()}. */
    void revert() {
        show(saved.report());
    }

    void recompute() {
        place = Messages.of("report.edit.recomputed");
        show(new Sums(report.get()).recomputed());
        commit();
    }

    void convert() {
        commit();
        place = Messages.of("report.edit.converted");
        show(FormConversion.toCurrent(report.get()));
        commit();
    }

    /** Stores what was typed; nothing happens if nothing was. */
    void commit() {
        if (saved != null && !saved.report().equals(report.get())) {
            saved = saved.with(report.get());
            saves++;
            StoredReport toSave = saved;
            String label = place;
            jobs.load(() -> save(toSave, label), done -> { });
        }
    }

    /** Counts the stores asked for so far; a look-up that began before the last of them is stale. */
    long saves() {
        return saves;
    }

    /** What the workspace holds now: shown unless it is what was stored from here. */
    void reload(StoredReport stored, AnnualReport lastYear) {
        previous.set(lastYear);
        if (saved.report().equals(stored.report())) {
            check();
        } else {
            saved = stored;
            show(stored.report());
        }
    }

    private boolean save(StoredReport stored, String label) {
        work.archive().save(stored, label);
        return true;
    }

    private void show(AnnualReport now) {
        report.set(now);
        check();
    }

    private void check() {
        findings.set(report.get() == null ? List.of() : check(report.get()));
    }

    private List<Finding> check(AnnualReport now) {
        return previous.get() == null ? work.check().check(now) : work.check().check(now, previous.get());
    }
}
