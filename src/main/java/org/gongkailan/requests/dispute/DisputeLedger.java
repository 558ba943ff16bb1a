package org.gongkailan.requests.dispute;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkailan.history.Batch;
import org.gongkailan.history.Changes;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.text.Messages;

/** 复议诉讼台账: what the office may ask of its disputes and do with them. Every change is one step of undo. */
public final class DisputeLedger {
    private final Database database;
    private final Journal journal;
    private final DisputeStore store;
    private final Clock clock;

    /**
     * @param store the disputes, known to the journal
     * @param clock the day on which days are judged
     */
    public DisputeLedger(Database database, Journal journal, DisputeStore store, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.store = store;
        this.clock = clock;
    }

    /** All disputes: the pending ones by the day an answer is due, then the latest. */
    public List<Dispute> all() {
        return database.read(store::all).stream().sorted(Comparator.comparing((Dispute dispute) -> !dispute.pending())
                .thenComparing(dispute -> dispute.toReply().map(DisputeLimit::day).orElse(null),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(dispute -> dispute.days().notified(), Comparator.reverseOrder())
                .thenComparing(Dispute::id)).toList();
    }

    /** The disputes of a query, and how many there are of each result under the same filter. */
    public Page page(DisputeQuery query) {
        List<Dispute> passed = all().stream().filter(query::lets).toList();
        var counts = new EnumMap<CaseResult, Integer>(CaseResult.class);
        passed.forEach(dispute -> counts.merge(dispute.result(), 1, Integer::sum));
        return new Page(passed.stream().filter(query::asksFor).toList(), counts,
                passed.stream().filter(dispute -> dispute.toReply().isPresent()).count());
    }

    /**
     * A list.
     *
     * @param disputes those of the query
     * @param counts   how many there are of each result, whatever result it asks for
     * @param toReply  how many of them this office still has to answer
     */
    public record Page(List<Dispute> disputes, Map<CaseResult, Integer> counts, long toReply) {
    }

    /** Disputes that this office must answer by a day or before, the most pressing first. */
    public List<Dispute> dueUntil(LocalDate last) {
        return all().stream().filter(dispute -> dispute.toReply().filter(limit -> !limit.day().isAfter(last)).isPresent()).toList();
    }

    /** The dispute of an id; empty if it is gone. */
    public Optional<Dispute> find(String id) {
        return database.read(handle -> store.find(handle, id));
    }

    /** The disputes over the handling of a request. */
    public List<Dispute> over(String request) {
        return all().stream().filter(dispute -> request.equals(dispute.act().request())).toList();
    }

    /** Table 4 of a year. */
    public DisputeCounts counts(int year) {
        return DisputeCounts.of(year, all());
    }

    /** Stores a new or changed dispute. */
    public Batch save(Dispute dispute) {
        return saveAll(List.of(dispute));
    }

    /** Stores new or changed disputes. */
    public Batch saveAll(List<Dispute> disputes) {
        return journal.write(Messages.of("requests.dispute.undo.save", disputes.size()),
                changes -> changes.putAll(store, disputes));
    }

    /**
     * Puts down disputes of a reviewed import, after a backup.
     *
     * @param more what else belongs to the same step of undo
     */
    public Batch takeIn(String file, List<Dispute> read, Consumer<Changes> more) {
        return journal.writeAfterBackup(Messages.of("requests.dispute.undo.import", file, read.size()), changes -> {
            changes.putAll(store, read);
            more.accept(changes);
        });
    }

    /** Removes disputes. */
    public Batch remove(List<Dispute> disputes) {
        return journal.write(Messages.of("requests.dispute.undo.remove", disputes.size()),
                changes -> changes.removeAll(store, disputes.stream().map(Dispute::id).toList()));
    }

    /** The day on which days are judged. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
