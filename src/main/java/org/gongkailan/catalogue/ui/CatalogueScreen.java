package org.gongkailan.catalogue.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.CatalogueUnits.Holder;
import org.gongkailan.catalogue.check.ItemPlace;
import org.gongkailan.catalogue.clip.ui.PasteSheet;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.intake.ui.ImportSheet;
import org.gongkailan.catalogue.holders.ui.HolderBar;
import org.gongkailan.catalogue.law.ui.ReplaceLawSheet;
import org.gongkailan.catalogue.standard.ui.StandardScreen;
import org.gongkailan.finding.Finding;
import org.gongkailan.officefile.ClipboardTable;
import org.gongkailan.catalogue.table.ui.Exporting;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Clipboards;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Screen;
import org.gongkailan.ui.ScreenName;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.FilterBar;
import org.gongkailan.ui.control.FindingsStrip;
import org.gongkailan.units.UnitDirectory;
import org.kordamp.ikonli.feather.Feather;

/** 事项目录: domains at the left, the table in the middle, the item at the right, findings below. */
public final class CatalogueScreen implements Screen {
    /** How it is called. */
    public static final ScreenName NAME = new ScreenName("catalogue", Messages.of("catalogue.title"), Feather.LIST)
            .tab(Messages.of("catalogue.tab"));

    /** From this width on there is room for the domains beside table and form. */
    private static final double WIDE = 1240;
    private static final String DOMAIN = "domain/";
    private static final KeyCombination FILL_DOWN = KeyCombination.valueOf("Shortcut+D");

    private final CatalogueDesk catalogue;
    private final Desk desk;
    private final CatalogueViewModel model;
    private final Exporting exporting;
    private final BorderPane node = new BorderPane();
    private final RowForm form;
    private final FindingsStrip strip;
    private final Action adopt = Action.of(Messages.of("catalogue.action.adopt"), Feather.BOOK_OPEN, this::openStandard);
    private final Action take = Action.of(Messages.of("catalogue.action.import"), Feather.DOWNLOAD, this::openImport)
            .withKeys("Shortcut+I");

