package org.gongkailan.villageboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.gongkailan.villageboard.PostingDay;
import org.gongkailan.villageboard.due.PostingDays;
import org.gongkailan.villageboard.due.Rhythm;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KindViewModelTest {
    @TempDir
    private Path folder;
    private BoardDesk desk;
    private KindViewModel model;

    @BeforeEach
    void open() {
        desk = new BoardDesk(folder);
        model = new KindViewModel(desk.jobs, desk.board, desk.notices);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyKindIsShownOnItsPage() {
        for (var kind : NoticeKinds.shipped().all()) {
            model.kind.set(null);
            model.pages.picture.set(null);
            model.kind.set(kind);
            assertNotNull(model.pages.picture.get(), kind.id());
        }
    }

    @Test
    void aShippedKindIsChangedKeptAndHadBack() {
        var shipped = model.kind.get();
        model.title.set("{programme}发放结果公示");
        model.days.set("7");
        model.save();

        var kept = desk.notices.kinds().kinds().of(shipped.id());
        assertEquals("{programme}发放结果公示", kept.words().title());
        assertEquals(7, kept.period().value());
        assertTrue(model.changedByOffice.get());

        model.restore();
        assertEquals(shipped, desk.notices.kinds().kinds().of(shipped.id()));
        assertFalse(model.changedByOffice.get());
    }

    @Test
    void aKindOfTheOfficesOwnStandsBehindTheShippedOnes() {
        model.copy();
        model.name.set("产业奖补发放");
        model.addColumn();
        model.save();

        var all = desk.notices.kinds().kinds().all();
        assertEquals("产业奖补发放", all.getLast().name());
        assertEquals(NoticeKinds.shipped().all().size() + 1, all.size());
        assertEquals("新列", all.getLast().columns().getLast().heading());

        desk.journal.undo();
        desk.journal.undo();
        assertEquals(NoticeKinds.shipped().all(), desk.notices.kinds().kinds().all());
    }

    @Test
    void frequencyFootAndBasesAreTheOfficesToChange() {
        var id = model.kind.get().id();
        model.frequency.set("monthly");
        model.phoneLine.set("村务监督电话：{phone}");
        model.lines.add("投诉举报电话（县纪委）");
        model.addBasis();
        model.nameBasis(model.bases.size() - 1, "《云溪县村务公开办法》", true);
        model.save();

        var kept = desk.notices.kinds().kinds().of(id);
        assertEquals("monthly", kept.ground().frequency());
        assertEquals("村务监督电话：{phone}", kept.words().phoneLine());
        assertTrue(kept.blanks().getLast().phone());
        assertTrue(kept.printedBases("、").endsWith("《云溪县村务公开办法》"), kept.printedBases("、"));
    }

    @Test
    void theDayByWhichAKindIsPostedIsTheOfficesToSet() {
        var id = model.kind.get().id();
        model.frequency.set("quarterly");
        model.postingDay.set(new PostingDay(1, 20));
        model.save();
        assertEquals(new PostingDay(1, 20), desk.notices.kinds().kinds().of(id).ground().day());

        model.frequency.set("per-batch");
        model.save();
        assertNull(desk.notices.kinds().kinds().of(id).ground().day());
    }

    @Test
    void aKindIsChangedOnlyWhenSomebodyTouchedIt() {
        for (var kind : NoticeKinds.shipped().all()) {
            model.choose(kind.id());
            assertFalse(model.changed(), kind.id());
        }
        model.title.set("另一个标题");
        assertTrue(model.changed());
    }

    @Test
    void theDayOfARhythmIsOneStepOfUndo() {
        var days = desk.notices.dues().days();
        days.set(List.of(new PostingDays.OfRhythm(Rhythm.QUARTERLY, new PostingDay(1, 20)), new PostingDays.OfRhythm(Rhythm.MONTHLY, new PostingDay(1, 10))));
        assertEquals("第1个月20日前", model.usualDay("quarterly"));

        desk.journal.undo();
        assertEquals(List.of(), days.all());
    }

    @Test
    void onlyVerifiedBasesArePrinted() {
        model.bases.clear();
        model.addBasis();
        model.nameBasis(0, "《某某条例》", false);
        assertEquals("", model.edited().printedBases("、"));

        String known = model.laws.getFirst();
        model.nameBasis(0, known, false);
        assertEquals(known, model.edited().printedBases("、"));
    }
}
