package org.gongkailan.history;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;

/** Walks the journal and compares every hash with what it must be; reports the first break only, the rest follows. */
final class Chain {
    private final List<Finding> findings = new ArrayList<>();
    private String previous = JournalStore.GENESIS;
    private long seq;
    private Batch batch;
    private Seal seal;

    void enter(Batch next) {
        batch = next;
        seal = new Seal(next);
    }

    void check(Entry entry) {
        seq++;
        boolean sound = entry.seq() == seq && entry.follows(previous, seal);
        if (!sound && findings.isEmpty()) {
            var place = Place.of("journal/" + entry.seq());
            findings.add(Finding.error("workspace.journal", place, "history.broken", entry.seq(), batch.label()));
        }
        previous = entry.hash();
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
