package org.gongkailan.catalogue.responsible.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.responsible.Duty;
import org.gongkailan.catalogue.responsible.DutyMatrix;
import org.gongkailan.catalogue.responsible.DutyPaper;
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
import org.gongkailan.units.UnitDirectory;
import org.kordamp.ikonli.feather.Feather;

/** 分工: bodies, sections or persons down, the domains across in one view; a cell opens the rows it counts. */
public final class ResponsibleScreen implements Screen {
    /** How it is called. */
    public static final ScreenName NAME = new ScreenName("catalogue-responsible", Messages.of("catalogue.responsible.title"), Feather.USERS)
            .beside("catalogue")
            .tab(Messages.of("catalogue.responsible.tab"));

    private final CatalogueDesk catalogue;
    private final UnitDirectory units;
    private final Clock clock;
    private final Desk desk;
    private final PdfWriter pdf;
    private final ResponsibleViewModel model;
    private final BorderPane node = new BorderPane();
    private final SideForm side = new SideForm();
    private final Matrix<Integer, Integer> matrix;

    /** The tab over a workspace's catalogue; {@code pdf} inks its page. */
    public ResponsibleScreen(CatalogueDesk catalogue, UnitDirectory units, PdfWriter pdf, Clock clock, Desk desk) {
        this.catalogue = catalogue;
        this.units = units;
        this.clock = clock;
        this.desk = desk;
        this.pdf = pdf;
        model = new ResponsibleViewModel(catalogue, units, desk);
        matrix = new Matrix<Integer, Integer>("catalogue-responsible", this::face).upright()
                .head(Messages.of("catalogue.responsible.who"), 248,
                        name -> ResponsibleViewModel.words(model.shown.get().matrix().names().get(name)))
                .sum(Messages.of("catalogue.responsible.sum"), 56, name -> String.valueOf(model.shown.get().matrix().ofName(name)))
                .onOpen((name, domain) -> model.open(domain, name));
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
        model.duty.bindBidirectional(filter.chips(List.of(Duty.values()), Duty::label));
        filter.count(model.count).findWithin(node);
        matrix.empty(EmptyState.orNoMatch(model.loaded, Bindings.createBooleanBinding(
                () -> model.shown.get().matrix().total() == 0, model.shown),
                new EmptyState(Feather.USERS, Messages.of("catalogue.responsible.empty"),
                        Action.of(Messages.of("catalogue.responsible.toTable"), () -> desk.navigator().show("catalogue")))));
        node.setTop(filter);
        node.setCenter(matrix);
        node.setRight(side);
        model.shown.subscribe(this::draw);
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
    public List<Action> actions() {
        return List.of(Action.of(Messages.of("catalogue.responsible.unify"), Feather.GIT_MERGE, this::unify)
                        .possibleWhen(Bindings.isNotEmpty(model.suggestions), Messages.of("catalogue.responsible.unify.obstacle")),
                Action.of(Messages.of("catalogue.action.export"), Feather.UPLOAD, this::export).withKeys("Shortcut+E"));
    }

    @Override
    public Optional<Action> primary() {
        return Optional.of(Action.of(Messages.of("catalogue.handOver"), Feather.SEND, () -> handOver(matrix.chosen().map(model.shown.get().matrix().names()::get).orElse(null), null)));
    }

    private void draw(ResponsibleViewModel.Shown shown) {
        DutyMatrix all = shown.matrix();
        matrix.show(shown.names(), shown.domains(),
                domain -> all.domains().get(domain).name(), domain -> String.valueOf(all.ofDomain(domain)));
    }

    private MatrixFace face(int name, int domain) {
        DutyMatrix all = model.shown.get().matrix();
        int count = all.count(domain, name);
        return MatrixFace.deep(count == 0 ? "" : String.valueOf(count), all.depth(domain, name),
                count == 0 ? "" : Messages.of("catalogue.responsible.spoken", all.domains().get(domain).name(),
                        ResponsibleViewModel.words(all.names().get(name)), count));
    }

    private void list(ResponsibleViewModel.Opened opened) {
        if (opened == null) {
            side.open().set(false);
            return;
        }
        TableView<CatalogueItem> rows = new Columns<CatalogueItem>("catalogue.responsible.rows", desk.preferences().columns())
                .grouped("level1", Column.LEVEL1.label(), 140, item -> Column.LEVEL1.text(item.entry()))
                .text("level2", Column.LEVEL2.label(), 220, item -> Column.LEVEL2.text(item.entry()))
                .onOpen(item -> desk.navigator().show("catalogue", item.id()))
                .table(FXCollections.observableArrayList(opened.rows()), new EmptyState(Feather.LIST, ""));
        rows.setPrefHeight(2000);
        var show = Action.of(Messages.of("catalogue.responsible.show"), () -> {
            if (rows.getSelectionModel().getSelectedItem() != null) {
                desk.navigator().show("catalogue", rows.getSelectionModel().getSelectedItem().id());
            }
        }).possibleWhen(Bindings.isNotNull(rows.getSelectionModel().selectedItemProperty()));
        side.show(Messages.of("catalogue.responsible.cell", opened.domain().name(),
                ResponsibleViewModel.words(opened.name()), opened.rows().size()), rows, Buttons.of(show),
                Buttons.of(Action.of(Messages.of("catalogue.handOver.these"), () -> handOver(opened.name(), opened.domain()))));
        rows.getSelectionModel().selectFirst();
        rows.requestFocus();
    }

    private void handOver(String giver, Domain domain) {
        new HandOverSheet(catalogue, units, desk).open(model.duty.get(), giver, domain);
    }

    private void unify() {
        new UnifySheet(catalogue, desk).open(List.copyOf(model.suggestions));
    }

    private void export() {
        String own = units.own().name();
        var paper = new DutyPaper(model.shown.get().matrix(), own, LocalDate.now(clock));
        new PaperSaving(desk).choose(Messages.of("catalogue.responsible.paper", own, model.duty.get().label()),
                Messages.of("catalogue.paper.text"), OverviewKinds.of(pdf, paper::page, paper::whole));
    }
}
