package org.gongkailan.villageboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkailan.paper.Align;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.PostingDay;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.Village;
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
        model.draft.title.set("{项目名称}发放结果公示");
        model.draft.days.set("7");
        model.save();

        var kept = desk.notices.kinds().kinds().of(shipped.id());
        assertEquals("{项目名称}发放结果公示", kept.words().title());
        assertEquals(7, kept.period().value());
        assertTrue(model.changedByOffice.get());

        model.restore();
        assertEquals(shipped, desk.notices.kinds().kinds().of(shipped.id()));
        assertFalse(model.changedByOffice.get());
    }

    @Test
    void whatIsKeptAsItShipsIsNotTheOffices() {
        String title = model.draft.title.get();
        model.save();
        assertFalse(model.changedByOffice.get());

        model.draft.title.set("另一个标题");
        model.save();
        model.draft.title.set(title);
        model.save();
        assertFalse(model.changedByOffice.get());
    }

    @Test
    void aKindOfTheOfficesOwnStandsBehindTheShippedOnes() {
        model.copy();
        model.draft.name.set("产业奖补发放");
        model.draft.addColumn();
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
        model.draft.frequency.set("monthly");
        model.draft.phoneLine.set("村务监督电话：{监督电话}");
        model.draft.lines.add("投诉举报电话（县纪委）");
        model.addBasis();
        model.nameBasis(model.draft.bases.size() - 1, "《云溪县村务公开办法》", true);
        model.save();

        var kept = desk.notices.kinds().kinds().of(id);
        assertEquals("monthly", kept.ground().frequency());
        assertEquals("村务监督电话：{监督电话}", kept.words().phoneLine());
        assertTrue(kept.blanks().getLast().phone());
        assertTrue(kept.printedBases("、").endsWith("《云溪县村务公开办法》"), kept.printedBases("、"));
    }

    @Test
    void theDayByWhichAKindIsPostedIsTheOfficesToSet() {
        var id = model.kind.get().id();
        model.draft.frequency.set("quarterly");
        model.draft.postingDay.set(new PostingDay(1, 20));
        model.save();
        assertEquals(new PostingDay(1, 20), desk.notices.kinds().kinds().of(id).ground().day());

        model.draft.frequency.set("per-batch");
        model.save();
        assertNull(desk.notices.kinds().kinds().of(id).ground().day());
    }

    @Test
    void aKindIsChangedOnlyWhenSomebodyTouchedIt() {
        for (var kind : NoticeKinds.shipped().all()) {
            model.choose(kind.id());
            assertFalse(model.changed(), kind.id());
        }
        model.draft.title.set("另一个标题");
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
    void whatIsWrongIsToldWhileItIsTypedAndNotKept() {
        model.draft.title.set("{项目}发放公示");
        assertEquals("title", model.findings.getFirst().place().id());
        assertFalse(model.save());

        model.draft.title.set("{项目名称}发放公示");
        assertEquals(List.of(), model.findings);
        model.draft.days.set("七天");
        assertEquals("term", model.findings.getFirst().place().id());
        assertFalse(model.save());
        model.draft.days.set("7");
        assertTrue(model.save());
    }

    @Test
    void aKindOfTheOfficesOwnThatHasPostingsStays() throws IOException {
        model.copy();
        desk.draft(model.kind.get(), Set.of(new Village("石桥镇", "西河村")), "2026-11-23");
        assertFalse(model.restore());
        assertEquals(12, model.postings());

        desk.journal.undo();
        assertTrue(model.restore());
        assertEquals(NoticeKinds.shipped().all(), desk.notices.kinds().kinds().all());
    }

    @Test
    void whatIsUndoneIsShownAndWhatIsBeingWrittenStays() {
        String id = model.kind.get().id();
        model.draft.title.set("甲");
        model.save();
        model.draft.title.set("乙");
        model.save();
        desk.journal.undo();
        model.follow();
        assertEquals("甲", model.draft.title.get());

        model.draft.title.set("丙");
        desk.journal.undo();
        model.follow();
        assertEquals("丙", model.draft.title.get());
        assertEquals(id, model.kind.get().id());
    }

    @Test
    void copiesHaveNamesOfTheirOwn() {
        String id = model.kind.get().id();
        model.copy();
        model.choose(id);
        model.copy();
        assertEquals(Set.of("惠农补贴发放（本单位）", "惠农补贴发放（本单位2）"), desk.notices.kinds().kinds().all().stream()
                .filter(kind -> kind.id().startsWith("own-")).map(NoticeKind::name).collect(Collectors.toSet()));

        model.draft.name.set("惠农补贴发放（本单位）".equals(model.draft.name.get()) ? "惠农补贴发放（本单位2）" : "惠农补贴发放（本单位）");
        assertFalse(model.save());
    }

    @Test
    void aLineThatTakesThePlaceOfAnotherIsFilledOnItsOwn() {
        model.draft.lines.setAll("受理单位", "来源");
        model.save();
        model.draft.lines.setAll("来源", "附件");
        model.save();
        assertEquals(2, model.kind.get().blanks().stream().map(NoticeKind.Blank::key).distinct().count());
        assertEquals("附件：2页", model.kind.get().blanks().getLast().filled("2页"));
    }

    @Test
    void aColumnOfFiguresStandsAtTheRightAndMayShareAHeading() {
        model.draft.addColumn();
        model.draft.addColumn();
        int last = model.draft.columns.size() - 1;
        model.draft.change(last - 1, RollField.SUM, "中央", "拟投入资金（元）");
        model.draft.change(last, RollField.SUM, "省级", "拟投入资金（元）");
        assertEquals(Align.RIGHT, model.draft.columns.getLast().align());
        assertTrue(model.save());
        assertEquals("拟投入资金（元）省级", model.kind.get().columns().getLast().key());
    }

    @Test
    void onlyVerifiedBasesArePrinted() {
        model.draft.bases.clear();
        model.addBasis();
        model.nameBasis(0, "《某某条例》", false);
        assertEquals("", model.draft.edited().printedBases("、"));

        String known = model.laws.getFirst();
        model.nameBasis(0, known, false);
        assertEquals(known, model.draft.edited().printedBases("、"));
    }
}
