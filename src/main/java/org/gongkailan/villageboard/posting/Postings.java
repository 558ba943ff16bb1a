package org.gongkailan.villageboard.posting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkailan.finding.Finding;
import org.gongkailan.history.Changes;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.printing.PrintResult;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollReading;
import org.gongkailan.villageboard.roll.RollStore;
import org.gongkailan.villageboard.roll.StoredRoll;
import org.jdbi.v3.core.Handle;

/** The life of postings in the workspace: rolls come in, notices are hung, taken down and archived. */
public final class Postings {
    private final Database database;
    private final Journal journal;
    private final RollStore rolls;
    private final PostingStore postings;
    private final Clock clock;

    public Postings(Database database, Journal journal, RollStore rolls, PostingStore postings, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.rolls = rolls;
        this.postings = postings;
        this.clock = clock;
    }

    /** The day on which states are judged. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Every posting, by village, the newest first. */
    public List<Posting> all() {
        return database.read(postings::all);
    }

    /** A roll with its rows, for printing it again; empty if it was undone. */
    public Optional<Roll> roll(String id) {
        return database.read(handle -> rolls.find(handle, id).map(roll -> roll.with(rolls.tables(handle, id), rolls.entries(handle, id), boards(handle, roll))));
    }

    /** What was wrong with the cells of a stored roll, in the order of its rows. */
    public List<Finding> findings(String roll) {
        return database.read(handle -> rolls.findings(handle, roll));
    }

    // The rows of a roll name its villages; a text has none, its postings do.
    private List<Village> boards(Handle handle, StoredRoll roll) {
        return roll.rows() > 0 ? List.of() : postings.ofRoll(handle, roll.id()).stream().map(Posting::village).toList();
    }

    /**
     * Keeps a roll and what was printed of it, in one step of undo: printed villages are hung, the others are due. A
     * roll of the same file and kind is the same roll.
     */
    public void hang(RollReading reading, NoticeKind kind, Posting.Hanging hanging, PrintResult printed) {
        var roll = reading.roll();
        String label = Messages.of("villageboard.journal.hang", label(roll, kind), printed.printed().size());
        journal.writeAfterBackup(label, changes -> {
            String id = keep(changes, reading, kind);
            var known = postings.ofRoll(changes.handle(), id).stream()
                    .collect(Collectors.toMap(Posting::village, Function.identity()));
            var printouts = printed.printed().stream()
                    .collect(Collectors.toMap(PrintResult.Printout::village, Function.identity()));
            roll.byVillage().forEach((village, entries) -> {
                if (village.known()) {
                    var content = new Posting.Content(id, label(roll, kind), entries.size(), Roll.total(entries));
                    var posting = known.getOrDefault(village, new Posting(UUID.randomUUID().toString(), kind.id(), village,
                            content, null, null, null));
                    changes.put(postings, hung(posting, hanging, printouts.get(village)));
                }
            });
        });
    }

    private static Posting hung(Posting posting, Posting.Hanging hanging, PrintResult.Printout printout) {
        return printout == null ? posting
                : posting.hung(hanging, new Posting.Sheets(printout.pages(),
                        printout.file().getFileName().toString(), printout.digest()));
    }

    private String keep(Changes changes, RollReading reading, NoticeKind kind) {
        var roll = reading.roll();
        var same = rolls.sameFile(changes.handle(), roll.digest(), kind.id());
        if (same.isPresent()) {
            return same.get().id();
        }
        changes.put(rolls, StoredRoll.of(roll, kind));
        rolls.putRows(changes.handle(), roll);
        rolls.putFindings(changes.handle(), roll.id(), reading.findings());
        return roll.id();
    }

    private static String label(Roll roll, NoticeKind kind) {
        return roll.programme().isEmpty() ? kind.name() : roll.programme();
    }

    /** Notes that postings were taken down today and put into the archive, in one step of undo. */
    public void archive(List<Posting> taken) {
        journal.write(Messages.of("villageboard.journal.archive", taken.size()),
                changes -> taken.forEach(posting -> changes.put(postings, posting.archived(today()))));
    }
}
