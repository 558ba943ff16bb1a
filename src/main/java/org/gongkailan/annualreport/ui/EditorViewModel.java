package org.gongkailan.annualreport.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.FormConversion;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.Notes;
import org.gongkailan.annualreport.Sums;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.archive.TypedFigure;
import org.gongkailan.annualreport.check.Compared;
import org.gongkailan.annualreport.form.ReportForm;
import org.gongkailan.annualreport.signing.Clearance;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Jobs;

/**
 * The opened report while it is being edited. What is typed shows at once, with its sums and findings; leaving a cell
 * or a text stores it as one step of undo.
 */
final class EditorViewModel {
    // State
    /** As it is kept; null while no report is open. */
    final ObjectProperty<StoredReport> stored = new SimpleObjectProperty<>();
    /** As typed so far; null while no report is open. */
    final ObjectProperty<AnnualReport> report = new SimpleObjectProperty<>();
    /** The year before; null where the workspace does not have it. */
    final ObjectProperty<AnnualReport> previous = new SimpleObjectProperty<>();
    /** What the check says about the report as typed so far. */
    final LiveCheck check;
    final ObjectProperty<Surroundings> around = new SimpleObjectProperty<>(Surroundings.NONE);
    /** The cell that the rail tells about; null for none. */
    final ObjectProperty<Figure> cell = new SimpleObjectProperty<>();
    final BooleanBinding open = report.isNotNull();
    final BooleanBinding editable = Bindings.createBooleanBinding(() -> report.get() != null
            && report.get().form() == FormEdition.OF_2021 && !stored.get().state().frozen(), report, stored);
    final BooleanBinding convertible = Bindings.createBooleanBinding(() -> report.get() != null
            && FormConversion.applies(report.get()) && !stored.get().state().frozen(), report, stored);
    final BooleanBinding recomputable = Bindings.createBooleanBinding(
            () -> editable.get() && !new Sums(report.get()).recomputed().equals(report.get()), report, editable);

    final ReportWork work;
    private final Jobs jobs;
    /** Where typing goes on: the name of the step of undo that it becomes. */
    private String typingIn = "";
    private long saves;
    private List<FormEdition> formLayout = List.of();
    private ReportForm form;

    EditorViewModel(ReportWork work, Jobs jobs) {
        this.work = work;
        this.jobs = jobs;
        check = new LiveCheck(work.check(), jobs);
    }

    // Actions
    void open(StoredReport opened, AnnualReport lastYear) {
        commit();
        cell.set(null);
        around.set(Surroundings.NONE);
        previous.set(lastYear);
        stored.set(opened);
        show(opened.report());
        lookAround();
    }

    void close() {
        commit();
        cell.set(null);
        show(null);
        stored.set(null);
        around.set(Surroundings.NONE);
    }

    /** The id of the opened report; empty while none is open. */
    Optional<String> id() {
        return Optional.ofNullable(stored.get()).map(StoredReport::id);
    }

    /** The form the opened report is shown on. */
    ReportForm form() {
        List<FormEdition> layout = List.of(report.get().form(), report.get().layoutOfRequests());
        if (!layout.equals(formLayout)) {
            formLayout = layout;
            form = work.forms().of(report.get());
        }
        return form;
    }

    /** A cell as it reads while being typed. */
    void type(Figure figure, String text) {
        typing(form().labelOf(figure).orElse(figure.id()), new Sums(report.get()).with(figure, Entry.parse(text)));
    }

    /** What is said outside the sections, while being typed. */
    void say(Notes notes, String where) {
        typing(where, report.get().with(notes));
    }

    /** Where a typed figure came from; one step of undo. */
    void source(Figure figure, String words) {
        TypedFigure told = stored.get().typed().get(figure);
        if (!words.strip().equals(told == null ? "" : told.source())) {
            change(Messages.of("report.source.step", form().labelOf(figure).orElse(figure.id())),
                    stored -> work.archive().typed(stored, figure, words));
        }
    }

