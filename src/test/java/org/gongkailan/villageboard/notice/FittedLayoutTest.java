package org.gongkailan.villageboard.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.printing.PrintResult;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollEntry;
import org.gongkailan.villageboard.roll.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Type is never smaller than its distance asks without a word. */
class FittedLayoutTest {
    private static final VillageBoard BOARD = new VillageBoard(WorkingCalendar::published, TestFonts.BUNDLED);
    private static final NoticeLayout A4 = NoticeLayout.on(PaperSize.A4);
    @TempDir
    private Path folder;

    private static Roll people(int rows) {
        return Samples.rollOf(IntStream.rangeClosed(1, rows).mapToObj(row -> Samples.entry(row, "欧阳春梅", "8888.40")).toArray(RollEntry[]::new));
    }

    private PrintResult print(Roll roll, NoticeKind kind, NoticeLayout layout) {
        return BOARD.print(roll, kind, NoticeSettings.of(kind, Samples.MONDAY).issuedBy("", "0731-88221234").laidOut(layout), folder, Progress.NONE);
    }

    private static List<String> said(PrintResult result) {
        return result.findings().stream().map(Finding::rule).toList();
    }

    private static double smallest(PrintResult result, String text) throws IOException {
        var sizes = new ArrayList<Float>();
        try (var pdf = Loader.loadPDF(result.printed().getFirst().file().toFile())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String line, List<TextPosition> places) {
                    places.stream().filter(place -> line.contains(text)).forEach(place -> sizes.add(place.getFontSizeInPt()));
                }
            }.getText(pdf);
        }
        return sizes.stream().mapToDouble(Float::doubleValue).min().orElseThrow();
    }

    private static NoticeKind wide(int columns) {
        var more = new ArrayList<>(Samples.SUBSIDY.columns());
        IntStream.range(0, columns).forEach(i -> more.add(new NoticeKind.Column(RollField.SUM, "第" + i + "项", Align.RIGHT)));
        return new NoticeKind("own", "宽", "", Samples.SUBSIDY.ground(), Samples.SUBSIDY.listing().showing(more), null, Samples.SUBSIDY.words(), List.of(),
                List.of());
    }

    private static Roll wideRoll(int columns) {
        Map<String, String> more = IntStream.range(0, columns).boxed().collect(Collectors.toMap(i -> "第" + i + "项", i -> "12345.67"));
        return Samples.rollOf(Samples.entry(1, "江娜", "10.00").saying(more));
    }

    @Test
    void aListStandsLessOftenAcrossRatherThanInSmallerFigures() throws IOException {
        var printed = print(people(40), Samples.SUBSIDY, A4.sideBySide(2));

        assertEquals(List.of("layout-across"), said(printed));
        assertTrue(smallest(printed, "8888.40") >= ReadingDistance.ONE_METRE.leastPoints());
    }

    @Test
    void aListHasTheColumnsAskedForWhereThereIsRoom() throws IOException {
        var printed = print(people(40), Samples.SUBSIDY, A4.lying().sideBySide(2));

        assertEquals(List.of(), said(printed));
        assertTrue(smallest(printed, "8888.40") >= ReadingDistance.ONE_METRE.leastPoints());
    }

    @Test
    void aSheetIsTurnedRatherThanItsTypeShrunk() throws IOException {
        var printed = print(people(20), Samples.SUBSIDY, A4.readFrom(ReadingDistance.TWO_METRES));

        assertEquals(List.of("layout-lying"), said(printed));
        assertEquals(ReadingDistance.TWO_METRES.leastPoints(), smallest(printed, "8888.40"), 0.5);
    }

    @Test
    void aTableThatCannotBeReadFromTheDistanceAskedForIsNotPrinted() {
        var printed = print(wideRoll(1), headed(60), A4.readFrom(ReadingDistance.TWO_METRES));

        assertEquals(0, printed.printed().size());
        assertEquals(List.of("layout-unreadable"), said(printed));
        assertEquals(Severity.ERROR, printed.findings().getFirst().severity());
        assertTrue(printed.findings().getFirst().message().contains("A2"), printed.findings().getFirst().message());
    }

    @Test
    void aTableForNoDistanceInParticularIsSmallerAndSaysFromHowFarItIsRead() throws IOException {
        var printed = print(wideRoll(1), headed(160), A4);

        assertEquals(List.of("layout-lying", "layout-small"), said(printed));
        assertTrue(smallest(printed, "12345.67") < ReadingDistance.ONE_METRE.leastPoints());
        assertTrue(BOARD.fit(wideRoll(1), headed(160), NoticeSettings.of(headed(160), Samples.MONDAY).laidOut(A4), Samples.WEST_BAY).metres() < 0.7);
    }

    /** With a column whose heading is so long that nothing but a larger sheet helps. */
    private static NoticeKind headed(int characters) {
        var more = new ArrayList<>(Samples.SUBSIDY.columns());
        more.add(new NoticeKind.Column(RollField.SUM, "款".repeat(characters), Align.RIGHT, List.of("第0项"), ""));
        return new NoticeKind("own", "宽", "", Samples.SUBSIDY.ground(), Samples.SUBSIDY.listing().showing(more), null, Samples.SUBSIDY.words(), List.of(),
                List.of());
    }

    @Test
    void aTableWithMoreColumnsThanASheetHasRoomForIsDividedAndEachPieceNamesItsRows() throws IOException {
        var printed = print(wideRoll(20), wide(20), A4.readFrom(ReadingDistance.ONE_METRE));

        assertEquals(List.of("layout-lying", "layout-divided"), said(printed));
        assertTrue(printed.findings().getLast().message().contains("A1"), printed.findings().getLast().message());
        assertEquals(ReadingDistance.ONE_METRE.leastPoints(), smallest(printed, "12345.67"), 0.2);
        String text = text(printed);
        IntStream.range(0, 20).forEach(i -> assertEquals(2, text.split("第" + i + "项").length, "column " + i));
        int pieces = text.split("各表序号、姓名相同").length - 1;
        assertTrue(pieces > 1, text);
        assertEquals(pieces, text.split("江娜").length - 1);
        assertEquals(2, text.split("合计金额（大写）").length);
    }

    @Test
    void longWordsAskForALyingSheetBeforeTheyStandInARibbon() {
        var texts = new ArrayList<>(Samples.SUBSIDY.columns());
        texts.add(new NoticeKind.Column(RollField.TEXT, "用途", Align.LEFT));
        var kind = new NoticeKind("own", "宽", "", Samples.SUBSIDY.ground(), Samples.SUBSIDY.listing().showing(texts), null, Samples.SUBSIDY.words(), List.of(), List.of());

        assertEquals(List.of(), said(print(Samples.rollOf(Samples.entry(1, "江娜", "10.00").saying(Map.of("用途", "修渠"))), kind, A4)));
        assertEquals(List.of("layout-lying"), said(print(Samples.rollOf(Samples.entry(1, "江娜", "10.00").saying(Map.of("用途", "修渠".repeat(150)))), kind, A4)));
    }

    private static String text(PrintResult printed) throws IOException {
        try (var pdf = Loader.loadPDF(printed.printed().getFirst().file().toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void aTableLiesOnItsSideOnlyWhereItsColumnsHaveRoom() {
        assertEquals(List.of("layout-lying"), said(print(people(6), Samples.SUBSIDY, A4.turned())));
        assertEquals(List.of("layout-upright"), said(print(people(9), Samples.SUBSIDY, A4.turned())));
        assertEquals(List.of(), said(print(people(3), Samples.SUBSIDY, A4.turned())));
    }
}
