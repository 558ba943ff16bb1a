package org.gongkailan.catalogue.intake;

import java.util.List;
import org.gongkailan.history.Changes;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.text.Messages;

/** How heads of tables were taken before in this workspace: remembered with an import, forgotten when asked. */
public final class Mappings {
    private final Database database;
    private final Journal journal;
    private final MappingStore store;

    public Mappings(Database database, Journal journal, MappingStore store) {
        this.database = database;
        this.journal = journal;
        this.store = store;
    }

    /** All of them. */
    List<HeadMapping> all() {
        return database.read(store::all);
    }

    /** Remembers mappings within a batch that is being made. */
    void remember(Changes changes, List<HeadMapping> mappings) {
        changes.putAll(store, mappings);
    }

    /** Forgets a mapping; one step of undo. */
    void forget(HeadMapping mapping) {
        journal.write(Messages.of("catalogue.undo.forgetMapping"), changes -> changes.remove(store, mapping.shape()));
    }
}
