package org.gongkailan.villageboard.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.history.Journal;
import org.gongkailan.progress.Progress;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.printing.NoticeOrder;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollEntry;
import org.gongkailan.villageboard.roll.RollReading;
import org.gongkailan.villageboard.roll.RollStore;
import org.gongkailan.villageboard.roll.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostingsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.ofHours(8));
    private static final NoticeKind SUBSIDY = NoticeKinds.shipped().of("subsidy-payment");
    private static final Village EAST = new Village("清溪镇", "东河村");
    private final VillageBoard board = new VillageBoard(WorkingCalendar::published, TestFonts.BUNDLED);
    private final NoticeSettings settings = NoticeSettings.of(SUBSIDY, Samples.MONDAY);
    private final RollStore rolls = new RollStore();
    private final PostingStore store = new PostingStore();
    @TempDir
    private Path folder;
    private Database database;
    private Journal journal;
    private Postings postings;
    private Roll roll;

    @BeforeEach
    void open() {
        database = WorkspaceFile.create(folder.resolve("云溪县.gkl"), CLOCK);
        journal = new Journal(database, CLOCK, "王主任", List.of(rolls, store));
        postings = new Postings(database, journal, rolls, store, CLOCK);
        roll = Samples.rollOf(Samples.entry(4, "江娜", "32.65"), new RollEntry(5, "2", EAST, "1组", "萧军", "",
                null, "", new java.math.BigDecimal("12.00")), new RollEntry(6, "3", new Village("清溪镇", ""), "", "无村", "",
                null, "", new java.math.BigDecimal("1.00")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void printedVillagesHangAndTheOthersAreDue() {
        hang(Set.of(Samples.WEST_BAY));

        assertEquals(Map.of(Samples.WEST_BAY, PostingState.POSTED, EAST, PostingState.DUE), states(Samples.MONDAY));
    }

    @Test
    void afterTheLastDayANoticeIsToBeTakenDown() {
        hang(Set.of(Samples.WEST_BAY, EAST));

        assertEquals(PostingState.POSTED, states(LocalDate.parse("2026-11-27")).get(EAST));
        assertEquals(PostingState.EXPIRED, states(LocalDate.parse("2026-11-28")).get(EAST));
    }

    @Test
    void takingDownArchivesAndCanBeUndone() {
        hang(Set.of(Samples.WEST_BAY, EAST));
        postings.archive(postings.all());
        assertEquals(Set.of(PostingState.ARCHIVED), Set.copyOf(states(Samples.MONDAY).values()));

        journal.undo();
        assertEquals(Set.of(PostingState.POSTED), Set.copyOf(states(Samples.MONDAY).values()));
    }

    @Test
    void aWholeRollIsOneStepOfUndoAndComesBackWithItsRows() {
        hang(Set.of(Samples.WEST_BAY));
        String id = postings.all().getFirst().content().roll();

        journal.undo();
        assertEquals(List.of(), postings.all());

        journal.redo();
        assertEquals(roll.entries(), postings.roll(id).orElseThrow().entries());
        assertEquals(List.of(), journal.verify());
    }

    @Test
    void theRestOfARollIsPrintedLaterFromTheWorkspace() {
        hang(Set.of(Samples.WEST_BAY));
        roll = postings.roll(postings.all().getFirst().content().roll()).orElseThrow();
        hang(Set.of(EAST));

        assertEquals(Map.of(Samples.WEST_BAY, PostingState.POSTED, EAST, PostingState.POSTED), states(Samples.MONDAY));
    }

    @Test
    void theSameFileReadAgainIsTheSameRoll() {
        hang(Set.of(Samples.WEST_BAY));
        roll = new Roll("another-id", roll.digest(), roll.programme(), roll.tables(), roll.entries(), "", List.of());
        hang(Set.of(Samples.WEST_BAY, EAST));

        assertEquals(2, postings.all().size());
    }

    private void hang(Set<Village> villages) {
        var printed = board.print(new NoticeOrder(roll, SUBSIDY, settings, villages), folder.resolve("out"), Progress.NONE);
        postings.hang(new RollReading(roll, List.of()), SUBSIDY, board.hanging(settings), printed);
    }

    private Map<Village, PostingState> states(LocalDate day) {
        return postings.all().stream().collect(Collectors.toMap(Posting::village, posting -> posting.state(day)));
    }
}
