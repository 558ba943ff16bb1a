package org.gongkailan.villageboard.due;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Journal;
import org.gongkailan.history.WholeRecordStore;
import org.gongkailan.store.Database;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.Masking;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;

/** What villages do not have to post, with the reasons on record; every change can be undone. */
public final class Exemptions {
    private final Database database;
    private final Journal journal;
    private final Store store;
    private final Clock clock;

    /** The SQL of them. */
    public static final class Store extends WholeRecordStore<Exemption> {
        public Store() {
            super("village-board.exemption", Exemption.class, "posting_exemption");
        }

        @Override
        public String idOf(Exemption exemption) {
            return exemption.id();
        }
    }

    public Exemptions(Database database, Journal journal, Store store, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.store = store;
        this.clock = clock;
    }

    /** All of them. */
    public List<Exemption> all() {
        return database.read(store::all);
    }

    /**
     * Puts down that a kind does not have to be posted.
     *
     * @param village null for all villages
     * @throws UserProblem if there is no reason, or a number of a person in it
     */
    public void exempt(NoticeKind kind, Village village, String reason) {
        if (reason.isBlank()) {
            throw new UserProblem("villageboard.due.no-reason", kind.name());
        }
        if (Masking.holdsLongNumber(reason)) {
            throw new UserProblem("villageboard.step.number-in-words", kind.name());
        }
        journal.write(Messages.of("villageboard.journal.exempt", kind.name()), changes -> changes.put(store,
                new Exemption(kind.id(), village, reason.strip(), LocalDate.now(clock))));
    }

    /** Takes a reason back: it has to be posted again. */
    public void remove(Exemption exemption) {
        journal.write(Messages.of("villageboard.journal.exempt-back"), changes -> changes.remove(store, exemption.id()));
    }
}
