package org.gongkailan.villageboard.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostingsTest {
    private static final Village EAST = LifeDesk.EAST;
    @TempDir
    private Path folder;
    private LifeDesk desk;

    @BeforeEach
    void open() {
        desk = new LifeDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsPrintedIsADraftAndSoIsWhatIsNot() {
        desk.draft(Set.of(Samples.WEST_BAY));

        assertEquals(Map.of(Samples.WEST_BAY, PostingState.DRAFT, EAST, PostingState.DRAFT), states());
        assertTrue(desk.of(Samples.WEST_BAY).line().printed());
        assertEquals(null, desk.of(EAST).paper());
    }

    @Test
    void thePagesAreKeptAsTheyWerePrinted() {
        desk.draft(Set.of(Samples.WEST_BAY));
        var paper = desk.of(Samples.WEST_BAY).paper();

        assertEquals(paper.digest(), org.gongkailan.villageboard.Digests.of(desk.postings.file(paper.digest()).orElseThrow()));
    }

    @Test
    void pagesOfADiscardedDraftCanBeHadBackForNinetyDays() {
        desk.draft(Set.of(Samples.WEST_BAY));
        String digest = desk.of(Samples.WEST_BAY).paper().digest();
        desk.steps.discard(List.of(desk.of(Samples.WEST_BAY)));

        desk.later(89);
        desk.draft(Set.of(EAST));
        assertTrue(desk.postings.file(digest).isPresent(), "undo may still ask for them");

        desk.later(2);
        desk.draft(Set.of(EAST));
        assertTrue(desk.postings.file(digest).isEmpty());
        assertTrue(desk.postings.file(desk.of(EAST).paper().digest()).isPresent());
    }

    @Test
    void whatHungIsKeptHoweverLongItIsAgo() {
        desk.hangAll();
        String digest = desk.of(Samples.WEST_BAY).paper().digest();

        desk.later(4000);
        desk.draft(Set.of(EAST));
        assertTrue(desk.postings.file(digest).isPresent());
    }

    @Test
    void aWholeRollIsOneStepOfUndoAndComesBackWithItsRows() {
        desk.draft(Set.of(Samples.WEST_BAY));
        String id = desk.postings.all().getFirst().content().roll();

        desk.journal.undo();
        assertEquals(List.of(), desk.postings.all());

        desk.journal.redo();
        assertEquals(desk.roll.entries(), desk.postings.roll(id).orElseThrow().entries());
        assertEquals(List.of(), desk.journal.verify());
    }

    @Test
    void theRestOfARollIsPrintedLaterFromTheWorkspace() {
        desk.draft(Set.of(Samples.WEST_BAY));
        desk.roll = desk.postings.roll(desk.postings.all().getFirst().content().roll()).orElseThrow();
        desk.draft(Set.of(EAST));

        assertEquals(2, desk.postings.all().size());
        assertTrue(desk.postings.all().stream().allMatch(posting -> posting.paper() != null));
    }

    @Test
    void theSameFileReadAgainIsTheSameRoll() {
        desk.draft(Set.of(Samples.WEST_BAY));
        var roll = desk.roll;
        desk.roll = new Roll("another-id", roll.digest(), roll.programme(), roll.tables(), roll.entries(), "", List.of());
        desk.draft(Set.of(Samples.WEST_BAY, EAST));

        assertEquals(2, desk.postings.all().size());
    }

    @Test
    void thePagePrintedAgainKeepsItsCheckAndAnotherPageDoesNot() {
        desk.draft(Set.of(Samples.WEST_BAY));
        desk.steps.check(List.of(desk.of(Samples.WEST_BAY)), LifeDesk.CHECK);
        desk.draft(Set.of(Samples.WEST_BAY));
        assertEquals(PostingState.CHECKED, states().get(Samples.WEST_BAY));

        desk.settings = desk.settings.about("更正后的补贴");
        desk.draft(Set.of(Samples.WEST_BAY));
        assertEquals(PostingState.DRAFT, states().get(Samples.WEST_BAY));
    }

    @Test
    void whatHangsStaysWhenAnotherPageIsPrinted() {
        desk.hangAll();
        desk.settings = desk.settings.about("更正后的补贴");
        desk.draft(Set.of(Samples.WEST_BAY));

        assertEquals(List.of(PostingState.DRAFT, PostingState.POSTED), desk.postings.ofVillage(Samples.WEST_BAY).stream()
                .map(posting -> posting.state(Samples.MONDAY)).sorted().toList());
    }

    private Map<Village, PostingState> states() {
        return desk.postings.all().stream().collect(Collectors.toMap(Posting::village, posting -> posting.state(LocalDate.parse("2026-11-23"))));
    }

    @Test
    void whatStillHungInAYearIsAmongItsLines() {
        desk.hangAll();
        desk.later(60);
        desk.steps.takeDown(desk.postings.all(), new Life.Removal(LifeDesk.day("2027-01-10"), "王五一", ""));
        desk.steps.archive(desk.postings.all(), 10);

        assertEquals(2, desk.postings.lines(LifeDesk.day("2027-01-01")).size());
        assertEquals(0, desk.postings.lines(LifeDesk.day("2027-02-01")).size());
    }
}
