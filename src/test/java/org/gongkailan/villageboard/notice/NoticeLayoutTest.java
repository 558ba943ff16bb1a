package org.gongkailan.villageboard.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollEntry;
import org.gongkailan.villageboard.roll.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a notice stands on its sheets. */
class NoticeLayoutTest {
    private static final VillageBoard BOARD = new VillageBoard(WorkingCalendar::published, TestFonts.BUNDLED);
    private static final NoticeLayout A4 = NoticeLayout.on(PaperSize.A4);
    /** What printers leave blank, in points. */
    private static final double UNPRINTED = 5 * 72 / 25.4;
    @TempDir
    private Path folder;

    private static Roll roll(int rows) {
        return Samples.rollOf(IntStream.rangeClosed(1, rows).mapToObj(row -> Samples.entry(row, "江娜", "10.00")).toArray(RollEntry[]::new));
    }

    private static NoticeSettings settings(NoticeLayout layout) {
        return NoticeSettings.of(Samples.SUBSIDY, Samples.MONDAY).issuedBy("", "0731-88221234").laidOut(layout);
    }

    private List<String> pages(Roll roll, NoticeLayout layout) throws IOException {
        var file = BOARD.print(roll, Samples.SUBSIDY, settings(layout), folder, Progress.NONE).printed().getFirst().file();
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(pdf));
            }
            return pages;
        }
    }

    @Test
    void typeIsAtLeastAsLargeAsItsDistanceAsks() {
        assertEquals(14.17, ReadingDistance.ONE_METRE.leastPoints(), 0.01);
        assertEquals(21.26, ReadingDistance.ONE_AND_A_HALF.leastPoints(), 0.01);
        assertEquals(28.35, ReadingDistance.TWO_METRES.leastPoints(), 0.01);
        assertEquals(ReadingDistance.TWO_METRES.leastPoints(), NoticeCells.SIZE * A4.readFrom(ReadingDistance.TWO_METRES).scale(), 0.001);
    }

    @Test
    void fewerSheetsAreOfferedBySmallerTypeAndMoreColumns() {
        var fit = BOARD.fit(roll(120), Samples.SUBSIDY, settings(A4.readFrom(ReadingDistance.TWO_METRES)), Samples.WEST_BAY);

        assertEquals(2.0, fit.metres(), 0.01);
        assertTrue(fit.ways().stream().allMatch(way -> way.sheets() < fit.sheets()));
        assertTrue(fit.ways().stream().anyMatch(way -> way.layout().distance() == ReadingDistance.ONE_METRE));
        var columns = BOARD.fit(roll(120), Samples.SUBSIDY, settings(A4.lying()), Samples.WEST_BAY);
        assertTrue(columns.ways().stream().anyMatch(way -> way.layout().across() == 2), columns.toString());
    }

    @Test
    void aSheetThatLiesDownIsOfferedWithTheListInColumnsAndTakesAsManySheetsAsPromised() {
        var way = BOARD.fit(roll(120), Samples.SUBSIDY, settings(A4), Samples.WEST_BAY).ways().stream()
                .filter(each -> each.layout().landscape()).findFirst().orElseThrow();

        assertEquals(2, way.layout().across());
        assertEquals(way.sheets(), BOARD.fit(roll(120), Samples.SUBSIDY, settings(way.layout()), Samples.WEST_BAY).sheets());
    }

    @Test
    void aRowThatIsPointedOutIsFoundInEveryLayout() {
        var roll = roll(120);
        var row = roll.entries().get(100);
        for (var layout : List.of(A4, A4.lying().sideBySide(2), NoticeLayout.on(PaperSize.A1).cutInto(PaperSize.A4))) {
            var pointed = BOARD.preview(roll, Samples.SUBSIDY, settings(layout), row);
            try (var preview = pointed.preview()) {
                var spot = pointed.spot();
                assertTrue(spot.page() > 0 && spot.page() < preview.pages(), layout + " shows it on page " + spot.page());
                var picture = preview.renderHigh(spot.page(), 1000);
                int line = (int) (spot.down() * picture.getHeight());
                assertTrue(IntStream.range(0, picture.getWidth()).anyMatch(x -> (picture.getRGB(x, line) & 0xFFFFFF) == NoticePaper.POINTED),
                        layout + " shows it at " + spot.down());
            }
        }
    }

    @Test
    void everyPageHasItsTotalAndAllButTheLastWhatIsCarriedOn() throws IOException {
        var pages = pages(roll(60), A4.wanting(new NoticeLayout.Options(true, false, false)));

        assertTrue(pages.size() > 2);
        for (String page : pages.subList(0, pages.size() - 1)) {
            assertTrue(page.contains("本页小计") && page.contains("累计"), page);
        }
        assertTrue(!pages.getLast().contains("累计") && pages.getLast().contains("600.00"), pages.getLast());
        for (String page : pages) {
            long rows = page.lines().filter(line -> line.contains("江娜")).count();
            assertTrue(page.contains("本页小计") && page.contains(" " + rows * 10 + ".00"), page);
        }
    }

    @Test
    void aKindWithoutAVerifiedLawClaimsNone() throws IOException {
        var ground = Samples.SUBSIDY.ground().changed("yearly", null, List.of(new NoticeKind.Basis("《某某条例》", false, "")));
        var kind = new NoticeKind("own", "试", "", ground, Samples.SUBSIDY.listing(), null, Samples.SUBSIDY.words(), List.of(), List.of());
        var file = BOARD.print(roll(1), kind, settings(A4), folder, Progress.NONE).printed().getFirst().file();
        try (var pdf = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(!text.contains("根据") && text.contains("现将"), text);
        }
    }

    @ParameterizedTest(name = "{0} rows")
    @ValueSource(ints = {16, 17, 18, 19, 40, 41, 42, 43, 44})
    void theLastPageNeverHasASingleRowOverTheTotal(int count) throws IOException {
        var pages = pages(roll(count), A4);

        assertTrue(pages.size() > 1 && pages.getLast().lines().filter(line -> line.contains("江娜")).count() >= 3, pages.getLast());
    }

    @Test
    void aTotalLongerThanItsRowsIsNotPrintedSmaller() throws IOException {
        var rows = IntStream.rangeClosed(1, 99).mapToObj(row -> Samples.entry(row, "江娜", "9999.99")).toArray(RollEntry[]::new);
        var file = BOARD.print(Samples.rollOf(rows), Samples.SUBSIDY, settings(A4), folder, Progress.NONE).printed().getFirst().file();
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var sizes = new TreeSet<Integer>();
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> places) {
                    if (text.contains("989999.01") || text.contains("9999.99")) {
                        places.forEach(place -> sizes.add(Math.round(place.getFontSizeInPt())));
                    }
                }
            }.getText(pdf);
            assertEquals(Set.of((int) NoticeCells.SIZE), sizes);
        }
    }

    @Test
    void aListInTwoColumnsHasAllRowsOnHalfTheSheets() throws IOException {
        var pages = pages(roll(61), A4.lying().sideBySide(2));

        assertEquals(61, String.join("", pages).split("江娜", -1).length - 1);
        assertTrue(pages.size() < pages(roll(61), A4.lying()).size());
    }

    @Test
    void amountsInWordsStandBesideTheFigures() throws IOException {
        assertTrue(pages(roll(1), A4.wanting(new NoticeLayout.Options(false, true, false))).getFirst().contains("壹拾元整"));
    }

    @Test
    void aPosterInTilesHasEveryRowOfTheList() throws IOException {
        var tiles = pages(roll(20), NoticeLayout.on(PaperSize.A2).cutInto(PaperSize.A4));

        assertTrue(tiles.size() >= 6, tiles.size() + " tiles");
        assertTrue(tiles.getFirst().contains("拼贴：第1行"), tiles.getFirst());
    }

    @Test
    void theDigestChangesWithEveryWordAVillagerReads() {
        var settings = settings(A4);
        var one = new Notice(Samples.SUBSIDY, Samples.WEST_BAY, roll(2), roll(2).entries(), settings, null);
        var other = new Notice(Samples.SUBSIDY, Samples.WEST_BAY, roll(3), roll(3).entries(), settings, null);

        assertTrue(one.digest().matches("[0-9A-F]{4}(-[0-9A-F]{4}){3}"), one.digest());
        assertTrue(!one.digest().equals(other.digest()) && one.code().contains("校验码 " + one.digest()));
    }

    @Test
    void theCodeHasDotsForACheapTelephoneAndAnEdgeOfFour() {
        var paper = NoticePaper.of(new Notice(Samples.SUBSIDY, Samples.WEST_BAY, roll(2), roll(2).entries(), settings(A4), null));
        double dot = paper.stamp().size() / paper.stamp().code().side();

        assertTrue(dot > 1.25, dot + " points");
        assertTrue(paper.page().bottom() - UNPRINTED - paper.stamp().size() >= 4 * dot, "above the code");
    }

    @Test
    void aShortTableMayLieOnItsSide() throws IOException {
        var page = pages(roll(3), A4.turned()).getFirst();

        assertTrue(page.contains("户主姓名 江娜 江娜 江娜") || page.replaceAll("\\s+", "").contains("户主姓名江娜江娜江娜"), page);
    }
}
