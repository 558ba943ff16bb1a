package org.gongkailan.catalogue.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.holders.ui.WhoseCatalogue;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Jobs;
import org.gongkailan.ui.Newest;

/** The rows in view: what the domain, the filters and the order leave of the catalogue that is shown. */
final class RowList {
    /** More rows than any screen shows at once. */
    private static final int FIRST = 80;
    /** Rows that are made ready to be found by letters in one look-up. */
    private static final int AT_ONCE = 2_500;

    final ObservableList<DomainLine> domains = FXCollections.observableArrayList();
    final ObservableList<CatalogueItem> rows = FXCollections.observableArrayList();
    final ObservableList<CatalogueItem> selected = FXCollections.observableArrayList();
    final ObjectProperty<Domain> domain = new SimpleObjectProperty<>();
    final RowFilters filters = new RowFilters(this::look);
    /** Whether the store has been looked at; until then nothing can be said about it. */
    final BooleanProperty loaded = new SimpleBooleanProperty();
    final StringProperty count = new SimpleStringProperty("");
    /** Rows to select and to bring into view; null when they have been. */
    final ObjectProperty<List<CatalogueItem>> reveal = new SimpleObjectProperty<>();

    private final WhoseCatalogue whose;
    private final StockTaking taking;
    private final Jobs jobs;
    private final Narrowing narrowing = new Narrowing();
    /** How often all rows, and some of them, were asked for: what was asked before is not worth its work any more. */
    private final Newest looksAtAll = new Newest();
    private final Newest looks = new Newest();
    private Stock stock = Stock.NOTHING;
    private RowOrder order = RowOrder.OWN;
    /** What is shown before all was read. */
    private StockTaking.Glance glance = StockTaking.Glance.NOTHING;
    private String wanted;
    private Follower follower;

    /** Who has to know when other rows are in view. */
    interface Follower {
        /** Other rows are in view. */
        void shown();

        /** The row that was asked for has come into view. */
        void arrived(CatalogueItem item);
    }

    RowList(WhoseCatalogue whose, StockTaking taking, Jobs jobs) {
        this.whose = whose;
        this.taking = taking;
        this.jobs = jobs;
        domain.subscribe((was, is) -> {
            look();
            offer();
        });
    }

    void followedBy(Follower newFollower) {
        follower = newFollower;
    }

    /** Whether the unit has no rows at all, whatever the filter. */
    BooleanBinding empty() {
        return Bindings.createBooleanBinding(() -> domains.isEmpty() || domains.getFirst().items() == 0, domains);
    }

    /** What is wrong with a row. */
    List<Finding> of(CatalogueItem item) {
        return (stock == Stock.NOTHING ? glance.stock() : stock).of(item);
    }

    /** The row of an id as it was last read, whatever the filters say. */
    Optional<CatalogueItem> find(String id) {
        return stock.items().stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** The domain of a code, by its code where it is not known. */
    Domain domainOf(String code) {
        return domains.stream().map(DomainLine::domain).filter(known -> known != null && known.code().equals(code))
                .findFirst().orElseGet(() -> new Domain(code, glance.names().getOrDefault(code, code)));
    }

    /** The domains there are. */
    List<Domain> known() {
        return domains.stream().map(DomainLine::domain).filter(Objects::nonNull).toList();
    }

    /** Whether the rows stand in another order than the catalogue's. */
    boolean sorted() {
        return order.by() != null;
    }

    /** Reads everything again; the first time, as many rows as fill a screen before the rest. */
    void refresh() {
        prepare();
        readAll();
    }

    /** Asks for as many rows as fill a screen, if none were read yet. */
    void prepare() {
        if (!loaded.get() && rows.isEmpty()) {
            var query = order.query(whose.unit(), code(), filters.words());
            jobs.load(() -> taking.glance(query, FIRST), this::showFirst);
        }
    }

    private void readAll() {
        String unit = whose.unit();
        String code = code();
        RowOrder wantedOrder = order;
        jobs.load(looksAtAll.of(() -> taking.look(unit, code, wantedOrder)), look -> look.ifPresent(this::show));
    }

    /** Sorts the rows; nothing happens where they are sorted so already, as tables ask at every occasion. */
    void sortBy(RowOrder newOrder) {
        if (!order.equals(newOrder)) {
            order = newOrder;
            readAll();
        }
    }

    /** Takes every narrowing back but the domain. */
    void clearFilters() {
        filters.clear();
        look();
    }

    /** Takes every narrowing back; the caller looks again. */
    void widen() {
        filters.clear();
        domain.set(null);
    }

    /** Brings a row into view as soon as it is there. */
    void want(String id) {
        wanted = id;
        look();
    }

    /** Looks for the rows again that the filters let through; nothing to look at before all were read. */
    private void look() {
        if (stock == Stock.NOTHING) {
            return;
        }
        var search = new Narrowing.Search(stock, order.query(whose.unit(), code(), filters.words()), filters.chosen());
        jobs.answer(looks.of(() -> narrowing.left(search)), left -> left.ifPresent(this::showRows));
    }

    private void offer() {
        if (stock != Stock.NOTHING) {
            Stock offered = stock;
            String code = code();
            jobs.load(() -> Offers.of(offered, code), filters::offer);
        }
    }

    private String code() {
        return domain.get() == null ? null : domain.get().code();
    }

    private void showFirst(StockTaking.Glance first) {
        if (rows.isEmpty()) {
            glance = first;
            rows.setAll(first.stock().items());
        }
    }

    private void show(StockTaking.Look look) {
        boolean first = !loaded.get();
        loaded.set(true);
        whose.offer(look.holders());
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
        listen(first);
    }

    // In several look-ups, none of which lets a keystroke wait.
    private void listen(boolean rehearse) {
        Stock heard = stock;
        for (int from = 0; from < heard.items().size(); from += AT_ONCE) {
            int start = from;
            jobs.load(() -> heard.listen(start, start + AT_ONCE), done -> { });
        }
        if (rehearse) {
            jobs.load(heard::rehearse, done -> { });
        }
    }

    private void showRows(Narrowing.Left left) {
        var keep = selected.stream().map(CatalogueItem::id).toList();
        rows.setAll(left.rows());
        int shown = left.rows().size();
        count.set(filters.active().get() ? Messages.of("catalogue.count.of", shown, left.of())
                : Messages.of("catalogue.count", shown));
        reveal(wanted != null ? List.of(wanted) : keep);
        follower.shown();
    }

    private void reveal(List<String> ids) {
        var wantedIds = new HashSet<>(ids);
        var found = ids.isEmpty() ? List.<CatalogueItem>of()
                : rows.stream().filter(row -> wantedIds.contains(row.id())).toList();
        if (!found.isEmpty()) {
            reveal.set(null);
            reveal.set(found);
            if (found.getFirst().id().equals(wanted)) {
                wanted = null;
                follower.arrived(found.getFirst());
            }
        }
    }
}
