package org.gongkailan.catalogue.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gongkailan.calendar.HolidayYear;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.ItemStore;
import org.gongkailan.history.Batch;
import org.gongkailan.history.Changes;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.text.Messages;

/** 发布台账: what the office may ask of its disclosures and do with them. Every change is one step of undo. */
public final class DisclosureLedger {
    private static final int LABEL = 30;

    private final Database database;
    private final Journal journal;
    private final DisclosureStore store;
    private final ItemStore items;
    private final Catalogue catalogue;
    private final DueRules rules;
    private final Supplier<WorkingCalendar> calendar;
    private final Clock clock;
    private final DisclosureListStore lists;

    /**
     * What keeps the ledger.
     *
     * @param store     the disclosures, known to the journal
     * @param items     the rows of the catalogue, known to the journal
     * @param catalogue the catalogue over the same workspace
     */
    public record Stores(DisclosureStore store, ItemStore items, Catalogue catalogue) {
    }

    /**
     * By what days are counted.
     *
     * @param rules    until when
     * @param calendar the working days as the office knows them now
     * @param clock    the day on which states are judged
     */
    public record Days(DueRules rules, Supplier<WorkingCalendar> calendar, Clock clock) {
    }

    /** Opens the ledger; from then on it follows the notices of holidays that the office enters. */
    public DisclosureLedger(Database database, Journal journal, Stores stores, Days days) {
        this.database = database;
        this.journal = journal;
        this.store = stores.store();
        this.lists = new DisclosureListStore(store);
        this.items = stores.items();
        this.catalogue = stores.catalogue();
        this.rules = days.rules();
        this.calendar = days.calendar();
        this.clock = days.clock();
        rules.countBy(calendar.get());
        database.write(handle -> {
            store.renewProvisional(handle);
            return null;
        });
        journal.onChange(this::followCalendar);
    }

    // What is worked out from records is not journalled: undo works it out again.
    private void followCalendar() {
        WorkingCalendar now = calendar.get();
        if (!holidays(now).equals(holidays(rules.calendar()))) {
            rules.countBy(now);
            database.write(handle -> {
                store.renewAll(handle);
                return null;
            });
        }
    }

    private static List<Optional<HolidayYear>> holidays(WorkingCalendar calendar) {
        return calendar.years().stream().map(calendar::year).toList();
    }

    /** The first lines of a query, and how many there are in each state. */
    public Page page(DisclosureQuery query, int most) {
        Watch watch = watch();
        return database.read(handle -> {
            var counts = lists.counts(handle, query, watch);
            int expected = counts.entrySet().stream()
                    .filter(count -> query.states().isEmpty() || query.states().contains(count.getKey()))
                    .mapToInt(Map.Entry::getValue).sum();
            return new Page(lists.lines(handle, query, watch, most, expected), counts);
        });
    }

    /**
     * The head of a list.
     *
     * @param lines  the first of them
     * @param counts how many there are in each state under the same filter, whatever states it asks for
     */
    public record Page(List<DisclosureLine> lines, Map<DisclosureState, Integer> counts) {
        /** How many there are in all states together. */
        public int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** All lines of a query, in the order of the list. */
    public List<DisclosureLine> all(DisclosureQuery query) {
        return database.read(handle -> lists.lines(handle, query, watch()));
    }

    /** What is planned and due on a day or before, the most pressing first; at most so many. */
    public List<DisclosureLine> dueUntil(LocalDate last, int most) {
        return database.read(handle -> lists.dueUntil(handle, last, watch(), most));
    }

    /** The disclosures of a row of the catalogue: planned ones, then the latest. */
    public List<DisclosureLine> ofItem(String item, int most) {
        return database.read(handle -> lists.ofItem(handle, item, watch(), most));
    }

    /** One line; empty if it is gone. */
    public Optional<DisclosureLine> line(String id) {
        return database.read(handle -> lists.line(handle, id, watch()));
    }

    /** The disclosure that was put down last, to be copied. */
    public Optional<Disclosure> newest() {
        return database.read(lists::newest);
    }

