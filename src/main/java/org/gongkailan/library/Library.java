package org.gongkailan.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gongkailan.history.Batch;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.text.Messages;

/**
 * 文件库: what the office may ask of its documents and do with them. Every change is one step of undo. An office has
 * hundreds of documents, rarely thousands: they are kept at hand, read again after every change.
 */
public final class Library {
    private static final int LABEL = 30;
    /** The newest first; those without a day at the end. */
    private static final Comparator<OfficialDocument> NEWEST_FIRST = Comparator
            .comparing((OfficialDocument document) -> document.dates().issued(),
                    Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(document -> document.head().number()).thenComparing(OfficialDocument::id);

    private final Database database;
    private final Journal journal;
    private final DocumentStore store;
    private final Clock clock;
    private volatile AtHand atHand = new AtHand(-1, List.of());

    /** The documents as they were at a position of the journal. */
    private record AtHand(long position, List<OfficialDocument> documents) {
    }

    /**
     * @param store the documents, known to the journal
     * @param clock the day on which states are judged
     */
    public Library(Database database, Journal journal, DocumentStore store, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.store = store;
        this.clock = clock;
    }

    /** All documents, the newest first. */
    public List<OfficialDocument> all() {
        return database.read(handle -> {
            long position = journal.position(handle);
            if (atHand.position() != position) {
                atHand = new AtHand(position, store.all(handle).stream().sorted(NEWEST_FIRST).toList());
            }
            return atHand.documents();
        });
    }

    /** The document of an id; empty if it is gone. */
    public Optional<OfficialDocument> find(String id) {
        return all().stream().filter(document -> document.id().equals(id)).findFirst();
    }

    /** The document with a number or, failing that, the one document with a title; empty if there is none. */
    public Optional<OfficialDocument> named(String numberOrTitle) {
        String wanted = DocumentNumber.plain(numberOrTitle);
        return all().stream().filter(document -> !wanted.isEmpty()
                && (DocumentNumber.plain(document.head().number()).equals(wanted)
                || DocumentNumber.plain(document.head().title()).equals(wanted))).findFirst();
    }

    /** A document as it stands today. */
    public DocumentLine line(OfficialDocument document) {
        return DocumentLine.of(document, today());
    }

    /** The documents of a query and how many there are in each state, whatever states it asks for. */
    public Page page(DocumentQuery query) {
        LocalDate today = today();
        List<DocumentLine> lines = all().stream().filter(query::lets).map(each -> DocumentLine.of(each, today)).toList();
        var counts = new EnumMap<DocumentState, Integer>(DocumentState.class);
        lines.forEach(line -> counts.merge(line.state(), 1, Integer::sum));
        return new Page(lines.stream().filter(line -> query.letsState(line.state())).toList(), counts);
    }

    /**
     * A list.
     *
     * @param lines  its documents, the newest first
     * @param counts how many there are in each state under the same filter, whatever states it asks for
     */
    public record Page(List<DocumentLine> lines, Map<DocumentState, Integer> counts) {
        /** How many there are in all states together. */
        public int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** What occurs in the library, each with how often: kinds, issuers, subjects, years of issue. */
    public record Choices(Map<DocumentKind, Integer> kinds, Map<String, Integer> issuers, Map<String, Integer> subjects,
                          Map<Integer, Integer> years) {
        /** Whether there is no document yet. */
        public boolean empty() {
            return kinds.isEmpty();
        }
    }

    /** What the filters of the list offer. */
    public Choices choices() {
        var choices = new Choices(new EnumMap<>(DocumentKind.class), new TreeMap<>(), new TreeMap<>(),
                new TreeMap<>(Comparator.reverseOrder()));
        for (OfficialDocument document : all()) {
            choices.kinds().merge(document.kind(), 1, Integer::sum);
            document.head().issuers().forEach(issuer -> choices.issuers().merge(issuer, 1, Integer::sum));
            if (!document.head().subject().isEmpty()) {
                choices.subjects().merge(document.head().subject(), 1, Integer::sum);
            }
            if (document.dates().issued() != null) {
                choices.years().merge(document.dates().issued().getYear(), 1, Integer::sum);
            }
        }
        return choices;
    }

    /** What the report of a year counts. */
    public DocumentCounts counts(int year) {
        return DocumentCounts.of(year, all());
    }

    /** Which documents have a number, by its plain form ({@link DocumentNumber#plain}). */
    public Map<String, Set<String>> idsByNumber() {
        var ids = new HashMap<String, Set<String>>();
        all().stream().filter(document -> !document.head().number().isEmpty()).forEach(document -> ids
                .computeIfAbsent(DocumentNumber.plain(document.head().number()), number -> new HashSet<>())
                .add(document.id()));
        return ids;
    }

    /** Puts in new documents, or stores changed ones. */
    public Batch save(List<OfficialDocument> saved) {
        String label = saved.size() == 1 ? Messages.of("library.undo.one", brief(saved.getFirst()))
                : Messages.of("library.undo.many", saved.size());
        return journal.write(label, changes -> changes.putAll(store, saved));
    }

    /** The same for a reviewed import, after a backup. */
    public Batch takeIn(String file, List<OfficialDocument> read) {
        return journal.writeAfterBackup(Messages.of("library.undo.import", file, read.size()),
                changes -> changes.putAll(store, read));
    }

    /** Stores what a yearly clean-up decided about many documents. */
    public Batch cleanUp(int year, List<OfficialDocument> decided) {
        return journal.write(Messages.of("library.undo.cleanup", year, decided.size()),
                changes -> changes.putAll(store, decided));
    }

    /** Removes documents. */
    public Batch remove(List<OfficialDocument> removed) {
        return journal.write(Messages.of("library.undo.remove", removed.size()),
                changes -> changes.removeAll(store, removed.stream().map(OfficialDocument::id).toList()));
    }

    /** The day on which states are judged. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String brief(OfficialDocument document) {
        String title = document.head().title();
        return title.codePointCount(0, title.length()) <= LABEL ? title
                : title.substring(0, title.offsetByCodePoints(0, LABEL)) + "…";
    }
}
