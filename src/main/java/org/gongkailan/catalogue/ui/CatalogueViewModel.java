package org.gongkailan.catalogue.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.CatalogueUnits.Holder;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.Matter;
import org.gongkailan.catalogue.Tier;
import org.gongkailan.catalogue.bulk.ui.BulkViewModel;
import org.gongkailan.catalogue.clip.CopiedRows;
import org.gongkailan.catalogue.clip.ui.PasteViewModel;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.catalogue.standard.TierStandard;
import org.gongkailan.finding.Finding;
import org.gongkailan.officefile.Grid;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;

/** What the screen 事项目录 shows, and what can be done from it. */
final class CatalogueViewModel {
    /** Sorts by how bad the worst finding of a row is. */
    static final String STATE = "state";
    /** More rows than any screen shows at once. */
    private static final int FIRST = 80;

    // State
    final ObservableList<DomainLine> domains = FXCollections.observableArrayList();
    final ObservableList<CatalogueItem> rows = FXCollections.observableArrayList();
    final ObservableList<CatalogueItem> selected = FXCollections.observableArrayList();
    final ObservableList<Finding> findings = FXCollections.observableArrayList();
    final ObjectProperty<Domain> domain = new SimpleObjectProperty<>();
    /** The catalogues of the workspace, the own one first. */
    final ObservableList<Holder> holders = FXCollections.observableArrayList();
    /** Whose catalogue is shown; null for the own one until the catalogues have been read. */
    final ObjectProperty<Holder> holder = new SimpleObjectProperty<>();
    final RowFilters filters = new RowFilters(this::look);
    /** Whether the store has been looked at; until then nothing can be said about it. */
    final BooleanProperty loaded = new SimpleBooleanProperty();
    final StringProperty count = new SimpleStringProperty("");
    /** Whether the whole catalogue has been checked since the screen was opened; it then is after every change. */
    final BooleanProperty checked = new SimpleBooleanProperty();
    /** The item being edited; null while none is. */
    final ObjectProperty<ItemDraft> draft = new SimpleObjectProperty<>();
    /** Whether the table shows every column in words and scrolls sideways. */
    final BooleanProperty wide = new SimpleBooleanProperty();
    /** Several rows that are changed together; null while none are. */
    final ObjectProperty<BulkViewModel> bulk = new SimpleObjectProperty<>();
    /** Rows to select and to bring into view; null when they have been. */
    final ObjectProperty<List<CatalogueItem>> reveal = new SimpleObjectProperty<>();

    private final CatalogueDesk catalogue;
    private final CatalogueUnits units;
    private final Desk desk;
    private final RowFindings rowFindings;
    private final RowWords rowWords = new RowWords();
    private final Narrowing narrowing = new Narrowing();
    /** How often all rows, and some of them, were asked for: what was asked before is not worth its work any more. */
    private final AtomicInteger looksAtAll = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();
    private Stock stock = Stock.NOTHING;
    private String sort;
    private boolean descending;
    /** What the domains are called, for the rows that are shown before the domains are counted. */
    private Map<String, String> firstNames = Map.of();
    private String wanted;

    /** Everything one look at the store brings. */
    private record Look(List<Holder> holders, List<DomainLine> domains, Stock stock, String code, Offers offers) {
    }

    CatalogueViewModel(CatalogueDesk catalogue, CatalogueUnits units, Desk desk) {
        this.catalogue = catalogue;
        this.units = units;
        this.desk = desk;
        this.rowFindings = new RowFindings(catalogue.check());
        domain.subscribe((was, is) -> {
            look();
            offer();
        });
    }

    /** The id of the unit whose catalogue is shown; null for the own one. */
    String unit() {
        return holder.get() == null ? null : holder.get().unit();
    }

    /** Whether the own catalogue is shown. */
    BooleanBinding own() {
        return Bindings.createBooleanBinding(() -> unit() == null, holder);
    }

    /** The tier of the unit whose catalogue is shown. */
    Tier tier() {
        return holder.get() == null ? Tier.COUNTY : holder.get().tier();
    }

    /** Shows another catalogue of the workspace; edits are stored first. */
    void showCatalogue(Holder chosen) {
        if (!Objects.equals(unit(), chosen.unit())) {
            store();
            draft.set(null);
            bulk.set(null);
            selected.clear();
            holder.set(chosen);
            domain.set(null);
            filters.clear();
            refresh();
        }
    }

