package org.gongkailan.villageboard.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.finding.Finding;
import org.gongkailan.paper.Align;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.notice.Disclosure;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivacyGateTest {
    private static final VillageBoard BOARD = new VillageBoard(WorkingCalendar::published, TestFonts.BUNDLED);
    private static final NoticeKind RELIEF = NoticeKinds.shipped().of("temporary-relief");
    private static final NoticeKind DIBAO = NoticeKinds.shipped().of("dibao");
    @TempDir
    private Path folder;

    private static Roll saying(String reason) {
        return Samples.rollOf(Samples.entry(4, "江娜", "32.65").saying(Map.of("救助事由", reason)));
    }

    private List<String> rules(Roll roll, NoticeKind kind, NoticeSettings settings) {
        return BOARD.print(roll, kind, settings, folder, Progress.NONE).findings().stream().filter(f -> f.severity()
                == org.gongkailan.finding.Severity.ERROR).map(Finding::rule).toList();
    }

    private static NoticeSettings usual(NoticeKind kind) {
        return NoticeSettings.of(kind, Samples.MONDAY).issuedBy("", "0731-88221234");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"尿毒症透析, privacy.illness", "肢体残疾二级, privacy.disability", "三组12号, privacy.address",
        "1958年7月9日出生, privacy.birth-date", "学生：江小宝, privacy.child"})
    void whatNobodyOutsideMayReadBlocksThePrint(String words, String rule) {
        assertEquals(List.of(rule), rules(saying(words), RELIEF, usual(RELIEF)));
    }

    @ParameterizedTest
    @CsvSource({"重大疾病", "突发事件", "意外伤害", "重度残疾人护理补贴", "民发〔2021〕57号", "国家税务总局令第9号"})
    void categoriesAndDocumentNumbersPass(String words) {
        assertEquals(List.of(), rules(saying(words), RELIEF, usual(RELIEF)));
    }

    @Test
    void theOfficersOwnWordsAreReadToo() {
        var settings = usual(RELIEF);

        assertEquals(List.of("privacy.illness"), rules(saying("其他"), RELIEF,
                settings.worded(settings.wording().saying("江某因糖尿病住院"))));
    }

    @Test
    void subsistenceAllowancesShowNothingButNameSizeAndAmount() {
        var columns = new java.util.ArrayList<>(DIBAO.columns());
        columns.add(new NoticeKind.Column(RollField.GROUP, "村民小组", Align.CENTER));
        var wider = new NoticeKind(DIBAO.id(), DIBAO.name(), DIBAO.group(), DIBAO.ground(), DIBAO.listing().showing(columns),
                null, DIBAO.words(), List.of(), List.of());

        assertEquals(List.of(), rules(saying(""), DIBAO, usual(DIBAO)));
        assertEquals(List.of("privacy.limit"), rules(saying(""), wider, usual(wider)));
    }

    @Test
    void aColumnOfTheOfficesOwnThatIsCalledAnAddressBlocksThePrint() {
        var columns = List.of(new NoticeKind.Column(RollField.NAME, "姓名", Align.CENTER),
                new NoticeKind.Column(RollField.TEXT, "家庭住址", Align.LEFT));
        var leaking = new NoticeKind("own", "自设", "", RELIEF.ground(), new NoticeKind.Listing(columns, List.of(), null, null, null),
                null, RELIEF.words(), List.of(), List.of());

        assertEquals(List.of("privacy.column"), rules(saying(""), leaking, usual(leaking)));
    }

    @Test
    void aReasonReleasesEverythingButIdentityAndAccount() {
        var released = Set.of("privacy.address", "privacy.id-number");

        assertEquals(List.of(), rules(saying("三组12号"), RELIEF, usual(RELIEF).releasing(released)));
        assertEquals(List.of("privacy.id-number"), rules(saying("其他"), RELIEF,
                usual(RELIEF).issuedBy("某局430848195807091870", "").releasing(released)));
    }

    @Test
    void whatAnOutsiderWillReadIsSaidColumnByColumn() {
        var lines = BOARD.disclosures(saying("其他"), RELIEF, usual(RELIEF), Samples.WEST_BAY);

        assertTrue(lines.contains(new Disclosure("姓名", "江娜", true)));
        assertTrue(lines.stream().anyMatch(line -> !line.shown() && line.heading().equals("身份证号")));
        assertFalse(lines.stream().anyMatch(line -> line.shown() && line.heading().equals("身份证号")));
    }
}
