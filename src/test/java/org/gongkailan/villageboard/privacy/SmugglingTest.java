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
        "008613939788657, privacy.long-number", "810100001234, privacy.long-number", "81010000 1234 567, privacy.long-number",
        "微信jiangna58, privacy.phone", "联系电话88229999, privacy.phone", "QQ：58070918, privacy.phone",
        "糖-尿-病, privacy.illness", "骨折, privacy.illness", "心梗, privacy.illness", "三组十二号, privacy.address", "家住清溪桥头, privacy.address",
        "其子江小宝住院, privacy.child", "女儿江小红上大学, privacy.child", "江小宝8岁, privacy.child", "生日七月九日, privacy.birth-date"})
    void whatARemarkTellsOfAPersonDoesNotPass(String words, String rule) {
        assertEquals(List.of(rule), rules(saying(words), usual()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"43084819580709187Ⅹ", "四三○八四八一九五八○七○九一八七○", "四、三、〇、八、四、八、一、九、五、八、〇、七、〇、九、一、八、七、〇",
        "430848年1958月0709日1870", "430848\u3164195807091870", "430848    195807091870", "430848和195807091870", "430848 1958年7月9日 1870",
        "护照号码：EA1234567", "港澳通行证C12345678", "台胞证12345678", "CHN430085012345", "军官证：南字第12345678号", "出生医学证明K430123456", "医保卡号A12345678"})
    void noDisguiseAndNoOtherDocumentOfAPersonPassesNotEvenWithAReason(String number) {
        var released = usual().releasing(java.util.Set.of("privacy.long-number", "privacy.id-number", "privacy.birth-date"));

        assertTrue(rules(saying("见" + number), released).contains("privacy.id-number"));
        assertTrue(rules(saying("其他"), released.worded(released.wording().saying("见" + number))).contains("privacy.id-number"));
    }

    @ParameterizedTest
    @CsvSource({"账号：12345678, bank-card", "一卡通88010000123, bank-card", "存折号：0123456, bank-card", "E12345678, long-number", "wx：jiangna58, phone",
        "jiangna@163.com, phone", "（0731）88229999, phone", "湘A D12345, plate", "3#501, address", "住三组水塘边, address", "三组拾贰号, address",
        "hiv, illness", "精神二级, disability", "一九五八年七月九日出生, birth-date", "58年7月生, birth-date", "1958-07-09, birth-date", "江小宝，男，八岁, child",
        "读小学三年级, child", "学生王小宝, child", "家庭月收入1200元, circumstances", "丧偶, circumstances"})
    void whatElseTellsOfAPersonDoesNotPass(String words, String rule) {
        assertEquals(List.of("privacy." + rule), rules(saying(words), usual()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"国发[2019]54号", "云溪县农发（2026）3号", "合同编号：202611230012", "发票号码：24432000000012345678", "项目编码2305-430848-04-01-123456",
        "地块编码4308481012010100001", "统一社会信用代码914308485617234567", "宗地号：430848101201GB00012", "2021 2022 2023 2024 2025", "1号机井", "3号鱼塘",
        "5号地块", "11月23号", "现住房为危房", "2026年3月1日生效", "孤儿基本生活费", "儿童关爱服务", "小学三年级以上", "修桥搭桥", "第三家中标"})
    void numbersAndWordsOfThingsPass(String words) {
        assertEquals(List.of(), rules(saying(words), usual()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"开展两癌筛查，接种乙肝疫苗。", "白内障免费筛查"})
    void aTextMaySpeakOfTheHealthOfEverybody(String words) {
        assertEquals(List.of(), rules(saying("其他"), usual().worded(usual().wording().saying(words))));
        assertEquals(List.of("privacy.illness"), rules(saying("其他"), usual().worded(usual().wording().saying(words + "江某患乙肝"))));
    }

    @Test
    void aCardOrATelephoneDoesNotPassAsTheNumberOfAContract() {
        assertEquals(List.of("privacy.bank-card"), rules(saying("合同编号6217871830669976763"), usual()));
        assertEquals(List.of("privacy.phone"), rules(saying("合同编号13939788657"), usual()));
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

        assertTrue(rules(Samples.rollOf(entry), usual()).contains("privacy.id-number"));
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
    @ValueSource(strings = {"身份证号码（必填）", "护照号", "受助学生", "微信号", "存折账号", "户口所在地", "家庭月收入", "致残原因", "户主身份证号", "家庭住址及门牌", "手机号码2", "子女姓名（小名）", "残疾等级/类别"})
    void aHeadingThatSpeaksOfItDoesNotPass(String heading) {
        var columns = List.of(new NoticeKind.Column(RollField.NAME, "姓名", org.gongkailan.paper.Align.CENTER),
                new NoticeKind.Column(RollField.TEXT, heading, org.gongkailan.paper.Align.LEFT));
        var leaking = new NoticeKind("own", "自设", "", RELIEF.ground(), RELIEF.listing().showing(columns), null, RELIEF.words(), List.of(), List.of());
        var found = BOARD.print(saying(""), leaking, usual(), folder, Progress.NONE).findings();

        assertTrue(found.stream().anyMatch(finding -> finding.rule().equals("privacy.column")), heading);
    }
}
