package org.gongkailan.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkailan.history.Batch;
import org.gongkailan.history.Changes;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.text.Messages;

/**
 * The unit's own catalogue, and those of other units beside it: what the office may ask of them and do with them. What
 * names no unit is about the own one; rows never change from one catalogue to another. Every change is one step of undo.
 */
public final class Catalogue {
    /** Room between neighbours, so that a row can be put between two without moving others. */
    private static final int STEP = 10;

    private final Database database;
    private final Journal journal;
    private final ItemStore items;
    private final DomainStore domains;
    private final KnownItems known;

    public Catalogue(Database database, Journal journal, ItemStore items, DomainStore domains) {
        this.database = database;
        this.journal = journal;
        this.items = items;
        this.domains = domains;
        this.known = new KnownItems(items, journal);
    }

    /** The items that match, in the order asked for. */
    public List<CatalogueItem> list(ItemQuery query) {
        return first(query, Integer.MAX_VALUE);
    }

    /** The same, but no more than the first so many: what a screen shows before all are read. */
    public List<CatalogueItem> first(ItemQuery query, int most) {
        List<String> words = query.words();
        return database.read(handle -> words.isEmpty() ? known.of(handle, items.ids(handle, query, most))
                : known.holding(handle, items.ids(handle, query, Integer.MAX_VALUE), words, most));
    }

    /** What each of some rows is found by, in their order. */
    public List<ItemWords> words(List<CatalogueItem> rows) {
        return database.read(handle -> known.words(rows));
    }

    /** The item of an id, in whosever catalogue it stands; empty if it is gone. */
    public Optional<CatalogueItem> find(String id) {
        return database.read(handle -> items.find(handle, id));
    }

    /** How many items each domain of the own catalogue has; domains without any are missing. */
    public Map<String, Integer> counts() {
        return counts(null);
    }

    /** How many items each domain of a unit's catalogue has; {@code unit} null for the own one. */
    public Map<String, Integer> counts(String unit) {
        return database.read(handle -> items.countByDomain(handle, unit));
    }

    /** How many rows of its standard each domain of the own catalogue follows; domains that follow none are missing. */
    public Map<String, Integer> followed() {
        return followed(null);
    }

    /** The same of a unit's catalogue; {@code unit} null for the own one. */
    public Map<String, Integer> followed(String unit) {
        return database.read(handle -> items.followedByDomain(handle, unit));
    }

    /** The ids of the other units whose catalogues stand beside the own one, each with how many items it has. */
    public Map<String, Integer> otherUnits() {
        return database.read(items::countByUnit);
    }

    /** The domains that the unit made itself. */
    public List<Domain> ownDomains() {
        return database.read(domains::all);
    }

    /** Saves one item that was edited. */
    public void save(CatalogueItem item) {
        journal.write(Messages.of("catalogue.undo.edit", name(item)), changes -> changes.put(items, item));
    }

    /** Saves items that were changed together; one step of undo. */
    public Batch saveAll(String label, List<CatalogueItem> changed) {
        return journal.write(label, changes -> changes.putAll(items, changed));
    }

    /** Appends rows to their domains, in order. */
    public Batch add(String label, List<CatalogueItem> added) {
        return journal.write(label, changes -> append(changes, added));
    }

    /**
     * Takes in a reviewed import, after a backup: own domains first, then rows; changed rows keep their id and place.
     *
     * @return the batch; one step of undo
     */
    public Batch takeIn(String label, List<Domain> newDomains, List<CatalogueItem> changed, List<CatalogueItem> added) {
        return takeIn(label, changes -> { }, newDomains, changed, added);
    }

    /** The same where something else belongs to the step and comes first, such as a unit that is new. */
    public Batch takeIn(String label, Consumer<Changes> first, List<Domain> newDomains, List<CatalogueItem> changed,
                        List<CatalogueItem> added) {
        return journal.writeAfterBackup(label, changes -> {
            first.accept(changes);
            changes.putAll(domains, newDomains);
            changes.putAll(items, changed);
            append(changes, added);
        });
    }

