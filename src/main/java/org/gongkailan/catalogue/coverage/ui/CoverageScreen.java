package org.gongkailan.catalogue.coverage.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.gongkailan.catalogue.coverage.Coverage;
import org.gongkailan.catalogue.coverage.CoverageMap;
import org.gongkailan.catalogue.coverage.CoveragePaper;
import org.gongkailan.catalogue.coverage.Share;
import org.gongkailan.catalogue.coverage.ui.CoverageViewModel.Half;
import org.gongkailan.catalogue.coverage.ui.CoverageViewModel.Opened;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.catalogue.ui.CatalogueScreen;
import org.gongkailan.catalogue.ui.OverviewKinds;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.PaperSaving;
import org.gongkailan.ui.Screen;
import org.gongkailan.ui.ScreenName;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.FilterBar;
import org.gongkailan.ui.control.Matrix;
import org.gongkailan.ui.control.MatrixFace;
import org.gongkailan.ui.control.SideForm;
import org.gongkailan.ui.control.Tone;
import org.gongkailan.units.UnitDirectory;
import org.kordamp.ikonli.feather.Feather;

/** 覆盖: domains down, levels or units across, each with its share of the standard and of rows disclosed in a year. */
public final class CoverageScreen implements Screen {
    /** How it is called. */
    public static final ScreenName NAME = new ScreenName("catalogue-coverage", Messages.of("catalogue.coverage.title"), Feather.GRID)
            .beside("catalogue")
            .tab(Messages.of("catalogue.coverage.tab"));

    private static final String STANDARD = "catalogue-standard";
    private static final int YEARS = 5;

    private final UnitDirectory units;
    private final Clock clock;
    private final Desk desk;
    private final PdfWriter pdf;
    private final CoverageViewModel model;
    private final BorderPane node = new BorderPane();
    private final SideForm side = new SideForm();
    private final Matrix<Integer, Half> matrix;

