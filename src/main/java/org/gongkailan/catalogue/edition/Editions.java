package org.gongkailan.catalogue.edition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.ItemStore;
import org.gongkailan.catalogue.standard.Domains;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.text.Messages;
import org.gongkailan.units.Unit;

/** The editions of the workspace's catalogues: frozen, opened, corrected, removed. Every change is one step of undo. */
public final class Editions {
    private static final Comparator<Edition> NEWEST_FIRST = Comparator
            .comparing((Edition edition) -> edition.imprint().date())
            .thenComparing(edition -> edition.seal().at()).reversed().thenComparing(Edition::id);

    private final Database database;
    private final Journal journal;
    private final Clock clock;
    private final ItemStore items;
    private final EditionStore store;
    private final Domains domains;

    /**
     * @param items where the working catalogue's rows lie
     * @param store one of those that the journal knows
     */
    public Editions(Database database, Journal journal, Clock clock, ItemStore items, EditionStore store,
                    Domains domains) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
        this.items = items;
        this.store = store;
        this.domains = domains;
    }

    /** The day on which names and dates are judged. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The editions of the workspace's own catalogue, the newest first. */
    public List<Edition> all() {
        return of(null);
    }

    /** The editions of a unit's catalogue, the newest first; null for the workspace's own. */
    public List<Edition> of(String unit) {
        return database.read(store::all).stream().filter(edition -> Objects.equals(edition.unit(), unit))
                .sorted(NEWEST_FIRST).toList();
    }

    /** The edition of a name in the own catalogue. */
    public Optional<Edition> named(String name) {
        return all().stream().filter(edition -> edition.name().equals(name.strip())).findFirst();
    }

    /** The name that the next edition of the own catalogue would have: 2026年版, then 2026年第2版. */
    public String nextName() {
        var taken = all().stream().map(Edition::name).collect(Collectors.toSet());
        int year = today().getYear();
        String first = Messages.of("catalogue.edition.next", String.valueOf(year));
        return !taken.contains(first) ? first : IntStream.iterate(2, n -> n + 1)
                .mapToObj(n -> Messages.of("catalogue.edition.nextOf", String.valueOf(year), n))
                .filter(name -> !taken.contains(name)).findFirst().orElseThrow();
    }

    /** The own catalogue as it stands. */
    public Listing working(Unit own) {
        return working(null, own);
    }

    /** A unit's catalogue as it stands; {@code id} null for the workspace's own. */
    public Listing working(String id, Unit unit) {
        return new Listing(Imprint.working(unit, today()),
                database.read(handle -> items.list(handle, ItemQuery.ofUnit(id))), byCode());
    }

    /** Freezes the own catalogue as it stands. */
    public Edition freeze(Imprint imprint) {
        return freeze(null, imprint);
    }

    /**
     * Freezes a unit's catalogue as it stands.
     *
     * @param unit id of the unit; null for the workspace's own
     * @throws UserProblem if there are no rows, or name, date or number cannot be used
     */
    public Edition freeze(String unit, Imprint imprint) {
        new ImprintRules(today(), of(unit)).require(imprint, null);
        Map<String, Domain> known = byCode();
        String id = Catalogue.newId();
        journal.write(Messages.of("catalogue.edition.undo.freeze", imprint.edition()), changes -> {
            List<CatalogueItem> rows = items.list(changes.handle(), ItemQuery.ofUnit(unit));
            if (rows.isEmpty()) {
                throw new UserProblem("catalogue.edition.nothing");
            }
            List<String> texts = rows.stream().map(row -> new FrozenRow(row,
                    known.getOrDefault(row.domain(), new Domain(row.domain(), row.domain()))).text()).toList();
            store.putRows(changes.handle(), id, texts);
            changes.put(store, new Edition(id, unit, imprint, new Edition.Seal(journal.person(), clock.instant(),
                    FrozenRow.digest(texts), texts.size(), FrozenRow.FORMAT)));
        });
        return database.read(handle -> store.find(handle, id)).orElseThrow();
    }

    /**
     * Corrects name, date or number of an edition; its rows stay.
     *
     * @throws UserProblem if name, date or number cannot be used
     */
    public void correct(Edition edition, Imprint imprint) {
        new ImprintRules(today(), of(edition.unit())).require(imprint, edition.id());
        journal.write(Messages.of("catalogue.edition.undo.correct", imprint.edition()),
                changes -> changes.put(store, edition.under(imprint)));
    }

    /** Removes an edition; undoing brings it back with its rows. */
    public void remove(Edition edition) {
        journal.write(Messages.of("catalogue.edition.undo.remove", edition.name()),
                changes -> changes.remove(store, edition.id()));
    }

    /** Whether the rows of an edition are still those that were frozen. */
    public boolean intact(Edition edition) {
        return isIntact(edition, database.read(handle -> store.rows(handle, edition.id())));
    }

    /**
     * The catalogue as it was frozen.
     *
     * @throws UserProblem if its rows are not those that were frozen, or were written by a later version
     */
    public Listing open(Edition edition) {
        if (edition.seal().format() > FrozenRow.FORMAT) {
            throw new UserProblem("catalogue.edition.later", edition.name());
        }
        List<String> texts = database.read(handle -> store.rows(handle, edition.id()));
        if (!isIntact(edition, texts)) {
            throw new UserProblem("catalogue.edition.tampered", edition.name());
        }
        var rows = IntStream.range(0, texts.size())
                .mapToObj(place -> FrozenRow.of(texts.get(place), edition.unit(), place)).toList();
        var named = new HashMap<String, Domain>();
        rows.forEach(row -> named.putIfAbsent(row.domain().code(), row.domain()));
        return new Listing(edition.imprint(), rows.stream().map(FrozenRow::item).toList(), named);
    }

    private static boolean isIntact(Edition edition, List<String> texts) {
        return texts.size() == edition.seal().rows() && FrozenRow.digest(texts).equals(edition.seal().digest());
    }

    private Map<String, Domain> byCode() {
        return domains.all().stream().collect(Collectors.toMap(Domain::code, Function.identity(), (a, b) -> a));
    }
}
