package org.gongkailan.villageboard.kind;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.NoticeKind;

/** The kinds of notices of a workspace: what ships, changed by the office, and its own; every change can be undone. */
public final class OfficeKinds {
    private static final String OWN = "own-";
    private final Database database;
    private final Journal journal;
    private final NoticeKindStore store;

    public OfficeKinds(Database database, Journal journal, NoticeKindStore store) {
        this.database = database;
        this.journal = journal;
        this.store = store;
    }

    /** All kinds as they stand now. */
    public NoticeKinds kinds() {
        return NoticeKinds.shipped().with(own());
    }

    /** Those that the office changed or made; they are what travels to others. */
    public List<NoticeKind> own() {
        return database.read(store::all);
    }

    /** Whether the office changed a kind that ships, or made it. */
    public boolean changed(String id) {
        return database.read(handle -> store.find(handle, id)).isPresent();
    }

    /** Whether a kind ships with the program, so that it can be had back. */
    public static boolean ships(String id) {
        return NoticeKinds.shipped().find(id).isPresent();
    }

    /** Keeps a kind as the office wants it; one that is as it ships is not the office's. */
    public void save(NoticeKind kind) {
        if (NoticeKinds.shipped().find(kind.id()).filter(kind::equals).isPresent()) {
            restore(kind);
            return;
        }
        journal.write(Messages.of("villageboard.journal.kind", kind.name()), changes -> changes.put(store, kind));
    }

    /** Takes in kinds of another office's file, after a backup and in one step of undo; answers how many. */
    public int take(List<KindArrival> chosen, String office) {
        var kinds = chosen.stream().filter(KindArrival::takeable).map(KindArrival::kind).toList();
        journal.writeAfterBackup(Messages.of("villageboard.journal.kinds-taken", kinds.size(), office), changes -> changes.putAll(store, kinds));
        return kinds.size();
    }

    /** A new kind like another, not yet kept, under a name that no other one has. */
    public NoticeKind like(NoticeKind kind) {
        var names = kinds().all().stream().map(NoticeKind::name).collect(Collectors.toSet());
        String name = Messages.of("villageboard.kind.copy", kind.name());
        for (int number = 2; names.contains(name); number++) {
            name = Messages.of("villageboard.kind.copy-number", kind.name(), number);
        }
        return kind.copied(OWN + UUID.randomUUID().toString().substring(0, 8), name);
    }

    /** Gives up the office's version: a kind that ships is as it was, one of the office's own is gone. */
    public void restore(NoticeKind kind) {
        journal.write(Messages.of("villageboard.journal.kind-restored", kind.name()), changes -> changes.remove(store, kind.id()));
    }
}
