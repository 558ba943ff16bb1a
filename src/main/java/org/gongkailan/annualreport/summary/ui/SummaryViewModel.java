package org.gongkailan.annualreport.summary.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.annualreport.form.ReportForm;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.summary.Summary;
import org.gongkailan.annualreport.summary.SummaryDesk;
import org.gongkailan.annualreport.summary.UnitReport;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;

/** What the tab 汇总 shows: the units of a year and their state, or the sums. */
final class SummaryViewModel {
    /** Which units are shown. */
    enum Show {
        ALL, MISSING, LEFT_OUT, WRONG;

        String label() {
            return switch (this) {
                case ALL -> Messages.of("report.summary.show.all");
                case MISSING -> Messages.of("report.summary.show.missing");
                case LEFT_OUT -> Messages.of("report.summary.show.left-out");
                case WRONG -> Messages.of("report.summary.show.wrong");
            };
        }

        boolean has(UnitLine line) {
            return switch (this) {
                case ALL -> true;
                case MISSING -> line.missing();
                case LEFT_OUT -> line.leftOut();
                case WRONG -> line.wrong();
            };
        }
    }

    // State
    final ObjectProperty<Summary> summary = new SimpleObjectProperty<>();
    final ObservableList<Integer> years = FXCollections.observableArrayList();
    final ObjectProperty<Integer> year = new SimpleObjectProperty<>();
    final StringProperty find = new SimpleStringProperty("");
    final ObjectProperty<Show> show = new SimpleObjectProperty<>(Show.ALL);
    final ObservableList<UnitLine> units = FXCollections.observableArrayList();
    final ObservableList<SumLine> sums = FXCollections.observableArrayList();
    /** Whether the sums are shown instead of the units. */
    final BooleanProperty showSums = new SimpleBooleanProperty();
    final BooleanProperty loaded = new SimpleBooleanProperty();
    final BooleanBinding nothing = Bindings.createBooleanBinding(
            () -> summary.get() == null || summary.get().reports().isEmpty(), summary);
    final StringBinding count = Bindings.createStringBinding(this::counted, summary);

    private final SummaryDesk work;
    private final Desk desk;
    private final ReportForm form = new ReportForms().of(FormEdition.OF_2021);

    SummaryViewModel(SummaryDesk work, Clock clock, Desk desk) {
        this.work = work;
        this.desk = desk;
        year.set(LocalDate.now(clock).getYear() - 1);
        year.subscribe((was, is) -> {
            if (is != null && !Objects.equals(was, is) && loaded.get()) {
                refresh();
            }
        });
        find.subscribe((was, is) -> filter());
        show.subscribe((was, is) -> filter());
    }

    /** What a look-up brings. */
    private record Looked(List<Integer> years, Summary summary) {
    }

    // Actions
    void refresh() {
        int wanted = year.get();
        desk.jobs().load(() -> {
            List<Integer> there = work.years();
            return new Looked(there, work.of(wanted));
        }, this::take);
    }

    /** Keeps the sums as the summary report and offers to go there. */
    void keep() {
        Summary now = summary.get();
        desk.jobs().run(Messages.of("report.summary.keep.job"), progress -> work.keep(now),
                kept -> desk.notices().say(Messages.of("report.summary.kept", kept.report().unit().name(),
                        kept.report().year()), Action.of(Messages.of("report.summary.open"),
                        () -> desk.navigator().show("annualreport", kept.id()))));
    }

    private void take(Looked looked) {
        List<Integer> choices = Stream.concat(Stream.of(year.get()), looked.years().stream()).distinct()
                .sorted(Comparator.reverseOrder()).toList();
        if (!years.equals(choices)) {
            years.setAll(choices);
        }
        summary.set(looked.summary());
        sums.setAll(lines(looked.summary()));
        loaded.set(true);
        filter();
    }

    private List<SumLine> lines(Summary from) {
        return Stream.of(TablePart.values()).flatMap(part -> form.table(part).figures().stream()
                .map(cell -> new SumLine(form.section(part).title(), form.labelOf(cell).orElse(cell.id()), cell,
                        from.total().number(cell), from.behind(cell))))
                .filter(line -> line.sum().signum() != 0).toList();
    }

    private void filter() {
        Summary now = summary.get();
        if (now == null) {
            return;
        }
        Stream<UnitLine> missing = now.missing().stream().map(name -> new UnitLine(name, null));
        Stream<UnitLine> there = now.reports().stream().map(report -> new UnitLine(report.unit(), report));
        units.setAll(Stream.concat(there, missing).filter(show.get()::has)
                .filter(line -> line.unit().contains(find.get().strip())).toList());
    }

    private String counted() {
        Summary now = summary.get();
        return now == null ? "" : Messages.of("report.summary.count", now.added().size(),
                now.reports().stream().filter(report -> report.part() != UnitReport.Part.ADDED).count(),
                now.missing().size());
    }
}