    /** What is wrong with an item. */
    List<Finding> of(CatalogueItem item) {
        return stock == Stock.NOTHING ? catalogue.check().check(item) : stock.of(item);
    }

    /** The standard row an item follows. */
    Optional<StandardRow> standardOf(CatalogueItem item) {
        return item.standard() == null ? Optional.empty() : catalogue.standard().row(item.standard());
    }

    /** Whether the standard has gone on and says something else than the item now. */
    boolean movedOn(CatalogueItem item) {
        return item.standard() != null && catalogue.standard().moved(item.standard())
                && of(item).stream().anyMatch(finding -> finding.rule().equals("standard.changed"));
    }

    String domainName(String code) {
        return domains.stream().filter(line -> line.domain() != null && line.domain().code().equals(code))
                .map(line -> line.domain().name()).findFirst().orElseGet(() -> firstNames.getOrDefault(code, code));
    }

    /** Whether the unit has no items at all, whatever the filter. */
    BooleanBinding empty() {
        return Bindings.createBooleanBinding(() -> domains.isEmpty() || domains.getFirst().items() == 0, domains);
    }

    // Actions
    /** Looks again after a change; a catalogue that has been checked is checked again. */
    void refresh() {
        if (!loaded.get()) {
            desk.jobs().load(() -> catalogue.domains().all(), all -> firstNames = all.stream()
                    .collect(Collectors.toMap(Domain::code, Domain::name)));
            desk.jobs().load(() -> catalogue.rows().first(query(), FIRST), this::showFirst);
        }
        refreshAll();
        if (checked.get()) {
            String unit = unit();
            desk.jobs().load(() -> checked(unit), this::found);
        }
    }

    /** Looks for the rows again that the filters let through; nothing to look at before all were read. */
    private void look() {
        if (stock == Stock.NOTHING) {
            return;
        }
        var query = query();
        RowFilter filter = filters.chosen();
        Stock searched = stock;
        newest(looks, () -> narrowing.left(new Narrowing.Search(searched, query, filter)), this::showRows);
    }

    private void offer() {
        if (stock != Stock.NOTHING) {
            Stock offered = stock;
            String code = code();
            desk.jobs().load(() -> Offers.of(offered, code), filters::offer);
        }
    }

    private void refreshAll() {
        String unit = unit();
        String code = code();
        newest(looksAtAll, () -> lookAtAll(unit, code), this::show);
    }

    // A look that waits while a newer one is asked for, as behind quick fingers, is left out.
    private <T> void newest(AtomicInteger asked, Supplier<T> query, Consumer<T> then) {
        int mine = asked.incrementAndGet();
        desk.jobs().load(() -> mine == asked.get() ? Optional.of(query.get()) : Optional.<T>empty(),
                answer -> answer.ifPresent(then));
    }

    /** The code of the domain in view; null for all. */
    private String code() {
        return domain.get() == null ? null : domain.get().code();
    }

    private ItemQuery query() {
        return new ItemQuery(unit(), code(), filters.words(),
                sort == null || STATE.equals(sort) ? null : Column.valueOf(sort), descending);
    }

    /**
     * Sorts the rows.
     *
     * @param by the name of a {@link Column}, or {@link #STATE} for the worst rows first; null for the catalogue's order
     */
    void sortBy(String by, boolean down) {
        // Tables ask for their order again at every occasion.
        if (!Objects.equals(sort, by) || descending != down) {
            sort = by;
            descending = down;
            refreshAll();
        }
    }

    /** Takes every narrowing back but the domain. */
    void clearFilters() {
        filters.clear();
        look();
    }

    /** Opens an item in the side form; edits of the one before are stored first. */
    void edit(CatalogueItem item) {
        store();
        bulk.set(null);
        draft.set(item == null ? null : new ItemDraft(item));
    }

    /** Opens what is selected in the side form: one row, or several to change together. */
    void editSelected() {
        if (selected.size() == 1) {
            edit(selected.getFirst());
        } else if (selected.size() > 1) {
            store();
            draft.set(null);
            bulk.set(new BulkViewModel(catalogue.rows(), selected));
        }
    }

    /** Follows the selection while the side form is open. */
    void follow() {
        boolean open = draft.get() != null || bulk.get() != null;
        boolean shown = draft.get() != null && selected.size() == 1
                && draft.get().item.id().equals(selected.getFirst().id());
        if (open && !shown) {
            editSelected();
        }
    }

