package org.gongkailan.villageboard.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongkailan.finding.Finding;
import org.gongkailan.history.Journal;
import org.gongkailan.history.WholeRecordStore;
import org.gongkailan.store.Database;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.Masking;
import org.gongkailan.villageboard.NoticeKind;

/** The record of what was let pass the privacy gate, each time with a reason. */
public final class PrivacyReleases {
    private final Database database;
    private final Journal journal;
    private final Store store;
    private final Clock clock;

    /** The SQL of releases. */
    public static final class Store extends WholeRecordStore<PrivacyRelease> {
        public Store() {
            super("village-board.release", PrivacyRelease.class, "privacy_release");
        }

        @Override
        public String idOf(PrivacyRelease release) {
            return release.id();
        }
    }

    public PrivacyReleases(Database database, Journal journal, Store store, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.store = store;
        this.clock = clock;
    }

    /** Those of some findings that a reason may release: everything of the gate but identity and account. */
    public static Set<String> releasable(List<Finding> findings) {
        return findings.stream().map(Finding::rule).filter(PrivacyReleases::mayRelease)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a reason releases a rule of the gate. */
    public static boolean mayRelease(String rule) {
        return rule.startsWith("privacy.") && !PrivacyGate.NEVER.contains(rule);
    }

    /** Puts on record that these rules are released for one posting, in one step of undo. */
    public PrivacyRelease release(NoticeKind kind, String roll, Set<String> rules, String reason) {
        var release = new PrivacyRelease(UUID.randomUUID().toString(), kind.id(), Masking.longNumbers(roll), List.copyOf(rules), Masking.longNumbers(reason.strip()),
                LocalDate.now(clock));
        journal.write(Messages.of("villageboard.journal.release", kind.name()), changes -> changes.put(store, release));
        return release;
    }

    /** Every release there was. */
    public List<PrivacyRelease> all() {
        return database.read(store::all);
    }
}
