package org.gongkailan.villageboard.posting;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.history.Journal;
import org.gongkailan.progress.Progress;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.kind.NoticeKindStore;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.kind.OfficeKinds;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.printing.NoticeOrder;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollEntry;
import org.gongkailan.villageboard.roll.RollReading;
import org.gongkailan.villageboard.roll.RollStore;
import org.gongkailan.villageboard.roll.Samples;

/** A workspace on Monday 23 November 2026, with a roll of two villages, and what happens to its postings. */
public final class LifeDesk implements AutoCloseable {
    public static final Village EAST = new Village("清溪镇", "东河村");
    static final Life.Check CHECK = new Life.Check(Samples.MONDAY, "村务监督委员会 李主任");
    private static final NoticeKind SUBSIDY = NoticeKinds.shipped().of("subsidy-payment");
    private final Path folder;
    private Instant now;
    private final VillageBoard board = new VillageBoard(WorkingCalendar::published, TestFonts.BUNDLED);
    private final PostingStore store = new PostingStore();
    final List<String> disclosed = new ArrayList<>();
    final Database database;
    final Journal journal;
    public final Postings postings;
    public final PostingSteps steps;
    NoticeSettings settings = NoticeSettings.of(SUBSIDY, Samples.MONDAY);
    Roll roll = Samples.rollOf(Samples.entry(4, "江娜", "32.65"), new RollEntry(5, "2", EAST, "1组", "萧军", "", null, "",
            new BigDecimal("12.00")), new RollEntry(6, "3", new Village("清溪镇", ""), "", "无村", "", null, "", new BigDecimal("1.00")));

    public LifeDesk(Path folder) {
        this(folder, "2026-11-23T02:00:00Z");
    }

    /** The same at another time. */
    public LifeDesk(Path folder, String now) {
        this.folder = folder;
        this.now = Instant.parse(now);
        var clock = clock();
        database = WorkspaceFile.create(folder.resolve("云溪县.gkl"), clock);
        var stores = new Postings.Stores(new RollStore(), store, new PostingFileStore());
        var kindStore = new NoticeKindStore();
        journal = new Journal(database, clock, "王主任", List.of(stores.rolls(), store, kindStore));
        postings = new Postings(database, journal, stores, clock);
        steps = new PostingSteps(journal, postings, stores, new PostingSteps.Surroundings(
                new OfficeKinds(database, journal, kindStore), WorkingCalendar::published, () -> this::disclose));
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.ofHours(8);
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    /** Lets days pass. */
    void later(int days) {
        now = now.plus(Duration.ofDays(days));
    }

    private Optional<String> disclose(org.gongkailan.history.Changes changes, NoticeKind kind, Posting posting, Life.Slip slip) {
        disclosed.add(kind.ground().catalogueItem() + " " + posting.village().name() + " " + slip.day());
        return Optional.of("d-" + posting.village().name());
    }

    /** Prints some villages of the roll and keeps them. */
    public void draft(Set<Village> villages) {
        var printed = board.print(new NoticeOrder(roll, SUBSIDY, settings, villages), folder.resolve("out"), Progress.NONE);
        postings.draft(new RollReading(roll, List.of()), SUBSIDY, board.hanging(settings), printed);
    }

    /** Prints both villages, looks them through and hangs them on Monday. */
    public void hangAll() {
        draft(Set.of(Samples.WEST_BAY, EAST));
        steps.check(postings.all(), CHECK);
        steps.hang(postings.all(), Samples.MONDAY, "村委会门口", "王五一");
    }

    /** The one posting of a village. */
    public Posting of(Village village) {
        return postings.ofVillage(village).getFirst();
    }

    /** Damages what is kept, as a broken disk would. */
    public void damage(String digest) {
        database.write(handle -> handle.execute("update posting_file set bytes = x'00' where digest = ?", digest));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Override
    public void close() {
        database.close();
    }
}
