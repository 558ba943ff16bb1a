package org.gongkailan.villageboard.roll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.printing.KindSamples;
import org.junit.jupiter.api.Test;

/** Rolls of kinds whose columns the kind alone knows. */
class RollKindsTest {
    private static final NoticeKind ACCOUNTS = kind("village-accounts");
    private static final List<String> ACCOUNT_HEAD = List.of("日期", "凭证号", "摘要", "收入（元）", "支出（元）", "余额（元）", "经手人");

    private static NoticeKind kind(String id) {
        return NoticeKinds.shipped().of(id);
    }

    private static RollReading west(NoticeKind kind, List<?>... lines) {
        return Samples.read(RollRequest.of(kind).of(Samples.WEST_BAY),
                Arrays.stream(lines).map(line -> line.stream().map(String::valueOf).toList()).toList());
    }

    @Test
    void columnsAreKnownByTheirOtherNamesAndWithoutTheirUnits() {
        var roll = west(kind("debts"), List.of("债权债务表"), List.of("序号", "往来单位", "期初余额（元）", "本期增减", "期末余额"),
                List.of("#1", "云溪县水利局", "#1000", "#-200.5", "#799.5")).roll();

        assertEquals(Map.of("往来单位或个人", "云溪县水利局", "期初余额（元）", "1000", "本期增减（元）", "-200.5", "期末余额（元）", "799.5"),
                roll.entries().getFirst().more());
    }

    @Test
    void aHeadOfTwoRowsIsPutTogether() {
        var roll = west(kind("projects"), List.of("序号", "项目名称", "项目建设内容", "拟投入资金（万元）", ""),
                List.of("", "", "", "中央", "省级"), List.of("#1", "机耕路", "硬化", "#30", "#12.5")).roll();

        assertEquals(1, roll.entries().size());
        assertEquals("12.5", roll.entries().getFirst().more(kind("projects").columns().getLast()));
    }

    @Test
    void aRollWithoutVillagesIsThatOfTheVillageNamedForIt() {
        var lines = KindSamples.sheet(kind("income"), 2);

        assertEquals(List.of(Samples.WEST_BAY), Samples.read(RollRequest.of(kind("income")).of(Samples.WEST_BAY), lines).roll().villages());
        var problem = assertThrows(UserProblem.class, () -> Samples.read(RollRequest.of(kind("income")), lines));
        assertEquals("villageboard.roll.no-village-column", problem.key());
    }

    @Test
    void anAccountThatAddsUpHasNoFindings() {
        var reading = west(ACCOUNTS, ACCOUNT_HEAD, List.of("", "", "上月余额", "", "", "#1000", ""),
                List.of("2026-10-03", "1", "承包费", "#500", "", "#1500", "刘德福"),
                List.of("2026-10-09", "2", "电费", "", "#120.5", "#1379.5", "刘德福"),
                List.of("", "", "本月余额", "", "", "#1379.5", ""));

        assertEquals(List.of(), reading.findings());
        assertEquals(4, reading.roll().entries().size());
    }

    @Test
    void aBalanceThatDoesNotFollowFromTheRowBeforeIsAnErrorInItsCell() {
        var finding = west(ACCOUNTS, ACCOUNT_HEAD, List.of("", "", "上月余额", "", "", "#1000", ""),
                List.of("2026-10-03", "1", "承包费", "#500", "", "#1450", "刘德福")).findings().getFirst();

        assertEquals("balance", finding.rule());
        assertEquals("花名册!F3", finding.place().id());
        assertEquals("第3行：余额写的是1450.00元，按上一行加收入减支出是1500.00元", finding.message());
    }

    @Test
    void illnessAddressAndChildrenAreNeverRead() {
        var reading = west(kind("temporary-relief"), List.of("序号", "姓名", "救助事由", "救助金额", "家庭住址", "病情", "儿童姓名"),
                List.of("#1", "江娜", "重大疾病", "#800", "三组12号", "尿毒症", "江小宝"));

        String everything = reading.toString();
        assertFalse(everything.contains("12号") || everything.contains("尿毒症") || everything.contains("江小宝"), everything);
    }

    @Test
    void numbersOfPersonsInAnyWordsAreStarredAndReported() {
        var reading = west(kind("spending"), List.of("日期", "摘要", "支出项目", "金额"),
                List.of("2026-10-03", "付江娜（430848195807091870）误工费", "工资", "#300"));

        assertEquals(List.of("number-in-text"), reading.findings().stream().map(Finding::rule).toList());
        assertFalse(reading.toString().contains("430848195807091870"));
    }

    @Test
    void theTaxAnnouncementAloneKeepsTheNumberItMustPrint() {
        var reading = Samples.read(RollRequest.of(kind("tax-arrears")).of(Samples.WEST_BAY), KindSamples.sheet(kind("tax-arrears"), 1));

        assertEquals("430848195807091870", reading.roll().entries().getFirst().more().get("证件号码"));
    }

    @Test
    void aHeadThatAPersonExplainedIsReadTheSameWayAgain() {
        var texts = List.of("No", "农户", "发的钱", "哪个村");
        var uses = new ArrayList<RollMapping.Use>(List.of(new RollMapping.Use(RollField.SERIAL, ""),
                new RollMapping.Use(RollField.NAME, ""), new RollMapping.Use(RollField.AMOUNT, ""), new RollMapping.Use(RollField.VILLAGE, "")));
        var mapping = RollMapping.of("subsidy-payment", texts, uses);
        var lines = List.of(List.of("补贴"), texts, List.of("#1", "江娜", "#32.65", "西湾村"));
        var request = RollRequest.of(Samples.SUBSIDY);

        assertEquals("villageboard.roll.no-head", assertThrows(UserProblem.class, () -> Samples.read(request, lines)).key());
        var entry = Samples.read(request.knowing(RollMappings.NONE.and(mapping)), lines).roll().entries().getFirst();
        assertEquals("江娜", entry.name());
        assertEquals("32.65", entry.amount().toPlainString());
    }
}