    /** Stores and removes rows that were decided about together: one step of undo. */
    public Batch revise(String label, List<CatalogueItem> changed, List<CatalogueItem> removed) {
        return journal.write(label, changes -> {
            changes.putAll(items, changed);
            changes.removeAll(items, removed.stream().map(CatalogueItem::id).toList());
        });
    }

    /** Stores a domain of the unit's own, new or renamed. */
    public void keepDomain(String label, Domain domain) {
        journal.write(label, changes -> changes.put(domains, domain));
    }

    /** Removes a domain of the unit's own that nothing stands in. */
    public void removeDomain(String label, Domain domain) {
        journal.write(label, changes -> changes.remove(domains, domain.code()));
    }

    private void append(Changes changes, List<CatalogueItem> added) {
        var last = new HashMap<String, Integer>();
        changes.addAll(items, added.stream().map(item -> item.at(last.compute(item.unit() + '/' + item.domain(),
                (place, known) -> STEP + (known == null
                        ? items.lastPosition(changes.handle(), item.unit(), item.domain()) : known)))).toList());
    }

    /** Puts a row into the own catalogue, after another one or at the end of the domain where {@code after} is null. */
    public CatalogueItem insert(String domain, CatalogueItem after, Entry entry) {
        return insert(null, domain, after, entry);
    }

    /** The same in a unit's catalogue; {@code unit} null for the own one. */
    public CatalogueItem insert(String unit, String domain, CatalogueItem after, Entry entry) {
        var item = new CatalogueItem(newId(), unit, domain, 0, entry, null);
        reorder(unit, domain, Messages.of("catalogue.undo.insert"), rows ->
                rows.add(after == null ? rows.size() : indexOf(rows, after) + 1, item));
        return item;
    }

    /**
     * Moves rows to the side of other rows of their domain, together; one step of undo.
     *
     * @param moved the rows, by the row they go to
     * @param after whether they go behind it
     */
    public void moveBeside(Map<CatalogueItem, List<CatalogueItem>> moved, boolean after) {
        journal.write(Messages.of("catalogue.undo.move"), changes -> moved.forEach((neighbour, block) -> {
            var ids = block.stream().map(CatalogueItem::id).collect(Collectors.toSet());
            arrange(changes, neighbour.unit(), neighbour.domain(), rows -> {
                var stored = rows.stream().filter(row -> ids.contains(row.id())).toList();
                rows.removeAll(stored);
                rows.addAll(indexOf(rows, neighbour) + (after ? 1 : 0), stored);
            });
        }));
    }

    /** Removes rows. */
    public void remove(List<CatalogueItem> removed) {
        String label = removed.size() == 1 ? Messages.of("catalogue.undo.removeOne", name(removed.getFirst()))
                : Messages.of("catalogue.undo.remove", removed.size());
        remove(label, removed);
    }

    /** The same under a label of its own. */
    public void remove(String label, List<CatalogueItem> removed) {
        journal.write(label, changes -> changes.removeAll(items, removed.stream().map(CatalogueItem::id).toList()));
    }

    /** A new stable id. */
    public static String newId() {
        return UUID.randomUUID().toString();
    }

    private interface Arrangement {
        void arrange(List<CatalogueItem> rows);
    }

    private void reorder(String unit, String domain, String label, Arrangement arrangement) {
        journal.write(label, changes -> arrange(changes, unit, domain, arrangement));
    }

    private void arrange(Changes changes, String unit, String domain, Arrangement arrangement) {
        var rows = new ArrayList<>(items.list(changes.handle(), ItemQuery.ofDomain(unit, domain)));
        arrangement.arrange(rows);
        changes.putAll(items, IntStream.range(0, rows.size()).mapToObj(i -> rows.get(i).at((i + 1) * STEP)).toList());
    }

    private static int indexOf(List<CatalogueItem> rows, CatalogueItem item) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(item.id())) {
                return i;
            }
        }
        return rows.size() - 1;
    }

    private static String name(CatalogueItem item) {
        String path = item.entry().matter().path();
        return path.isEmpty() ? Messages.of("catalogue.unnamed") : path;
    }
}
