package org.gongkailan.villageboard.printing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.finding.Finding;
import org.gongkailan.paper.Align;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.Printer;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollEntry;
import org.gongkailan.villageboard.roll.RollReading;
import org.gongkailan.villageboard.roll.RollRequest;
import org.gongkailan.villageboard.roll.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind, from a roll or text as an office has it to the page. */
class AllKindsPrintTest {
    private static final int ROWS = 24;
    /** What random rows cannot be right about: one number for two persons, a balance that follows. */
    private static final List<String> INVENTED = List.of("person-twice", "balance");
    private static final VillageBoard BOARD = new VillageBoard(WorkingCalendar::published, TestFonts.BUNDLED);
    @TempDir
    private static Path folder;

    static Stream<NoticeKind> kinds() {
        return NoticeKinds.shipped().all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void itsRollIsReadAndItsPagePrinted(NoticeKind kind) throws IOException {
        var reading = reading(kind);
        assertEquals(List.of(), reading.findings().stream().filter(finding -> !INVENTED.contains(finding.rule()))
                .map(Finding::message).toList());

        var printed = print(kind, reading, folder.resolve(kind.id()));
        assertEquals(1, printed.printed().size(), printed.findings().toString());
        String text = text(printed.printed().getFirst().file()).replaceAll("[\\s\\u3000]", "");
        for (var column : kind.columns()) {
            assertTrue(column.heading().equals("签字") || text.contains(column.heading()), column.heading() + " in " + text);
        }
        assertTrue(text.contains("石桥镇西湾村"));
        assertFalse(text.contains("{"), text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void itsFileIsArchivalSmallTheSameEachTimeAndItsNamesCanBeCopied(NoticeKind kind) throws IOException {
        var reading = reading(kind);
        Path file = print(kind, reading, folder.resolve(kind.id())).printed().getFirst().file();
        Path again = print(kind, reading, folder.resolve(kind.id() + "-again")).printed().getFirst().file();

        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
        assertTrue(Files.size(file) < 200_000, Files.size(file) + " bytes");
        Printer.assertArchival(file);
        String text = text(file);
        for (var entry : reading.roll().entries()) {
            assertTrue(text.contains(entry.name()), entry.row() + " of " + kind.id());
        }
    }

    @Test
    void aKindOfTheOfficesOwnIsPrintedFromItsRoll() throws IOException {
        var subsidy = Samples.SUBSIDY;
        var columns = List.of(new NoticeKind.Column(RollField.SERIAL, "序号", Align.CENTER), new NoticeKind.Column(RollField.NAME, "户主", Align.CENTER),
                new NoticeKind.Column(RollField.SUM, "县级", Align.RIGHT, List.of(), "奖补资金（元）"),
                new NoticeKind.Column(RollField.SUM, "镇级", Align.RIGHT, List.of(), "奖补资金（元）"));
        var own = new NoticeKind("own-1", "产业奖补", "", subsidy.ground(), subsidy.listing().showing(columns), null,
                subsidy.words().saying("{村名}{项目名称}公示", "现将{项目名称}情况公示如下，{公示首日}起张贴。", ""),
                List.of(NoticeKind.Blank.own(1, "受理单位")), List.of("{村民委员会}主任（签字）："));
        var reading = Samples.read(RollRequest.of(own).of(Samples.WEST_BAY), List.of(List.of("2026年产业奖补发放花名册"),
                List.of("序号", "户主", "县级", "镇级"), List.of("#1", "江娜", "#300.5", "#100"), List.of("#2", "萧军", "#200", "#50.5")));
        var settings = NoticeSettings.of(own, Samples.MONDAY);
        var words = settings.wording().filling(Map.of(own.blanks().getFirst().key(), "石桥镇农业农村办"));
        var printed = BOARD.print(reading.roll(), own, settings.worded(words), folder.resolve("own"), Progress.NONE);

        String text = text(printed.printed().getFirst().file()).replaceAll("[\\s\\u3000]", "");
        for (String part : List.of("石桥镇西湾村2026年产业奖补公示", "2026年11月23日起张贴", "受理单位：石桥镇农业农村办", "奖补资金（元）", "500.50", "150.50",
                "石桥镇西湾村村民委员会主任（签字）：")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
    }

    @Test
    void aSentenceWithAFieldThatDoesNotExistIsNotPrinted() {
        var subsidy = Samples.SUBSIDY;
        var odd = new NoticeKind("own-1", "产业奖补", "", subsidy.ground(), subsidy.listing(), null, subsidy.words().saying("{项目}公示", "", ""), List.of(), List.of());
        var printed = print(odd, reading(subsidy), folder.resolve("odd"));

        assertEquals(List.of(), printed.printed());
        assertTrue(printed.findings().stream().anyMatch(finding -> finding.message().contains("没有“项目”这个字段")), printed.findings().toString());
    }

    @Test
    void threeHundredHouseholdsAreASmallFile() throws IOException {
        var roll = Samples.rollOf(IntStream.rangeClosed(1, 300).mapToObj(row -> Samples.entry(row, KindSamples.name(row), row * 10 + ".50"))
                .toArray(RollEntry[]::new));
        var printed = BOARD.print(roll, Samples.SUBSIDY, settings(Samples.SUBSIDY), folder.resolve("large"), Progress.NONE).printed().getFirst();

        assertTrue(Files.size(printed.file()) < 200_000, Files.size(printed.file()) + " bytes");
        assertTrue(printed.pages() > 10);
    }

    static RollReading reading(NoticeKind kind) {
        return kind.text() ? new RollReading(Roll.ofText("t", kind.id().equals("land-plan") ? "清溪河治理工程" : "关于停水检修的通知", "", List.of(Samples.WEST_BAY)), List.of())
                : Samples.read(RollRequest.of(kind).of(Samples.WEST_BAY), KindSamples.sheet(kind, ROWS));
    }

    static NoticeSettings settings(NoticeKind kind) {
        var settings = NoticeSettings.of(kind, Samples.MONDAY).issuedBy("", "0731-88221234");
        return kind.text() ? settings.worded(settings.wording().saying(KindSamples.text(kind))) : settings;
    }

    static PrintResult print(NoticeKind kind, RollReading reading, Path to) {
        return BOARD.print(reading.roll(), kind, settings(kind), to, Progress.NONE);
    }

    private static String text(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