    /** How often each row of the catalogue was published in a year, by its id; rows that were not are missing. */
    public Map<String, Integer> publishedByItem(int year) {
        return database.read(handle -> lists.countByItem(handle, first(year), last(year)));
    }

    /**
     * The own rows of which nothing was published in a year, and those that say how often they are published and
     * missed a period that is over. No day is invented for them.
     */
    public List<QuietRow> quiet(int year) {
        List<CatalogueItem> rows = catalogue.list(ItemQuery.ALL);
        Map<String, Frequency> frequencies = Frequency.ofAll(rows);
        Set<String> silent = database.read(handle -> lists.silent(handle, first(year), last(year)));
        var days = database.read(handle -> lists.daysByItem(handle, List.copyOf(frequencies.keySet()), first(year), last(year)));
        LocalDate today = today();
        var quiet = new ArrayList<QuietRow>();
        for (CatalogueItem row : rows) {
            Frequency frequency = frequencies.get(row.id());
            List<LocalDate> published = days.getOrDefault(row.id(), List.of());
            List<String> missed = frequency == null ? List.of() : frequency.missed(year, today, published);
            if (!missed.isEmpty() || silent.contains(row.id())) {
                quiet.add(new QuietRow(row, frequency, published.size(), missed));
            }
        }
        return quiet;
    }

    /** What the filters of the list offer. */
    public Choices choices() {
        return database.read(handle -> new Choices(lists.domains(handle), lists.bodies(handle), lists.channels(handle),
                lists.years(handle)));
    }

    /** What occurs in the ledger, each with how often: domains by code, 公开主体, channels, years. */
    public record Choices(Map<String, Integer> domains, Map<String, Integer> bodies, Map<String, Integer> channels,
                          Map<String, Integer> years) {
        /** Whether nothing was put down yet. */
        public boolean empty() {
            return domains.isEmpty();
        }
    }

    /** Puts down new disclosures, or stores changed ones; what is still planned follows its row as it is now. */
    public Batch save(List<Disclosure> saved) {
        String label = saved.size() == 1 ? Messages.of("catalogue.disclosure.undo.one", brief(saved.getFirst()))
                : Messages.of("catalogue.disclosure.undo.many", saved.size());
        return journal.write(label, changes -> put(changes, saved));
    }

    /** The same for a reviewed import, after a backup. */
    public Batch takeIn(String file, List<Disclosure> read) {
        return journal.writeAfterBackup(Messages.of("catalogue.disclosure.undo.import", file, read.size()),
                changes -> changes.putAll(store, read));
    }

    /** Marks planned disclosures as published on a day. */
    public Batch publish(List<Disclosure> planned, LocalDate day) {
        return journal.write(Messages.of("catalogue.disclosure.undo.publish", planned.size()), changes -> changes.putAll(
                store, planned.stream().filter(Disclosure::planned).map(each -> each.publishedOn(day)).toList()));
    }

    /** Removes disclosures. */
    public Batch remove(List<Disclosure> removed) {
        return journal.write(Messages.of("catalogue.disclosure.undo.remove", removed.size()),
                changes -> changes.removeAll(store, removed.stream().map(Disclosure::id).toList()));
    }

    /** The day on which states are judged. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The days by which states are judged. */
    public Watch watch() {
        return rules.watch(today());
    }

    /** By which due days are worked out. */
    public DueRules rules() {
        return rules;
    }

    /** Who works here and now. */
    public Registration registration(String person) {
        return new Registration(person, clock.instant());
    }

    /**
     * The same as part of a batch that another feature writes. What is published stays judged by the limit it was
     * published under.
     */
    public void put(Changes changes, List<Disclosure> saved) {
        changes.putAll(store, saved.stream().map(each -> {
            boolean settled = store.find(changes.handle(), each.id()).filter(before -> !before.planned()).isPresent();
            return settled ? each : items.find(changes.handle(), each.subject().item())
                    .map(item -> each.about(Subject.of(item))).orElse(each);
        }).toList());
    }

    private static String brief(Disclosure disclosure) {
        String title = disclosure.title();
        return title.codePointCount(0, title.length()) <= LABEL ? title
                : title.substring(0, title.offsetByCodePoints(0, LABEL)) + "…";
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate last(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
