package org.gongkailan.villageboard.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollEntry;
import org.gongkailan.villageboard.roll.RollTable;
import org.gongkailan.villageboard.roll.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways in which personal data could get past the intake onto a page; none of them may. */
class SmugglingTest {
    private static final VillageBoard BOARD = new VillageBoard(WorkingCalendar::published, TestFonts.BUNDLED);
    private static final NoticeKind RELIEF = NoticeKinds.shipped().of("temporary-relief");
    private static final String ID = "430848195807091870";
    @TempDir
    private Path folder;

    private List<String> rules(Roll roll, NoticeSettings settings) {
        return BOARD.print(roll, RELIEF, settings, folder, Progress.NONE).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR).map(Finding::rule).distinct().toList();
    }

    private static NoticeSettings usual() {
        return NoticeSettings.of(RELIEF, Samples.MONDAY).issuedBy("", "0731-88221234");
    }

    private static Roll saying(String reason) {
        return Samples.rollOf(Samples.entry(4, "江娜", "32.65").saying(Map.of("救助事由", reason)));
    }

    @ParameterizedTest
    @ValueSource(strings = {ID, "４３０８４８１９５８０７０９１８７０", "430848 1958 0709 1870", "430848.19580709.1870", "430848\u200b195807091870",
        "430848580709187", "43084819580709187x", "四三〇八四八一九五八〇七〇九一八七〇", "430848/1958/0709/1870", "13939788657 " + ID})
    void noFormOfAnIdentityNumberPasses(String number) {
        assertEquals(List.of("privacy.id-number"), rules(saying("见" + number), usual()).stream().filter(rule -> rule.contains("id-number")).toList());
    }

    @ParameterizedTest
    @CsvSource({"6217 8718 3066 9976 763, privacy.bank-card", "6217871830669976763, privacy.bank-card", "139 3978 8657, privacy.phone",
        "１３９３９７８８６５７, privacy.phone", "+86-139-3978-8657, privacy.phone", "13939788657 13939788658, privacy.phone",
        "0731-88229999, privacy.phone", "糖 尿 病, privacy.illness", "残疾２级, privacy.disability", "残疾等级：贰级, privacy.disability",
        "二级肢体残, privacy.disability", "肢体残疾Ⅱ级, privacy.disability", "三组１２号, privacy.address", "3 栋 2 单元, privacy.address"})
    void disguisesOfOtherThingsDoNotPassEither(String words, String rule) {
        assertEquals(List.of(rule), rules(saying(words), usual()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"43084819580709****", "430848195807091***", "43O848195807O9187O", "四三零八四八19580709187零", "残疾证43084819580709187044"})
    void aNumberThatIsIncompleteMixedOrLongerDoesNotPass(String number) {
        assertEquals(List.of("privacy.id-number"), rules(saying("见" + number), usual()).stream().filter(rule -> rule.contains("id-number")).toList());
    }

    @ParameterizedTest
    @CsvSource({"139.3978.8657, privacy.phone", "（139）39788657, privacy.phone", "139/3978/8657, privacy.phone", "幺三九三九七八八六五七, privacy.phone",
        "008613939788657, privacy.long-number", "存折810100001234, privacy.long-number", "81010000 1234 567, privacy.long-number",
        "微信jiangna58, privacy.phone", "联系电话88229999, privacy.phone", "QQ：58070918, privacy.phone",
        "糖-尿-病, privacy.illness", "骨折, privacy.illness", "心梗, privacy.illness", "三组十二号, privacy.address", "家住清溪桥头, privacy.address",
        "其子江小宝住院, privacy.child", "女儿江小红上大学, privacy.child", "江小宝8岁, privacy.child", "生日七月九日, privacy.birth-date"})
    void whatARemarkTellsOfAPersonDoesNotPass(String words, String rule) {
        assertEquals(List.of(rule), rules(saying(words), usual()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"双女户", "独生子女奖励扶助", "80—89周岁", "国务院令第七百一十一号", "2026年11月23日至2026年11月27日", "12.50、13.80、1500.00",
        "1200米，3.5米宽", "中央一号文件", "冬春生活救助", "学生意外伤害保险", "2024.1—2028.12"})
    void whatANoticeMaySayPasses(String words) {
        assertEquals(List.of(), rules(saying(words), usual()));
    }

    @Test
    void aNumberSplitBetweenANameAndItsRemarkIsReadAsOne() {
        var entry = Samples.entry(4, "江娜430848", "10.00").saying(Map.of("救助事由", "其他19580709，1870"));

        assertEquals(List.of("privacy.id-number"), rules(Samples.rollOf(entry), usual()));
    }

    @Test
    void theRateTheNameOfTheFileAndTheOfficesOwnSentencesAreReadToo() {
        var subsidy = NoticeKinds.shipped().of("subsidy-payment");
        var entry = new RollEntry(0, 4, "1", Samples.WEST_BAY, "3组", "江娜", "", null, "尿毒症每月", new java.math.BigDecimal("10.00"), Map.of());
        var named = subsidy.copied("own", "江娜透析救助");
        var words = subsidy.words();
        var saying = new NoticeKind("own", "自设", "", subsidy.ground(), subsidy.listing(), null, words.saying(words.title(), "江娜患糖尿病，予以救助。", ""), List.of(), List.of());

        for (var kind : List.of(subsidy, named, saying)) {
            var roll = Samples.rollOf(kind == subsidy ? entry : Samples.entry(4, "江娜", "10.00"));
            var settings = NoticeSettings.of(kind, Samples.MONDAY).issuedBy("", "0731-88221234");
            assertEquals(List.of("privacy.illness"), BOARD.print(roll, kind, settings, folder, Progress.NONE).findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR).map(Finding::rule).distinct().toList(), kind.name());
        }
    }

    @Test
    void theOfficesOwnTelephonesPassTogether() {
        assertEquals(List.of(), rules(saying("其他"), usual().issuedBy("", "0731-88221234 0731-88225678")));
    }

    @Test
    void aNumberSplitOverCellsIsReadAsOne() {
        var entry = new RollEntry(0, 4, "1", Samples.WEST_BAY, "62178718", "江娜", "", null, "", new java.math.BigDecimal("10.00"),
                Map.of("救助事由", "3066997676"));

        assertEquals(List.of("privacy.bank-card"), rules(Samples.rollOf(entry), usual()));
    }

    @Test
    void aBirthdayBesideANameDoesNotPass() {
        assertEquals(List.of("privacy.birth-date"), rules(Samples.rollOf(Samples.entry(4, "江娜 1958.7.9", "32.65")), usual()));
    }

    @Test
    void villageTitleOfATableAndIssuerAreReadToo() {
        var entry = Samples.entry(4, "江娜", "32.65");
        var tables = new ArrayList<>(List.of(new RollTable("a.xlsx", "甲", "江娜" + ID + "名单", "", null),
                new RollTable("b.xlsx", "乙", "江某等297户名单", "", null)));
        var titled = new Roll("roll", "digest", "临时救助", tables, List.of(entry), "", List.of());

        assertEquals(List.of("privacy.id-number"), rules(titled, usual()));
        assertEquals(List.of("privacy.id-number"), rules(Samples.rollOf(entry.in(new Village("", "西湾村" + ID))), usual()));
        assertEquals(List.of("privacy.illness"), rules(saying("其他"), usual().issuedBy("糖尿病患者服务站", "0731-88221234")));
        assertEquals(List.of("privacy.title"), rules(new Roll("roll", "digest", "临时救助", tables.reversed(), List.of(entry), "", List.of()), usual()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"身份证号码（必填）", "户主身份证号", "家庭住址及门牌", "手机号码2", "子女姓名（小名）", "残疾等级/类别"})
    void aHeadingThatSpeaksOfItDoesNotPass(String heading) {
        var columns = List.of(new NoticeKind.Column(RollField.NAME, "姓名", org.gongkailan.paper.Align.CENTER),
                new NoticeKind.Column(RollField.TEXT, heading, org.gongkailan.paper.Align.LEFT));
        var leaking = new NoticeKind("own", "自设", "", RELIEF.ground(), RELIEF.listing().showing(columns), null, RELIEF.words(), List.of(), List.of());
        var found = BOARD.print(saying(""), leaking, usual(), folder, Progress.NONE).findings();

        assertTrue(found.stream().anyMatch(finding -> finding.rule().equals("privacy.column")), heading);
    }
}
