package org.gongkailan.villageboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gongkailan.ui.control.MatrixFace;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.posting.ui.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VillageBoardViewModelTest {
    private static final Village WEST_RIVER = new Village("石桥镇", "西河村");
    @TempDir
    private Path folder;
    private BoardDesk desk;
    private VillageBoardViewModel model;

    @BeforeEach
    void open() {
        desk = new BoardDesk(folder);
        model = desk.boardModel();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void villagesOfTheDirectoryAreOnTheBoardBeforeAnythingHangs() {
        registerVillage();
        model.refresh();

        assertEquals(List.of(WEST_RIVER), List.copyOf(model.rows));
    }

    @Test
    void kindsThatAreDueStandAcrossBeforeAnythingWasPosted() {
        registerVillage();
        model.refresh();

        assertTrue(model.across.stream().map(NoticeKind::id).toList().contains("village-accounts"));
        assertEquals("应公示 11-30", face("village-accounts").text());
        assertEquals("应公示", face("village-charter").text());
    }

    @Test
    void aGroupOfKindsOrAllOfThemCanBeChosen() {
        registerVillage();
        model.refresh();
        model.group.set("惠农补贴");
        assertTrue(model.across.stream().allMatch(kind -> kind.group().equals("惠农补贴")));

        model.group.set("*");
        assertEquals(51, model.across.size());
    }

    @Test
    void findingLooksAtVillagesAndProgrammes() throws IOException {
        desk.hang(Set.of(WEST_RIVER), "2026-11-09");
        model.refresh();
        model.find.set("西河");
        assertEquals(1, model.rows.size());

        model.find.set("耕地地力");
        assertEquals(12, model.rows.size());
    }

    @Test
    void aVillageAndAKindTogetherLeadToOneCell() {
        registerVillage();
        model.refresh();
        model.find.set("石桥 低保对象");

        assertEquals(List.of(WEST_RIVER), List.copyOf(model.rows));
        assertEquals(List.of("dibao"), model.across.stream().map(NoticeKind::id).toList());
    }

    @Test
    void whatHasExpiredIsNarrowedToAndWaitsForItsStep() throws IOException {
        desk.hang(Set.of(WEST_RIVER), "2026-11-09");
        model.refresh();
        model.filter.set(CellFilter.EXPIRED);

        assertEquals(List.of(WEST_RIVER), List.copyOf(model.rows));
        assertEquals(1, model.waiting.get().get(Step.TAKE_DOWN).size());
        assertEquals("到期待撤 11-13", face("subsidy-payment").text());
    }

    @Test
    void whatHangsSaysUntilWhen() throws IOException {
        desk.hang(Set.of(WEST_RIVER), "2026-11-20");
        model.refresh();

        assertEquals("已公示 至 11-26", face("subsidy-payment").text());
        assertEquals(0, model.waiting.get().get(Step.TAKE_DOWN).size());
    }

    @Test
    void whatIsPrintedWaitsToBeLookedThrough() throws IOException {
        desk.draft(Set.of(WEST_RIVER), "2026-11-23");
        model.refresh();

        assertEquals(1, model.waiting.get().get(Step.CHECK).size());
    }

    private MatrixFace face(String kind) {
        return CellFaces.of(model.cell(WEST_RIVER, desk.kinds.of(kind)), WEST_RIVER, desk.kinds.of(kind), model.today());
    }

    private void registerVillage() {
        desk.units.addAll(List.of(new Unit("t", "石桥镇", UnitLevel.TOWNSHIP, null, null, null),
                new Unit("v", "西河村", UnitLevel.VILLAGE, "t", null, null)));
    }
}