    /** The tab over a workspace's catalogues; {@code pdf} inks its page. */
    public CoverageScreen(Coverage coverage, UnitDirectory units, PdfWriter pdf, Clock clock, Desk desk) {
        this.units = units;
        this.clock = clock;
        this.desk = desk;
        this.pdf = pdf;
        model = new CoverageViewModel(coverage, LocalDate.now(clock).getYear(), desk);
        matrix = new Matrix<Integer, Half>("catalogue-coverage", this::face)
                .head(Messages.of("catalogue.column.domain"), 204, line -> model.map.get().lines().get(line).domain().name())
                .onOpen(model::open);
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
        var filter = new FilterBar();
        filter.text().bindBidirectional(model.find);
        model.view.bindBidirectional(filter.chips(List.of(CoverageViewModel.View.values()), CoverageViewModel.View::label));
        int now = model.year.get();
        var year = new ComboBox<>(FXCollections.observableArrayList(
                IntStream.range(0, YEARS).map(back -> now - back).boxed().toList()));
        year.setId("coverage-year");
        year.setAccessibleText(Messages.of("catalogue.coverage.year"));
        year.valueProperty().bindBidirectional(model.year);
        filter.with(Messages.of("catalogue.coverage.year"), year).count(model.count).findWithin(node);
        matrix.empty(new Label());
        node.setTop(filter);
        node.setCenter(matrix);
        node.setRight(side);
        model.map.subscribe(this::draw);
        model.find.subscribe((was, is) -> draw(model.map.get()));
        model.opened.subscribe((was, is) -> list(is));
        side.onClosed(() -> {
            model.opened.set(null);
            matrix.table().requestFocus();
        });
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public Optional<Action> primary() {
        return Optional.of(Action.of(Messages.of("catalogue.coverage.print"), Feather.PRINTER, this::export)
                .withKeys("Shortcut+E"));
    }

    private void draw(CoverageMap map) {
        matrix.show(IntStream.range(0, map.lines().size()).boxed()
                        .filter(line -> map.lines().get(line).domain().name().contains(model.find.get().strip())).toList(),
                model.halves(),
                half -> Messages.of(half.disclosures() ? "catalogue.coverage.head.published" : "catalogue.coverage.head.covered",
                        map.columns().get(half.column()).name()),
                half -> half.disclosures() ? map.total(half.column()).publishedWords()
                        : map.total(half.column()).coveredWords());
    }

    private MatrixFace face(int line, Half half) {
        var at = model.map.get().lines().get(line);
        Share share = at.shares().get(half.column());
        String column = model.map.get().columns().get(half.column()).name();
        if (half.disclosures()) {
            return face(share.publishedWords(), share.items(), share.published(), Messages.of(
                    "catalogue.coverage.spoken.published", at.domain().name(), column, share.items(), share.disclosed()));
        }
        return face(share.coveredWords(), share.asked(), share.covered(), Messages.of("catalogue.coverage.spoken.covered",
                at.domain().name(), column, share.asked(), share.present(), share.settled(), share.missing()));
    }

    private static MatrixFace face(String words, int all, double part, String spoken) {
        return all == 0 ? MatrixFace.toned(words, Tone.NEUTRAL, spoken)
                : part == 0 ? MatrixFace.toned(words, Tone.SOON, spoken)
                : MatrixFace.deep(words, Share.depth(part), spoken);
    }

    private void list(Opened opened) {
        if (opened == null) {
            side.open().set(false);
        } else if (opened.disclosures()) {
            var table = new Columns<org.gongkailan.catalogue.CatalogueItem>("catalogue.coverage.silent",
                    desk.preferences().columns())
                    .text("matter", Messages.of("catalogue.law.matter"), 380, item -> item.entry().matter().path())
                    .onOpen(item -> desk.navigator().show("catalogue", item.id()))
                    .table(FXCollections.observableArrayList(opened.silent()),
                            new EmptyState(Feather.CHECK, Messages.of("catalogue.coverage.noneSilent")));
            show(Messages.of("catalogue.coverage.silent", opened.domain().name(), opened.column().name(),
                    opened.silent().size()), table);
        } else {
            var table = new Columns<StandardRow>("catalogue.coverage.missing",
                    desk.preferences().columns())
                    .text("matter", Messages.of("catalogue.law.matter"), 240, row -> row.entry().matter().path())
                    .text("why", Messages.of("catalogue.coverage.why"), 150, row -> opened.notTicked().containsKey(row.id())
                            ? Messages.of("catalogue.coverage.notTicked", opened.column().name()) : "")
                    .onOpen(row -> toMend(opened, row))
                    .table(FXCollections.observableArrayList(opened.missing()),
                            new EmptyState(Feather.CHECK, Messages.of("catalogue.coverage.noneMissing")));
            show(Messages.of("catalogue.coverage.missing", opened.domain().name(), opened.column().name(),
                    opened.missing().size()), table,
                    Buttons.of(Action.of(Messages.of("catalogue.coverage.toStandard"), () -> toStandard(opened))));
        }
    }

    private void show(String title, Region table, Button... buttons) {
        table.setPrefHeight(2000);
        side.show(title, table, buttons);
    }

    // What only lacks its tick is mended in the catalogue; what is not there at all is taken from the standard.
    private void toMend(Opened opened, StandardRow row) {
        String item = opened.notTicked().get(row.id());
        if (item == null) {
            toStandard(opened);
        } else {
            desk.navigator().show("catalogue", item);
        }
    }

    private void toStandard(Opened opened) {
        boolean tab = desk.navigator().screens().stream().anyMatch(screen -> screen.id().equals(STANDARD));
        desk.navigator().show(tab ? STANDARD : "catalogue", tab ? opened.domain().code()
                : CatalogueScreen.domain(opened.domain().code()));
    }

    private void export() {
        String own = units.own().name();
        var paper = new CoveragePaper(model.map.get(), own, LocalDate.now(clock));
        new PaperSaving(desk).choose(Messages.of("catalogue.coverage.paper", own, model.year.get()),
                Messages.of("catalogue.paper.text"), OverviewKinds.of(pdf, paper::pages, paper::whole));
    }
}
