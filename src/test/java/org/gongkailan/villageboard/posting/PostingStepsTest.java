package org.gongkailan.villageboard.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.villageboard.roll.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostingStepsTest {
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");
    private static final LocalDate DECEMBER = LocalDate.parse("2026-12-02");
    @TempDir
    private Path folder;
    private LifeDesk desk;

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aPostingGoesFromDraftToArchive() {
        open("2026-12-02T02:00:00Z");
        desk.hangAll();
        assertEquals(PostingState.EXPIRED, desk.of(LifeDesk.EAST).state(DECEMBER));

        desk.steps.takeDown(desk.postings.all(), new Life.Removal(LocalDate.parse("2026-11-30"), "王五一", ""));
        assertEquals(PostingState.TAKEN_DOWN, desk.of(LifeDesk.EAST).state(DECEMBER));

        desk.steps.archive(desk.postings.all(), 10);
        assertEquals(PostingState.ARCHIVED, desk.of(LifeDesk.EAST).state(DECEMBER));
        assertEquals(10, desk.of(LifeDesk.EAST).life().retention());
        assertEquals(List.of(), desk.journal.verify());
    }

    @Test
    void everyStepIsTakenBackByItself() {
        open("2026-12-02T02:00:00Z");
        desk.hangAll();
        desk.steps.takeDown(desk.postings.all(), new Life.Removal(DECEMBER, "", ""));
        desk.steps.archive(desk.postings.all(), 0);

        for (var state : List.of(PostingState.TAKEN_DOWN, PostingState.EXPIRED, PostingState.CHECKED, PostingState.DRAFT)) {
            desk.journal.undo();
            assertEquals(state, desk.of(LifeDesk.EAST).state(DECEMBER));
        }
    }

    @Test
    void thePeriodIsCountedWithBothEnds() {
        open("2026-11-23T02:00:00Z");
        desk.hangAll();

        assertEquals(FRIDAY, desk.of(LifeDesk.EAST).life().slip().last());
        assertEquals(PostingState.POSTED, desk.of(LifeDesk.EAST).state(FRIDAY));
        assertEquals(PostingState.EXPIRED, desk.of(LifeDesk.EAST).state(FRIDAY.plusDays(1)));
    }

    @Test
    void aVillageThatHangsItLaterKeepsItAsLong() {
        open("2026-11-25T02:00:00Z");
        desk.draft(Set.of(LifeDesk.EAST));
        desk.steps.check(List.of(desk.of(LifeDesk.EAST)), LifeDesk.CHECK);
        desk.steps.hang(List.of(desk.of(LifeDesk.EAST)), LocalDate.parse("2026-11-25"), "村委会门口", "王五一");

        assertEquals(LocalDate.parse("2026-12-01"), desk.of(LifeDesk.EAST).life().slip().last());
    }

    @Test
    void nothingHangsUncheckedOrUnprinted() {
        open("2026-11-23T02:00:00Z");
        desk.draft(Set.of(Samples.WEST_BAY));

        assertEquals("villageboard.step.not-printed", refused(() -> desk.steps.check(List.of(desk.of(LifeDesk.EAST)), LifeDesk.CHECK)));
        assertEquals("villageboard.step.not-checked", refused(() -> desk.steps.hang(List.of(desk.of(Samples.WEST_BAY)),
                Samples.MONDAY, "村委会门口", "王五一")));
        assertEquals("villageboard.step.in-future", refused(() -> desk.steps.check(List.of(desk.of(Samples.WEST_BAY)),
                new Life.Check(FRIDAY, "李主任"))));
    }

    @Test
    void oneRefusalKeepsAllOthersAsTheyWere() {
        open("2026-11-23T02:00:00Z");
        desk.draft(Set.of(Samples.WEST_BAY));

        refused(() -> desk.steps.check(desk.postings.all(), LifeDesk.CHECK));
        assertEquals(PostingState.DRAFT, desk.of(Samples.WEST_BAY).state(Samples.MONDAY));
    }

    @Test
    void anEarlyTakeDownNeedsAReason() {
        open("2026-11-27T02:00:00Z");
        desk.hangAll();

        assertEquals("villageboard.step.early", refused(() -> desk.steps.takeDown(desk.postings.all(), new Life.Removal(FRIDAY, "", ""))));
        desk.steps.takeDown(desk.postings.all(), new Life.Removal(FRIDAY, "", "名单有误，更正后重新公示"));
        assertEquals("名单有误，更正后重新公示", desk.of(LifeDesk.EAST).life().removal().reason());
    }

    @Test
    void anObjectionNamesNobody() {
        open("2026-11-27T02:00:00Z");
        desk.hangAll();
        var posting = desk.of(LifeDesk.EAST);

        assertEquals("villageboard.step.name-in-words", refused(() -> desk.steps.object(posting, FRIDAY, "萧军家的面积不对")));
        assertEquals("villageboard.step.number-in-words", refused(() -> desk.steps.object(posting, FRIDAY, "请回电 13812345678")));
        assertTrue(assertThrows(UserProblem.class, () -> desk.steps.object(posting, FRIDAY, "萧军家的面积不对"))
                .getLocalizedMessage().contains("萧*"));
    }

    /** Place and persons are printed on the slip, reasons on the list of proofs. */
    @Test
    void noStepTakesANumberOfAPerson() {
        open("2026-11-23T02:00:00Z");
        desk.draft(Set.of(Samples.WEST_BAY));
        var draft = desk.of(Samples.WEST_BAY);
        assertEquals("villageboard.step.number-in-words", refused(() -> desk.steps.check(List.of(draft), new Life.Check(Samples.MONDAY, "李主任13812345678"))));
        desk.steps.check(List.of(draft), LifeDesk.CHECK);
        var checked = desk.of(Samples.WEST_BAY);
        for (String words : List.of("430848195807091870", "电话13812345678", "四三〇八四八一九五八〇七〇九一八七〇")) {
            assertEquals("villageboard.step.number-in-words", refused(() -> desk.steps.hang(List.of(checked), Samples.MONDAY, words, "王五一")));
            assertEquals("villageboard.step.number-in-words", refused(() -> desk.steps.hang(List.of(checked), Samples.MONDAY, "村委会门口", words)));
        }
        desk.steps.hang(List.of(checked), Samples.MONDAY, "村委会门口", "王五一");
        assertEquals("villageboard.step.number-in-words", refused(() -> desk.steps.takeDown(List.of(desk.of(Samples.WEST_BAY)),
                new Life.Removal(Samples.MONDAY, "王五一", "更正：430848195807091870"))));
    }

    @Test
    void anOpenObjectionKeepsItOutOfTheArchive() {
        open("2026-12-02T02:00:00Z");
        desk.hangAll();
        desk.steps.object(desk.of(LifeDesk.EAST), FRIDAY, "有村民认为一户面积登记有误");
        desk.steps.takeDown(desk.postings.all(), new Life.Removal(DECEMBER, "", ""));
        assertEquals("villageboard.step.open-objections", refused(() -> desk.steps.archive(desk.postings.all(), 10)));

        var objection = desk.of(LifeDesk.EAST).life().objections().getFirst();
        desk.steps.settle(desk.of(LifeDesk.EAST), objection, DECEMBER, "复核后面积无误，已答复");
        desk.steps.archive(desk.postings.all(), 10);
        assertEquals(PostingState.ARCHIVED, desk.of(LifeDesk.EAST).state(DECEMBER));
    }

    @Test
    void whatHangsIsADisclosureOfItsRow() {
        open("2026-11-23T02:00:00Z");
        desk.hangAll();

        assertEquals(List.of("惠民惠农补贴“一卡通”发放结果 东河村 2026-11-23", "惠民惠农补贴“一卡通”发放结果 西湾村 2026-11-23"),
                desk.disclosed.stream().sorted().toList());
        assertEquals("d-东河村", desk.of(LifeDesk.EAST).life().disclosure());
    }

    private void open(String now) {
        desk = new LifeDesk(folder, now);
    }

    private static String refused(Runnable step) {
        return assertThrows(UserProblem.class, step::run).key();
    }
}