    /**
     * The screen over a workspace's catalogue.
     *
     * @param more what else stands under the form of an item, such as what was published for it
     */
    public CatalogueScreen(CatalogueDesk catalogue, UnitDirectory units, Desk desk,
                           Function<CatalogueItem, Node> more) {
        this.catalogue = catalogue;
        this.desk = desk;
        var holders = new CatalogueUnits(units, catalogue.rows());
        model = new CatalogueViewModel(catalogue, holders, desk);
        form = new RowForm(model, catalogue, desk, more);
        exporting = new Exporting(catalogue, holders, desk);
        strip = new FindingsStrip(this::go)
                .kinds(Messages.of("catalogue.findings.kind"), finding -> RuleWords.of(finding.rule()));
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
        var filters = model.list.filters;
        filter.text().bindBidirectional(filters.text);
        filter.keeping(filters.kept)
                .choice(Messages.of("catalogue.column.short.levels"), filters.levels, filters.level)
                .choice(Messages.of("catalogue.filter.body"), filters.bodies, filters.body)
                .choice(Messages.of("catalogue.column.short.channels"), filters.channels, filters.channel)
                .choice(Messages.of("catalogue.filter.check"), filters.checks, filters.check)
                .choice(Messages.of("catalogue.standard"), filters.standings, filters.standing)
                .toggle(Messages.of("catalogue.wide"), model.wide)
                .clearing(filters.active(), model.list::clearFilters)
                .count(model.list.count).findWithin(node);
        var table = new ItemTable(model, desk, this::open, nothing(), verbs());
        var middle = new BorderPane();
        middle.setTop(new VBox(new HolderBar(model.whose, model::showCatalogue), filter));
        middle.setCenter(table.node());
        var domains = new DomainList(model.list);
        domains.managedProperty().bind(form.open().not().or(node.widthProperty().greaterThan(WIDE)));
        domains.visibleProperty().bind(domains.managedProperty());
        BorderPane.setMargin(domains, new Insets(0, 12, 0, 0));
        node.setLeft(domains);
        node.setCenter(middle);
        node.setRight(form.node());
        node.setBottom(strip);
        model.check.findings.subscribe(() -> strip.show(List.copyOf(model.check.findings)));
        strip.managedProperty().bind(model.check.done);
        strip.visibleProperty().bind(model.check.done);
        table.node().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (FILL_DOWN.match(event) && model.list.selected.size() > 1) {
                model.editing.editSelected();
                event.consume();
            }
        });
        form.open().subscribe((was, open) -> {
            if (!open) {
                model.editing.edit(null);
                table.node().requestFocus();
            }
        });
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public boolean prepare() {
        model.list.prepare();
        return true;
    }

    @Override
    public void leave() {
        model.editing.store();
    }

    @Override
    public void reveal(String record) {
        if (record.startsWith(DOMAIN)) {
            model.showDomain(record.substring(DOMAIN.length()));
        } else {
            model.show(record);
        }
    }

    /** What {@link #reveal} understands as a whole domain instead of one item. */
    public static String domain(String code) {
        return DOMAIN + code;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of(Messages.of("catalogue.action.new"), Feather.PLUS, model.editing::add).withKeys("Shortcut+N"),
                adopt, take,
                Action.of(Messages.of("catalogue.action.replaceLaw"), Feather.REPEAT, () -> openReplacement(null)),
                Action.of(Messages.of("catalogue.action.check"), Feather.CHECK_SQUARE, this::check)
                        .withKeys("Shortcut+Shift+C"));
    }

    @Override
    public Optional<Action> primary() {
        return Optional.of(Action.of(Messages.of("catalogue.action.export"), Feather.UPLOAD,
                this::export).possibleWhen(model.list.empty().not(), Messages.of("catalogue.export.obstacle")).withKeys("Shortcut+E"));
    }

    private void export() {
        model.editing.store();
        exporting.choose(model.list.domain.get(), model.whose.holder.get());
    }

    // Who opens a row wants to write in its form; who goes on through the table with the form open does not.
    private void open() {
        model.editing.editSelected();
        form.enter();
    }

    private Node nothing() {
        return EmptyState.orNoMatch(model.list.loaded, model.list.empty(),
                new EmptyState(Feather.LIST, Messages.of("catalogue.empty"), adopt, take));
    }

    private Action[] verbs() {
        var any = Bindings.isNotEmpty(model.list.selected);
        var one = Bindings.size(model.list.selected).isEqualTo(1);
        return new Action[] {
            Action.of(Messages.of("catalogue.action.edit"), Feather.EDIT_2, this::open).possibleWhen(one),
            Action.of(Messages.of("catalogue.action.bulk"), Feather.EDIT_3, this::open)
                    .possibleWhen(Bindings.size(model.list.selected).greaterThan(1)),
            Action.of(Messages.of("catalogue.action.copy"), Feather.CLIPBOARD, this::copy).possibleWhen(any)
                    .withKeys("Shortcut+C"),
            Action.of(Messages.of("catalogue.action.paste"), Feather.CORNER_DOWN_RIGHT, this::paste)
                    .withKeys("Shortcut+V"),
            Action.of(Messages.of("catalogue.action.duplicate"), Feather.COPY, model.editing::duplicate).possibleWhen(one)
                    .withKeys("Shortcut+D"),
            Action.of(Messages.of("catalogue.action.up"), Feather.ARROW_UP, () -> model.editing.move(-1)).possibleWhen(any)
                    .withKeys("Alt+Up"),
            Action.of(Messages.of("catalogue.action.down"), Feather.ARROW_DOWN, () -> model.editing.move(1)).possibleWhen(any)
                    .withKeys("Alt+Down"),
            Action.of(Messages.of("catalogue.action.delete"), Feather.TRASH_2, model.editing::remove).possibleWhen(any)
                    .withKeys("Delete")};
    }

    private void copy() {
        var copied = model.editing.copied();
        Clipboards.copy(copied.text(), copied.html());
        desk.notices().say(Messages.of("catalogue.copy.done", model.list.selected.size()));
    }

    private void paste() {
        Clipboards.content().flatMap(content -> ClipboardTable.of(content.html(), content.text())).ifPresentOrElse(
                block -> new PasteSheet(model.editing.pasted(block), desk).open(),
                () -> desk.notices().say(Messages.of("catalogue.paste.none")));
    }

    private void check() {
        model.editing.store();
        model.check.run(strip::open);
    }

    private void go(Finding finding) {
        String id = finding.place().id();
        if (finding.rule().startsWith("law.")) {
            openReplacement(finding);
        } else if (id.startsWith("std/")) {
            openStandard(id);
        } else if (catalogue.standard().domain(id).isPresent()) {
            openStandard(id);
        } else {
            form.goTo(finding.place());
            model.show(ItemPlace.itemId(finding.place()));
        }
    }

    private void openStandard() {
        openStandard(model.list.domain.get() == null ? "01" : model.list.domain.get().code());
    }

    private void openStandard(String record) {
        model.editing.store();
        desk.navigator().show("catalogue-standard", StandardScreen.of(model.whose.unit(), record));
    }

    // What was found in a row is mended in all rows that cite the same law.
    private void openReplacement(Finding found) {
        model.editing.store();
        var cited = found == null ? null : catalogue.laws().flaws(found.args().getFirst().toString());
        new ReplaceLawSheet(catalogue, model.whose.unit(), desk).open(cited == null || cited.isEmpty() ? null
                : cited.getFirst().link().law());
    }

    private void openImport() {
        model.editing.store();
        Holder holder = model.whose.holder.get();
        new ImportSheet(catalogue, model.whose.unit(), holder == null || holder.own() ? "" : holder.name(), desk).open();
    }
}