    /** A section as it is kept, with its tokens, while being typed. */
    void type(TextSection section, String written) {
        String title = form().sections().stream().filter(each -> each.text() == section).findFirst().orElseThrow().title();
        typing(title, report.get().with(section, written));
    }

    /** A block of cells, as pasted from a spreadsheet: one step of undo. */
    void paste(Map<Figure, String> block) {
        AnnualReport changed = report.get();
        for (var typed : block.entrySet()) {
            changed = new Sums(changed).with(typed.getKey(), Entry.parse(typed.getValue()));
        }
        typing(Messages.of("report.edit.pasted", block.size()), changed);
        commit();
    }

    /** Takes back what was typed since the last {@link #commit()}. */
    void revert() {
        show(stored.get().report());
    }

    void recompute() {
        typing(Messages.of("report.edit.recomputed"), new Sums(report.get()).recomputed());
        commit();
    }

    void convert() {
        commit();
        typing(Messages.of("report.edit.converted"), FormConversion.toCurrent(report.get()));
        commit();
    }

    /** A change of the whole record, such as counting anew: one step of undo. */
    void change(String words, UnaryOperator<StoredReport> change) {
        commit();
        StoredReport changed = change.apply(stored.get());
        if (!changed.equals(stored.get())) {
            store(words, changed);
            show(changed.report());
        }
    }

    /** Stores what was typed; nothing happens if nothing was. */
    void commit() {
        if (stored.get() != null && !stored.get().report().equals(report.get())) {
            store(typingIn, work.archive().typed(stored.get(), report.get()));
        }
    }

    /**
     * A step on the report's way, such as signing: what was typed is stored first, then the step is taken on what is
     * kept; the hooks of the journal bring the result to the screen.
     */
    void step(UnaryOperator<StoredReport> step, Runnable then) {
        commit();
        StoredReport on = stored.get();
        saves++;
        jobs.load(() -> step.apply(afterEarlierSteps(on)), done -> {
            if (id().equals(Optional.of(done.id())) && stored.get().report().equals(on.report())) {
                stored.set(done);
                show(done.report());
                lookAround();
            }
            then.run();
        });
    }

    // Whoever presses the next button before the last step is done takes both. A report that reads otherwise by now is
    // left to the step, which refuses it.
    private StoredReport afterEarlierSteps(StoredReport on) {
        return work.archive().find(on.id()).filter(kept -> kept.report().equals(on.report())
                && kept.state() == on.state()).orElse(on);
    }

    /** What stands between the report as typed and its signature. */
    Clearance clearance() {
        return Clearance.of(stored.get().with(report.get()), check.findings.get(),
                work.desk().deadlines().today());
    }

    /** Looks something up for the screen. */
    <T> void look(Supplier<T> query, Consumer<T> then) {
        jobs.load(query, then);
    }

    /** Counts the stores asked for so far; a look-up that began before the last of them is stale. */
    long saves() {
        return saves;
    }

    /** What the workspace holds now: shown unless it is what was stored from here. */
    void reload(StoredReport now, AnnualReport lastYear) {
        previous.set(lastYear);
        if (stored.get().equals(now)) {
            judge();
        } else {
            stored.set(now);
            show(now.report());
        }
        lookAround();
    }

    private void lookAround() {
        StoredReport on = stored.get();
        jobs.load(() -> Surroundings.of(on, work.desk(), work.units()), found -> {
            if (id().equals(Optional.of(on.id()))) {
                around.set(found);
                judge();
            }
        });
    }

    private void typing(String where, AnnualReport now) {
        typingIn = where;
        show(now);
    }

    private void store(String label, StoredReport toSave) {
        stored.set(toSave);
        saves++;
        jobs.load(() -> {
            work.archive().save(toSave, label);
            return true;
        }, done -> { });
    }

    private void show(AnnualReport now) {
        report.set(now);
        judge();
    }

    private void judge() {
        check.judge(report.get(), new Compared(previous.get(), around.get().others()));
    }
}
