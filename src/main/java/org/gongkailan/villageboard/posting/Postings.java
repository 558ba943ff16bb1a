package org.gongkailan.villageboard.posting;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
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

/** The postings of the workspace: what came in and was printed, and what can be asked of it. Their life: {@link PostingSteps}. */
public final class Postings {
    /** How long pages that no posting has any longer can be had back by undo. */
    private static final Duration UNDO_KEPT = Duration.ofDays(90);
    private final Database database;
    private final Journal journal;
    private final Stores stores;
    private final Clock clock;

    /** What keeps rolls, postings and what is kept of them byte by byte. */
    public record Stores(RollStore rolls, PostingStore postings, PostingFileStore files) {
    }

    public Postings(Database database, Journal journal, Stores stores, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.stores = stores;
        this.clock = clock;
    }

    /** The day on which states are judged. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What lists show of all postings that are under way, or hung on a day or later; by village, the newest first. */
    public List<PostingLine> lines(LocalDate since) {
        return database.read(handle -> stores.postings().lines(handle, since));
    }

    /** The first day on which a notice was hung; empty if none was. */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(database.read(stores.postings()::firstDay));
    }

    /** What was hung and is wanted; the newest first, not more than {@code most} lines. */
    public HungQuery.Found hung(HungQuery query, int most) {
        return database.read(handle -> stores.postings().hung(handle, query, most));
    }

    /** What there is to choose from, of all that was hung. */
    public HungQuery.Choices choices() {
        return database.read(stores.postings()::choices);
    }

    /** How many postings a kind has, by its id. */
    public int count(String kind) {
        return database.read(handle -> stores.postings().count(handle, kind));
    }

    /** Every posting, in the order they came in. */
    public List<Posting> all() {
        return database.read(stores.postings()::all);
    }

    /** The postings of those ids that have one. */
    public List<Posting> find(List<String> ids) {
        return database.read(handle -> stores.postings().findAll(handle, ids));
    }

    /** The postings of one village, the newest first. */
    public List<Posting> ofVillage(Village village) {
        return database.read(handle -> stores.postings().ofVillage(handle, village));
    }

    /** The postings whose paper carries a check code. */
    public List<Posting> ofCheck(String check) {
        return database.read(handle -> stores.postings().ofCheck(handle, check));
    }

    /** The bytes that are kept under a digest; empty if they are not kept. */
    public Optional<byte[]> file(String digest) {
        return database.read(handle -> stores.files().find(handle, digest));
    }

    /** A roll with its rows, for printing it again; empty if it was undone. */
    public Optional<Roll> roll(String id) {
        return database.read(handle -> stores.rolls().find(handle, id).map(roll -> roll.with(stores.rolls().tables(handle, id),
                stores.rolls().entries(handle, id), boards(handle, roll))));
    }

    /** What was wrong with the cells of a stored roll, in the order of its rows. */
    public List<Finding> findings(String roll) {
        return database.read(handle -> stores.rolls().findings(handle, roll));
    }

    // The rows of a roll name its villages; a text has none, its postings do.
    private List<Village> boards(Handle handle, StoredRoll roll) {
        return roll.rows() > 0 ? List.of()
                : stores.postings().ofRoll(handle, roll.id()).stream().map(Posting::village).distinct().toList();
    }

    /**
     * Keeps a roll and what was printed of it, in one step of undo: a draft for each of its villages, with its pages if
     * it was printed. A roll of the same file and kind is the same roll. What already hangs stays as it is; another page
     * for the same village is a draft of its own.
     */
    public void draft(RollReading reading, NoticeKind kind, Posting.Hanging hanging, PrintResult printed) {
        var roll = reading.roll();
        var label = Messages.of("villageboard.journal.draft", label(roll, kind), printed.printed().size());
        var printouts = printed.printed().stream().collect(Collectors.toMap(PrintResult.Printout::village, Function.identity()));
        journal.writeAfterBackup(label, changes -> {
            thin(changes.handle());
            String id = keep(changes, reading, kind);
            var known = stores.postings().ofRoll(changes.handle(), id).stream().collect(Collectors.groupingBy(Posting::village));
            roll.byVillage().forEach((village, entries) -> {
                if (village.known()) {
                    var content = new Posting.Content(id, label(roll, kind), entries.size(), Roll.total(entries));
                    var fresh = Posting.draft(UUID.randomUUID().toString(), kind.id(), village, content);
                    changes.put(stores.postings(), drafted(changes, known.getOrDefault(village, List.of()), fresh, kind,
                            hanging, printouts.get(village)));
                }
            });
        });
    }

    private Posting drafted(Changes changes, List<Posting> known, Posting fresh, NoticeKind kind, Posting.Hanging hanging,
                            PrintResult.Printout printout) {
        if (printout == null) {
            return known.isEmpty() ? fresh : known.getFirst();
        }
        keepPages(changes, kind, printout);
        var paper = new Posting.Sheets(printout.pages(), printout.file().getFileName().toString(), printout.digest(), printout.code());
        return known.stream().filter(posting -> posting.life().slip() == null || paper.digest().equals(posting.paper().digest()))
                .findFirst().orElse(fresh).printed(fresh.content(), hanging, paper);
    }

    // Pages of drafts that were thrown away or printed anew would stay for ever; undo may ask for them for a while.
    private void thin(Handle handle) {
        var needed = Stream.concat(stores.postings().all(handle).stream(),
                journal.saidSince(handle, stores.postings(), clock.instant().minus(UNDO_KEPT)).stream());
        stores.files().retain(handle, needed.flatMap(Posting::kept).collect(Collectors.toSet()));
    }

    // What one regulation orders to print gets no farther than the page: only its digest is kept.
    private void keepPages(Changes changes, NoticeKind kind, PrintResult.Printout printout) {
        if (kind.listing().exemption() == null) {
            try {
                stores.files().put(changes.handle(), printout.digest(), Files.readAllBytes(printout.file()));
            } catch (IOException e) {
                throw new UserProblem(e, "villageboard.file.unreadable", printout.file());
            }
        }
    }

    private String keep(Changes changes, RollReading reading, NoticeKind kind) {
        var roll = reading.roll();
        var same = stores.rolls().sameFile(changes.handle(), roll.digest(), kind.id());
        if (same.isPresent()) {
            return same.get().id();
        }
        changes.put(stores.rolls(), StoredRoll.of(roll, kind));
        stores.rolls().putRows(changes.handle(), roll);
        stores.rolls().putFindings(changes.handle(), roll.id(), reading.findings());
        return roll.id();
    }

    private static String label(Roll roll, NoticeKind kind) {
        return roll.programme().isEmpty() ? kind.name() : roll.programme();
    }
}
