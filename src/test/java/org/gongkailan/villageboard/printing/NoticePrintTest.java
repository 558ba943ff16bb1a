package org.gongkailan.villageboard.printing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkailan.calendar.Term;
import org.gongkailan.calendar.TermUnit;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.progress.Cancelled;
import org.gongkailan.progress.Impatient;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollEntry;
import org.gongkailan.villageboard.roll.RollTable;
import org.gongkailan.villageboard.roll.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoticePrintTest {
    private static final NoticeKind SUBSIDY = NoticeKinds.shipped().of("subsidy-payment");
    private static final VillageBoard BOARD = new VillageBoard(WorkingCalendar::published, TestFonts.BUNDLED);
    private static final NoticeSettings SETTINGS = NoticeSettings.of(SUBSIDY, Samples.MONDAY).issuedBy("", "0731-88221234");
    @TempDir
    private static Path folder;
    private static Roll roll;
    private static PrintResult result;

    @BeforeAll
    static void printTheSample() {
        roll = Samples.roll(folder).roll();
        result = BOARD.print(roll, SUBSIDY, SETTINGS, folder.resolve("out"), Progress.NONE);
    }

    @Test
    void everyVillageHasOneFileAndAllRowsAndYuanAreIn() throws IOException {
        assertEquals(12, result.printed().size());
        assertEquals(1199, result.rows());
        assertEquals(new BigDecimal("742876.91"), result.total());
        try (var files = Files.list(folder.resolve("out"))) {
            assertEquals(12, files.count());
        }
    }

    @Test
    void severalTablesStandUnderTheirTitlesEachWithItsTotalAndOneForAll() throws IOException {
        var tables = List.of(new RollTable("a.xlsx", "甲", "稻谷补贴明细表", "亩", null), new RollTable("a.xlsx", "乙", "玉米补贴明细表", "", null));
        var rice = Samples.entry(4, "江娜", "32.65");
        var corn = new RollEntry(1, 9, "1", Samples.WEST_BAY, "1组", "江海", "", BigDecimal.ONE, "40", new BigDecimal("40.00"), Map.of());
        var both = new Roll("roll", "digest", "稻谷和玉米补贴", tables, List.of(rice, corn), "", List.of());
        var printed = BOARD.print(both, SUBSIDY, SETTINGS, folder.resolve("several"), Progress.NONE).printed().getFirst();
        String text = text(printed.file()).replaceAll("\\s", "");

        assertTrue(text.matches("(?s).*稻谷补贴明细表.*江娜.*32\\.65.*玉米补贴明细表.*江海.*40\\.00.*以上2张表合计：72\\.65元.*"), text);
    }

    @Test
    void theRowWithoutVillageIsReportedAndPrintedNowhere() throws IOException {
        assertEquals(List.of("rows-not-posted"), result.findings().stream().map(f -> f.rule()).toList());
        for (var printout : result.printed()) {
            assertFalse(text(printout.file()).contains("赵秀军"), printout.file().toString());
        }
    }

    @Test
    void thePageSaysEverythingANoticeMustSay() throws IOException {
        String text = text(file("石桥镇西湾村")).replaceAll("[\\s\\u3000]", "");

        for (String part : List.of("2025年耕地地力保护补贴“一卡通”发放公示", "根据《中华人民共和国村民委员会组织法》",
                "公示期：2026年11月23日至2026年11月27日（5个工作日，首尾两日均计入）", "监督电话：0731-88221234",
                "合计", "70931.41", "人民币柒万零玖佰叁拾壹元肆角壹分", "石桥镇西湾村村民委员会（盖章）",
                "村民委员会负责人（签字）：", "村务监督委员会审核（签字）：", "2026年11月23日", "发放公示第1页")) {
            assertTrue(text.contains(part), part);
        }
        assertFalse(text.contains("财办〔2020〕37号"), "a document that nobody has verified is printed");
    }

    @Test
    void whereAnotherOfficeSealsItsNameIsPrintedOrHasRoom() throws IOException {
        var plan = NoticeKinds.shipped().of("land-plan");
        var text = Roll.ofText("t", "清溪河治理工程", "一、安置途径", List.of(Samples.WEST_BAY));
        var settings = NoticeSettings.of(plan, Samples.MONDAY);

        String unnamed = text(BOARD.print(text, plan, settings, folder.resolve("unnamed"), Progress.NONE).printed().getFirst().file());
        assertTrue(unnamed.contains("＿＿（盖章）") && !unnamed.contains("村民委员会（盖章）") && !unnamed.contains("公示单位："), unnamed);
        String named = text(BOARD.print(text, plan, settings.issuedBy("云溪县人民政府", ""), folder.resolve("named"), Progress.NONE).printed().getFirst().file());
        assertTrue(named.contains("云溪县人民政府（盖章）"), named);
    }

    @Test
    void theHeadIsRepeatedOnEveryPage() throws IOException {
        var printout = result.printed().stream().filter(p -> p.village().label().equals("石桥镇西湾村")).findFirst().orElseThrow();
        int heads = text(printout.file()).split("户主姓名", -1).length - 1;

        assertTrue(printout.pages() > 2);
        assertTrue(heads == printout.pages() || heads == printout.pages() - 1, heads + " heads on " + printout.pages() + " pages");
    }

    @Test
    void noIdCardOrTelephoneIsInAnyFile() throws IOException {
        for (var printout : result.printed()) {
            String text = text(printout.file()).replace("0731-88221234", "");
            assertFalse(text.matches("(?s).*\\d{9,}.*"), printout.file().toString());
            assertFalse(printout.file().getFileName().toString().matches(".*\\d{9,}.*"));
        }
    }

    @Test
    void rareNamesAreDrawn() throws IOException {
        assertTrue(text(file("石桥镇西河村")).contains("陶㮾"));
        assertTrue(result.findings().stream().noneMatch(f -> f.rule().equals("glyph-missing")));
    }

    @Test
    void theSameRollGivesTheSameBytes() throws IOException {
        var again = BOARD.print(roll, SUBSIDY, SETTINGS, folder.resolve("again"), Progress.NONE);

        assertArrayEquals(Files.readAllBytes(result.printed().getFirst().file()), Files.readAllBytes(again.printed().getFirst().file()));
        assertEquals(result.printed().getFirst().digest(), again.printed().getFirst().digest());
    }

    @ParameterizedTest
    @EnumSource(value = PaperSize.class, names = {"A4", "A3", "A2", "A1"})
    void aLargerSheetHasLargerTypeAndNotMoreRows(PaperSize size) {
        var small = Samples.rollOf(Samples.entry(4, "江娜", "32.65"), Samples.entry(5, "萧军", "12.00"));
        var printed = BOARD.print(small, SUBSIDY, SETTINGS.on(size), folder.resolve(size.name()), Progress.NONE);

        assertEquals(1, printed.pages());
    }

    @Test
    void aVillageWithADamagedAmountIsHeldBack() {
        var damaged = Samples.rollOf(Samples.entry(4, "江娜", "32.65"), Samples.entry(5, "萧军", null));
        var printed = BOARD.print(damaged, SUBSIDY, SETTINGS, folder.resolve("damaged"), Progress.NONE);

        assertEquals(List.of(), printed.printed());
        assertEquals(List.of("village-held-back"), printed.findings().stream().map(f -> f.rule()).toList());
    }

    @Test
    void aNameNoFontHasIsReportedWithRowPersonAndCodePoint() {
        var unassigned = Samples.rollOf(Samples.entry(7, "张\uE8F1", "1.00"));
        var finding = BOARD.print(unassigned, SUBSIDY, SETTINGS, folder.resolve("rare"), Progress.NONE).findings().getFirst();

        assertEquals("glyph-missing", finding.rule());
        assertEquals(List.of("石桥镇西湾村", 7, "张*", "U+E8F1"), finding.args());
    }

    @ParameterizedTest(name = "{0} in the title")
    @CsvSource({"11010519491231002X, privacy.id-number", "１１０１０５１９４９１２３１００２X, privacy.id-number",
        "110105194912310021, privacy.id-number", "6217 8718 3066 9976 763, privacy.bank-card",
        "139 3978 8657, privacy.phone", "0731-2345678, privacy.phone", "某某等297户, privacy.title"})
    void whatAnOutsiderMustNotReadBlocksThePrint(String leak, String rule) {
        var small = Samples.rollOf(Samples.entry(4, "江娜", "32.65"));
        var printed = BOARD.print(small, SUBSIDY, SETTINGS.about("补贴" + leak), folder.resolve("leak"), Progress.NONE);

        assertEquals(0, printed.printed().size());
        assertEquals(rule, printed.findings().getFirst().rule());
    }

    @Test
    void anIdNumberInANameBlocksThePrint() {
        var leak = Samples.rollOf(Samples.entry(4, "江娜430848195807091870", "32.65"));

        assertEquals("privacy.id-number", BOARD.print(leak, SUBSIDY, SETTINGS, folder.resolve("name"), Progress.NONE)
                .findings().getFirst().rule());
    }

    @Test
    void aProvisionalPeriodAndAMissingTelephoneAreSaid() {
        var small = Samples.rollOf(Samples.entry(4, "江娜", "32.65"));
        var settings = SETTINGS.lasting(Term.posting(40, TermUnit.WORKING_DAY)).issuedBy("云溪县财政局", "");
        var rules = BOARD.warnings(small, settings).stream().map(f -> f.rule()).toList();

        assertEquals(List.of("period-provisional", "phone-missing"), rules);
    }

    @Test
    void cancellingLeavesWithoutAResult() {
        assertThrows(Cancelled.class, () -> BOARD.print(roll, SUBSIDY, SETTINGS, folder.resolve("cancelled"), new Impatient()));
    }

    private static Path file(String village) {
        return folder.resolve("out").resolve(village + "-惠农补贴发放-2026-11-23.pdf");
    }

    private static String text(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
