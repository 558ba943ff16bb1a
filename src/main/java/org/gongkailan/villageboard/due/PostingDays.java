package org.gongkailan.villageboard.due;

import java.util.List;
import java.util.Optional;
import org.gongkailan.history.Journal;
import org.gongkailan.history.WholeRecordStore;
import org.gongkailan.store.Database;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.PostingDay;

/** By when the office wants everything of a rhythm posted, unless a kind has a day of its own; every change can be undone. */
public final class PostingDays {
    /** The rhythms that have a day: those of the calendar. */
    public static final List<Rhythm> RHYTHMS = List.of(Rhythm.MONTHLY, Rhythm.QUARTERLY, Rhythm.HALF_YEARLY, Rhythm.YEARLY);
    private final Database database;
    private final Journal journal;
    private final Store store;

    /** The day of all that is posted in one rhythm. */
    public record OfRhythm(Rhythm rhythm, PostingDay day) {
    }

    /** The SQL of them. */
    public static final class Store extends WholeRecordStore<OfRhythm> {
        public Store() {
            super("village-board.posting-day", OfRhythm.class, "posting_day");
        }

        @Override
        public String idOf(OfRhythm each) {
            return each.rhythm().name();
        }
    }

    public PostingDays(Database database, Journal journal, Store store) {
        this.database = database;
        this.journal = journal;
        this.store = store;
    }

    /** Those that were set. */
    public List<OfRhythm> all() {
        return database.read(store::all);
    }

    /** The day of a rhythm; empty where a period's last day is the limit. */
    public Optional<PostingDay> of(Rhythm rhythm) {
        return all().stream().filter(each -> each.rhythm() == rhythm).map(OfRhythm::day).findFirst();
    }

    /** Sets the days of all rhythms in one step of undo; a rhythm that is missing has none any longer. */
    public void set(List<OfRhythm> days) {
        var gone = all().stream().map(store::idOf).filter(id -> days.stream().noneMatch(each -> store.idOf(each).equals(id))).toList();
        journal.write(Messages.of("villageboard.journal.posting-days"), changes -> {
            changes.removeAll(store, gone);
            changes.putAll(store, days);
        });
    }
}
