package org.gongkailan.annualreport.summary.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.gongkailan.annualreport.DisputeResult;
import org.gongkailan.annualreport.DisputeStage;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.annualreport.intake.ui.FileDrop;
import org.gongkailan.annualreport.intake.ui.IntakeSheet;
import org.gongkailan.annualreport.summary.PartWords;
import org.gongkailan.annualreport.summary.SummaryDesk;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Screen;
import org.gongkailan.ui.ScreenName;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.FilterBar;
import org.gongkailan.ui.control.FindingsStrip;
import org.gongkailan.ui.control.SideForm;
import org.gongkailan.ui.control.Tone;
import org.gongkailan.units.UnitDirectory;
import org.kordamp.ikonli.feather.Feather;

/** 汇总: the units of a year with what they handed in, the sums, and who stands behind each sum. */
public final class SummaryScreen implements Screen {
    /** How it is called. */
    public static final ScreenName NAME = new ScreenName("annualreport-summary", Messages.of("report.summary.title"), Feather.LAYERS)
            .beside("annualreport")
            .tab(Messages.of("report.summary.tab"));

    private final SummaryDesk work;
    private final UnitDirectory directory;
    private final Desk desk;
    private final SummaryViewModel model;
    private final BorderPane node = new BorderPane();
    private final SideForm side = new SideForm();
    private final FindingsStrip strip = new FindingsStrip(this::go);
    private TableView<UnitLine> units;
    private TableView<SumLine> sums;

    public SummaryScreen(SummaryDesk work, UnitDirectory directory, Clock clock, Desk desk) {
        this.work = work;
        this.directory = directory;
        this.desk = desk;
        model = new SummaryViewModel(work, clock, desk);
    }

    @Override
    public ScreenName name() {
        return NAME;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void furnish() {
        units = unitTable();
        sums = sumTable();
        units.visibleProperty().bind(model.showSums.not());
        sums.visibleProperty().bind(model.showSums);
        node.setTop(filter());
        node.setCenter(new StackPane(units, sums));
        node.setRight(side);
        node.setBottom(strip);
        model.summary.subscribe(summary -> strip.show(summary == null ? List.of() : summary.findings()));
        side.open().subscribe((was, open) -> {
            if (was && !open) {
                (model.showSums.get() ? sums : units).requestFocus();
            }
        });
        FileDrop.on(node, this::dropped);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public List<Action> actions() {
        return List.of(takeIn());
    }

    @Override
    public Optional<Action> primary() {
        return Optional.of(Action.of(Messages.of("report.summary.keep"), Feather.CHECK, model::keep)
                .possibleWhen(model.nothing.not(), Messages.of("report.summary.keep.obstacle")));
    }

    private Action takeIn() {
        return Action.of(Messages.of("report.summary.take-in"), Feather.DOWNLOAD, () -> sheet().pick())
                .withKeys("Shortcut+O");
    }

    private IntakeSheet sheet() {
        return new IntakeSheet(work.archive(), directory, desk, taken -> model.refresh());
    }

    private void dropped(List<Path> files) {
        sheet().drop(files);
    }

    private FilterBar filter() {
        var year = new ComboBox<>(model.years);
        year.setId("summary-year");
        year.setAccessibleText(Messages.of("report.new.year"));
        year.valueProperty().bindBidirectional(model.year);
        var bar = new FilterBar();
        bar.text().bindBidirectional(model.find);
        model.show.bindBidirectional(bar.chips(List.of(SummaryViewModel.Show.values()), SummaryViewModel.Show::label));
        return bar.with(Messages.of("report.new.year"), year).toggle(Messages.of("report.summary.sums"), model.showSums)
                .count(model.count).findWithin(node);
    }

    private TableView<UnitLine> unitTable() {
        return new Columns<UnitLine>("annualreport.summary.units", desk.preferences().columns())
                .text("unit", Messages.of("report.new.unit"), 200, UnitLine::unit)
                .badge("state", Messages.of("report.intake.column.state"), 128, SummaryScreen::state)
                .number("received", Messages.of("report.summary.column.received"), 72,
                        line -> line.number(RequestRow.RECEIVED.in(RequestColumn.TOTAL)))
                .number("handled", Messages.of("report.summary.column.handled"), 72,
                        line -> line.number(RequestRow.HANDLED_TOTAL.in(RequestColumn.TOTAL)))
                .number("carried", Messages.of("report.summary.column.carried"), 72,
                        line -> line.number(RequestRow.CARRIED_OUT.in(RequestColumn.TOTAL)))
                .number("review", Messages.of("report.summary.column.review"), 72,
                        line -> line.number(DisputeStage.REVIEW.with(DisputeResult.TOTAL)))
                .number("errors", Severity.ERROR.label(), 64, line -> some(line.count(Severity.ERROR)))
                .number("warnings", Severity.WARNING.label(), 64, line -> some(line.count(Severity.WARNING)))
                .onOpen(this::open)
                .table(model.units, EmptyState.orNoMatch(model.loaded, model.nothing,
                        new EmptyState(Feather.LAYERS, Messages.of("report.summary.empty"), takeIn())));
    }

    private TableView<SumLine> sumTable() {
        return new Columns<SumLine>("annualreport.summary.sums", desk.preferences().columns())
                .grouped("section", Messages.of("report.summary.column.section"), 260, SumLine::section)
                .text("label", Messages.of("report.summary.column.cell"), 380, SumLine::label)
                .number("sum", Messages.of("report.summary.column.sum"), 110, SumLine::sum)
                .number("units", Messages.of("report.summary.column.units"), 72, line -> line.behind().size())
                .onOpen(this::open)
                .table(model.sums, new EmptyState(Feather.LAYERS, Messages.of("report.summary.empty"), takeIn()));
    }

    private static Long some(long count) {
        return count == 0 ? null : Long.valueOf(count);
    }

    private static Badge state(UnitLine line) {
        if (line.missing()) {
            return new Badge(Messages.of("report.summary.state.missing"), Tone.BAD);
        }
        Tone tone = !line.report().added() || line.wrong() ? Tone.SOON : Tone.GOOD;
        return new Badge(PartWords.of(line.report().part()), tone);
    }

    /** Shows what a unit's own check says. */
    void open(UnitLine line) {
        if (!line.missing()) {
            side.show(line.unit(), new FindingsOfUnit(line.report().findings()));
        }
    }

    /** Shows who stands behind a sum. */
    void open(SumLine line) {
        side.show(Messages.of("report.summary.behind", line.label(), Entry.plain(line.sum())), new UnitShares(line));
    }

    private void go(Finding finding) {
        String place = finding.place().id();
        model.units.stream().filter(line -> line.unit().equals(place)).findFirst().ifPresentOrElse(line -> {
            model.showSums.set(false);
            units.getSelectionModel().clearSelection();
            units.getSelectionModel().select(line);
            units.scrollTo(line);
            open(line);
        }, () -> goToSum(place));
    }

    private void goToSum(String place) {
        model.sums.stream().filter(line -> line.cell().id().equals(place)).findFirst().ifPresent(line -> {
            model.showSums.set(true);
            sums.getSelectionModel().clearSelection();
            sums.getSelectionModel().select(line);
            sums.scrollTo(line);
            open(line);
        });
    }
}