    /** Makes the change that was thought out for several rows. */
    void applyBulk() {
        int rows = bulk.get().count().get();
        bulk.get().apply();
        desk.jobs().onScreen(() -> desk.notices().sayUndoable(Messages.of("catalogue.bulk.applied", rows)));
    }

    /** The selected rows as they are copied. */
    CopiedRows copied() {
        return CopiedRows.of(selected, code -> domains.stream().map(DomainLine::domain)
                .filter(known -> known != null && known.code().equals(code)).findFirst().orElse(new Domain(code, code)));
    }

    /** A block that is to be pasted, to be looked at. */
    PasteViewModel pasted(Grid block) {
        store();
        var known = domains.stream().map(DomainLine::domain).filter(Objects::nonNull).toList();
        String code = domain.get() != null ? domain.get().code() : selected.isEmpty() ? known.getFirst().code()
                : selected.getFirst().domain();
        return new PasteViewModel(catalogue, desk, block, selected, known,
                new PasteViewModel.Into(unit(), known.stream().filter(each -> each.code().equals(code)).findFirst()
                        .orElseThrow()));
    }

    /** Stores the item being edited, if it was changed. */
    void store() {
        ItemDraft open = draft.get();
        if (open != null && open.changed()) {
            CatalogueItem edited = open.edited();
            draft.set(new ItemDraft(edited));
            catalogue.rows().save(edited);
        }
    }

    /** Gives up the edits of the item being edited. */
    void discard() {
        draft.set(draft.get() == null ? null : new ItemDraft(draft.get().item));
    }

    void add() {
        CatalogueItem after = selected.isEmpty() ? null : selected.getLast();
        String code = after != null ? after.domain() : domain.get() != null ? domain.get().code() : "01";
        String level1 = after == null ? "" : after.entry().matter().level1();
        insert(code, after, Entry.BLANK.withMatter(new Matter(level1, null, null)));
    }

    void duplicate() {
        CatalogueItem item = selected.getFirst();
        insert(item.domain(), item, item.entry());
    }

    void remove() {
        var items = List.copyOf(selected);
        store();
        draft.set(null);
        catalogue.rows().remove(items);
        // After the hook of the change, which takes older offers to undo away.
        desk.jobs().onScreen(() -> desk.notices().sayUndoable(Messages.of("catalogue.removed", items.size())));
    }

    void move(int by) {
        if (sort == null) {
            catalogue.rows().moveBeside(neighbours(by), by > 0);
        } else {
            desk.notices().say(Messages.of("catalogue.move.sorted"));
        }
    }

    // The row in view that the selected rows of each domain go past, whatever rows the filters hide between.
    private Map<CatalogueItem, List<CatalogueItem>> neighbours(int by) {
        var chosen = selected.stream().map(CatalogueItem::id).collect(Collectors.toSet());
        var neighbours = new LinkedHashMap<CatalogueItem, List<CatalogueItem>>();
        selected.stream().map(CatalogueItem::domain).distinct().forEach(code -> {
            var shown = rows.stream().filter(row -> row.domain().equals(code)).toList();
            var moved = shown.stream().filter(row -> chosen.contains(row.id())).toList();
            int beside = moved.isEmpty() ? -1 : shown.indexOf(by < 0 ? moved.getFirst() : moved.getLast()) + by;
            if (beside >= 0 && beside < shown.size()) {
                neighbours.put(shown.get(beside), moved);
            }
        });
        return neighbours;
    }

    /** Runs all rules over the whole catalogue; {@code then} runs when the findings are there. */
    void check(Runnable then) {
        String unit = unit();
        desk.jobs().run(Messages.of("catalogue.check.running"), progress -> checked(unit), found -> {
            found(found);
            then.run();
        });
    }

    /** Brings a record into view, whatever the filter says, from whichever catalogue it is. */
    void show(String id) {
        desk.jobs().load(() -> catalogue.rows().find(id).map(CatalogueItem::unit), unit -> {
            holders.stream().filter(each -> Objects.equals(each.unit(), unit.orElse(null))).findFirst()
                    .ifPresent(this::showCatalogue);
            showHere(id);
        });
    }

    private void showHere(String id) {
        wanted = id;
        filters.clear();
        domain.set(null);
        look();
    }

    /** Narrows the list to a domain, whatever was looked for before. */
    void showDomain(String code) {
        clearFilters();
        catalogue.domains().of(code).ifPresent(domain::set);
    }

    private void insert(String code, CatalogueItem after, Entry entry) {
        store();
        CatalogueItem made = catalogue.rows().insert(unit(), code, after, entry);
        wanted = made.id();
        draft.set(null);
        look();
    }

