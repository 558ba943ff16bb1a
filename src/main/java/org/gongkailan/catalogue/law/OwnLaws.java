package org.gongkailan.catalogue.law;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Batch;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.text.Messages;

/**
 * The unit's own entries of the law register: what the office may do with them. Every change is one step of undo, and
 * the register knows of it before anybody is told.
 */
public final class OwnLaws {
    private final Database database;
    private final Journal journal;
    private final OwnLawStore store;
    private final LawRegister register;
    private long seen;

    /** The entries of a workspace; the register follows them from now on. */
    public OwnLaws(Database database, Journal journal, OwnLawStore store, LawRegister register) {
        this.database = database;
        this.journal = journal;
        this.store = store;
        this.register = register;
        seen = database.read(journal::position);
        register.know(all());
        journal.onChange(this::follow);
    }

    /** All of them, by title. */
    public List<OwnLaw> all() {
        return database.read(store::all).stream().sorted(Comparator.comparing(own -> own.law().title())).toList();
    }

    /**
     * Stores a new or edited entry.
     *
     * @throws UserProblem if it has no title, or another entry of the unit has the same
     */
    public void save(OwnLaw entry) {
        String title = entry.law().title();
        if (title.isBlank()) {
            throw new UserProblem("catalogue.laws.noTitle");
        }
        if (all().stream().anyMatch(other -> !other.id().equals(entry.id()) && other.law().title().equals(title))) {
            throw new UserProblem("catalogue.laws.titleTwice", title);
        }
        journal.write(Messages.of("catalogue.undo.law", title), changes -> changes.put(store, entry));
    }

    /** Takes an entry out; where it stood in place of a shipped one, that one holds again. */
    public void remove(OwnLaw entry) {
        journal.write(Messages.of("catalogue.undo.lawRemoved", entry.law().title()),
                changes -> changes.remove(store, entry.id()));
    }

    /** Stores the entries of a reviewed list in one step of undo, after a backup. */
    public Batch takeIn(String file, List<OwnLaw> entries) {
        return journal.writeAfterBackup(Messages.of("catalogue.undo.lawList", file, entries.size()),
                changes -> changes.putAll(store, entries));
    }

    /** A new stable id. */
    public static String newId() {
        return UUID.randomUUID().toString();
    }

    private synchronized void follow() {
        long before = seen;
        boolean changed = database.read(handle -> {
            seen = journal.position(handle);
            return !journal.changedSince(handle, store, before).isEmpty();
        });
        if (changed) {
            register.know(all());
        }
    }
}
