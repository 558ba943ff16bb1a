package org.gongkailan.villageboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkailan.progress.Progress;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.printing.NoticeOrder;
import org.gongkailan.villageboard.posting.PostingState;
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
        desk.units.addAll(List.of(new Unit("t", "石桥镇", UnitLevel.TOWNSHIP, null, null, null),
                new Unit("v", "西河村", UnitLevel.VILLAGE, "t", null, null)));
        model.refresh();

        assertEquals(List.of(WEST_RIVER), model.rows.stream().map(BoardRow::village).toList());
    }

    @Test
    void findingLooksAtVillagesAndProgrammes() throws IOException {
        hangSince("2026-11-09");
        model.refresh();
        model.find.set("西河");
        assertEquals(1, model.rows.size());

        model.find.set("耕地地力");
        assertEquals(12, model.rows.size());
        assertEquals("共 12 个村", model.count.get());
    }

    @Test
    void whatHasExpiredIsTakenDownInOneStep() throws IOException {
        hangSince("2026-11-09");
        model.refresh();
        assertTrue(model.anyExpired.get());

        model.archive(model.expired());
        assertFalse(model.anyExpired.get());
        model.state.set(PostingState.ARCHIVED);
        assertEquals(1, model.rows.size());

        desk.journal.undo();
        model.refresh();
        assertTrue(model.anyExpired.get());
    }

    private void hangSince(String day) throws IOException {
        var kind = desk.kinds.all().getFirst();
        var reading = desk.roll();
        var settings = NoticeSettings.of(kind, LocalDate.parse(day));
        desk.postings.hang(reading, kind, desk.board.hanging(settings),
                desk.board.print(new NoticeOrder(reading.roll(), kind, settings, Set.of(WEST_RIVER)), folder.resolve("公示"), Progress.NONE));
    }
}