    private void found(List<Finding> found) {
        checked.set(true);
        findings.setAll(found);
    }

    private List<Finding> checked(String unit) {
        return catalogue.check().check(catalogue.rows().list(ItemQuery.ofUnit(unit)), units.tier(unit));
    }

    private Look lookAtAll(String unit, String code) {
        var sorted = new ItemQuery(unit, null, "", STATE.equals(sort) || sort == null ? null : Column.valueOf(sort), descending);
        List<CatalogueItem> items = catalogue.rows().list(sorted);
        Map<String, List<Finding>> found = rowFindings.of(items);
        if (STATE.equals(sort)) {
            Comparator<CatalogueItem> worst = Comparator.comparingInt(item ->
                    Stock.rank(found.getOrDefault(item.id(), List.of())));
            items = items.stream().sorted(descending ? worst.reversed() : worst).toList();
        }
        var read = new Stock(items, rowWords.of(items), found);
        return new Look(units.all(), lines(unit, new TierStandard(catalogue.standard(), units.tier(unit))), read, code,
                Offers.of(read, code));
    }

    // A township or village sees the domains that concern its level, and those it has rows in.
    private List<DomainLine> lines(String unit, TierStandard asked) {
        Map<String, Integer> counts = catalogue.rows().counts(unit);
        Map<String, Integer> followed = catalogue.rows().followed(unit);
        var leftOut = catalogue.leftOut().countByDomain(unit);
        var lines = new ArrayList<DomainLine>();
        for (Domain known : catalogue.domains().all()) {
            int standard = catalogue.standard().domain(known.code()).map(asked::extent).orElse(0);
            if (standard == 0 && !known.own() && !counts.containsKey(known.code())) {
                continue;
            }
            lines.add(new DomainLine(known, counts.getOrDefault(known.code(), 0),
                    followed.getOrDefault(known.code(), 0) + leftOut.getOrDefault(known.code(), 0), standard));
        }
        var counties = lines.stream().filter(line -> asked.tier() == Tier.VILLAGE
                || !line.domain().code().startsWith("V")).toList();
        lines.addFirst(new DomainLine(null, lines.stream().mapToInt(DomainLine::items).sum(),
                counties.stream().mapToInt(DomainLine::followed).sum(),
                counties.stream().mapToInt(DomainLine::standard).sum()));
        return lines;
    }

    // A full table of rows to look at while the rest is read.
    private void showFirst(List<CatalogueItem> first) {
        if (rows.isEmpty()) {
            rows.setAll(first);
        }
    }

    private void show(Look look) {
        loaded.set(true);
        if (!holders.equals(look.holders())) {
            holders.setAll(look.holders());
        }
        holder.set(look.holders().stream().filter(each -> Objects.equals(each.unit(), unit())).findFirst()
                .orElse(look.holders().getFirst()));
        stock = look.stock();
        if (!domains.equals(look.domains())) {
            domains.setAll(look.domains());
        }
        if (Objects.equals(look.code(), code())) {
            filters.offer(look.offers());
        } else {
            offer();
        }
        look();
    }

    private void showRows(List<CatalogueItem> found) {
        var keep = selected.stream().map(CatalogueItem::id).toList();
        rows.setAll(found);
        count.set(counted(found.size()));
        reveal(wanted != null ? List.of(wanted) : keep);
        if (bulk.get() != null && !bulk.get().shows(selected)) {
            editSelected();
        }
        ItemDraft open = draft.get();
        if (open != null && stock.items().stream().noneMatch(row -> row.id().equals(open.item.id()))) {
            draft.set(null);
        } else if (open != null && !open.changed()) {
            found.stream().filter(row -> row.id().equals(open.item.id()) && !row.equals(open.item)).findFirst()
                    .ifPresent(row -> draft.set(new ItemDraft(row)));
        }
    }

    private String counted(int shown) {
        return filters.active().get()
                ? Messages.of("catalogue.count.of", shown, stock.in(code()).count())
                : Messages.of("catalogue.count", shown);
    }

    private void reveal(List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var wantedIds = new HashSet<>(ids);
        var found = rows.stream().filter(row -> wantedIds.contains(row.id())).toList();
        if (!found.isEmpty()) {
            reveal.set(null);
            reveal.set(found);
            if (found.getFirst().id().equals(wanted)) {
                wanted = null;
                edit(found.getFirst());
            }
        }
    }
}
