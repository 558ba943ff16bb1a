package org.gongkailan.villageboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.gongkailan.calendar.TermUnit;
import org.gongkailan.officefile.RowReader;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.progress.Progress;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.villageboard.printing.PrintResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewPostingViewModelTest {
    @TempDir
    private Path folder;
    private BoardDesk desk;
    private NewPostingViewModel model;

    @BeforeEach
    void open() {
        desk = new BoardDesk(folder);
        model = desk.newPosting();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void itBeginsTodayWithThePeriodOfTheKind() {
        assertEquals(LocalDate.parse("2026-11-23"), model.period.from.get());
        assertEquals(LocalDate.parse("2026-11-27"), model.period.counted.get().last());
        assertFalse(model.printable.get(), "there is no roll yet");
    }

    @Test
    void theLastDayFollowsTheSettings() {
        model.period.days.set("7");
        model.period.unit.set(TermUnit.CALENDAR_DAY);
        model.period.from.set(LocalDate.parse("2026-12-01"));

        assertEquals(LocalDate.parse("2026-12-07"), model.period.counted.get().last());
    }

    @Test
    void withoutANumberOfDaysNothingCanBePrinted() throws IOException {
        model.rolls.read(List.of(desk.rollFile()));
        model.period.days.set("五");

        assertNull(model.period.counted.get());
        assertFalse(model.printable.get());
    }

    @Test
    void aRollShowsItsVillagesItsFindingsAndTheFirstPage() throws IOException {
        model.rolls.read(List.of(desk.rollFile()));

        assertEquals(12, model.page.villages.size());
        assertEquals("2025年耕地地力保护补贴“一卡通”", model.words.programme.get());
        assertNotNull(model.page.pages.picture.get());
        assertTrue(model.page.pages.pages.get() > 3);
        assertTrue(model.findings.stream().anyMatch(f -> f.rule().equals("village-missing")));
        assertTrue(model.findings.stream().anyMatch(f -> f.rule().equals("phone-missing")));
    }

    @Test
    void whatWasWrongGoesBackToTheMakerWithoutNames() throws IOException {
        model.rolls.read(List.of(desk.rollFile()));
        Path list = folder.resolve("问题.xlsx");
        model.sendBack(list, () -> { });

        var text = new StringBuilder();
        new RowReader().read(list, row -> row.cells().forEach(cell -> text.append(cell.text()).append('\n')), Progress.NONE);
        assertTrue(text.toString().contains("发放明细!C942"), text::toString);
        assertTrue(text.toString().contains("没有填写行政村"));
        var name = model.rolls.roll.get().entries().stream().filter(entry -> entry.serial().equals("939")).findFirst().orElseThrow().name();
        assertFalse(text.toString().contains(name), "names are starred");
    }

    @Test
    void aLargerPaperIsSeenInTheSameSize() throws IOException {
        model.rolls.read(List.of(desk.rollFile()));
        int width = model.page.pages.picture.get().getWidth();
        model.sheet.paper.set(PaperSize.A1);

        assertEquals(width, model.page.pages.picture.get().getWidth(), 2);
    }

    @Test
    void whatOutsidersWouldReadButMustNotIsSaidWhileTyping() throws IOException {
        model.rolls.read(List.of(desk.rollFile()));
        model.words.programme.set("张某等1200户补贴");

        assertTrue(model.findings.stream().anyMatch(f -> f.rule().equals("privacy.title")));
    }

    @Test
    void oneVillageIsPrintedTheOthersAreDraftsWithoutPages() throws IOException {
        model.rolls.read(List.of(desk.rollFile()));
        var result = new AtomicReference<PrintResult>();
        model.print(Set.of(model.page.village.get()), folder.resolve("公示"), (printed, where) -> result.set(printed));

        assertEquals(1, result.get().printed().size());
        assertEquals(1, desk.postings.all().stream().filter(posting -> posting.paper() != null).count());
        assertEquals(12, desk.postings.all().size());
    }

    @Test
    void aTextKindHangsOnEveryVillageOfTheDirectory() {
        desk.units.addAll(List.of(new Unit("t", "石桥镇", UnitLevel.TOWNSHIP, null, null, null),
                new Unit("v", "西河村", UnitLevel.VILLAGE, "t", null, null)));
        model = desk.newPosting();
        model.kind.set(desk.kinds.of("village-charter"));
        model.words.text.set("一、总则\n本村村民应当遵守本公约。");

        assertEquals(1, model.page.villages.size());
        assertNotNull(model.page.pages.picture.get());
        model.print(Set.copyOf(model.page.villages), folder.resolve("公示"), (printed, where) -> { });
        var posting = desk.postings.all().getFirst();
        assertNull(posting.hanging().last());
        assertTrue(desk.postings.roll(posting.content().roll()).orElseThrow().text().contains("本公约"));
    }

    @Test
    void whatAReasonReleasesIsOnRecordAndNoLongerBlocks() throws IOException {
        model.rolls.read(List.of(desk.rollFile()));
        model.words.text.set("发放点：三组12号");
        assertEquals(Set.of("privacy.address"), model.releasable());

        model.release("发放点为村委会公开地址");
        assertEquals(Set.of(), model.releasable());
        assertEquals("发放点为村委会公开地址", desk.notices.releases().all().getFirst().reason());
    }

    @Test
    void aRollReopenedFromTheWorkspaceShowsItsFindingsToo() throws IOException {
        model.rolls.read(List.of(desk.rollFile()));
        model.print(Set.of(model.page.village.get()), folder.resolve("公示"), (printed, where) -> { });
        String id = desk.postings.all().getFirst().content().roll();

        assertEquals(9, desk.postings.findings(id).size());
    }

    @Test
    void aFindingLeadsToThePageOnWhichItsRowIsPrinted() throws IOException {
        model.rolls.read(List.of(desk.rollFile()));
        var wrong = model.findings.stream().filter(f -> f.rule().equals("id-check-digit")).toList().getLast();
        var row = model.near(wrong).orElseThrow();
        model.see(wrong);

        assertFalse(model.seesRows.get());
        assertEquals(row.village(), model.page.village.get());
        int rows = model.rolls.roll.get().of(row.village()).indexOf(row);
        assertTrue(rows > 60 && model.page.pages.page.get() > 1, rows + " is on page " + model.page.pages.page.get());
    }

    @Test
    void whatWasTypedOutlastsACorrectedRollAndAnotherKind() throws IOException {
        var file = desk.rollFile();
        model.rolls.read(List.of(file));
        model.words.programme.set("2025年种粮补贴");
        model.words.phone.set("0730-8888888");
        model.period.days.set("9");
        model.sheet.paper.set(PaperSize.A3);
        model.rolls.read(List.of(file));
        model.kind.set(desk.kinds.of("village-charter"));
        model.kind.set(desk.kinds.of("subsidy-payment"));

        assertEquals("2025年种粮补贴", model.words.programme.get());
        assertEquals("0730-8888888", model.words.phone.get());
        assertEquals("9", model.period.days.get());
        assertEquals(PaperSize.A3, model.sheet.paper.get());
        assertEquals(12, model.page.villages.size(), "the roll is read again");
        assertTrue(model.unsaved());
    }

    @Test
    void whatNobodyTypedFollowsTheRollAndTheKind() throws IOException {
        model.rolls.read(List.of(desk.rollFile()));
        model.kind.set(desk.kinds.of("village-charter"));

        assertEquals("", model.words.programme.get());
        assertEquals("", model.period.days.get());
    }

    @Test
    void villagesThatWereHeldBackAreNotForgottenWhenAnotherPageIsLookedAt() throws IOException {
        model.rolls.read(List.of(desk.rollFile()));
        model.words.programme.set("张某等1200户补贴");
        model.print(Set.copyOf(model.page.villages), folder.resolve("公示"), (printed, where) -> { });
        model.page.village.set(model.page.villages.get(3));

        assertEquals(12, model.findings.stream().filter(f -> f.rule().equals("privacy.title")).count());
    }
}
