package org.gongkailan.villageboard.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.finding.Finding;
import org.gongkailan.paper.Align;
import org.gongkailan.villageboard.KindField;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.RollField;
import org.junit.jupiter.api.Test;

class KindCheckTest {
    private static final List<NoticeKind> ALL = NoticeKinds.shipped().all();
    private static final NoticeKind SUBSIDY = NoticeKinds.shipped().of("subsidy-payment");

    @Test
    void nothingIsWrongWithWhatShips() {
        for (var kind : ALL) {
            assertEquals(List.of(), KindCheck.check(kind, ALL), kind.id());
        }
    }

    @Test
    void aFieldThatDoesNotExistIsNamedWithThoseThatDo() {
        var found = titled("{项目}发放公示");

        assertEquals("title", found.getFirst().place().id());
        assertTrue(found.getFirst().message().startsWith("没有“项目”这个字段"), found.toString());
        KindField.offered().forEach(field -> assertTrue(found.getFirst().message().contains(field.label()), field.label()));
    }

    @Test
    void braceThatStandsAloneOrIsFullWidthIsTold() {
        assertTrue(titled("{项目名称发放公示").getFirst().message().startsWith("大括号没有成对"));
        assertTrue(titled("项目名称}发放公示").getFirst().message().startsWith("大括号没有成对"));
        assertTrue(titled("｛项目名称｝发放公示").getFirst().message().contains("不是半角"));
        assertEquals(List.of(), titled("{项目名称}发放公示"));
    }

    @Test
    void fieldsOfThePageFootAreNoneOfASentence() {
        assertTrue(Finding.anyError(titled("第{页码}页")));
    }

    @Test
    void whatWasCalledByAnEnglishWordIsCalledByItsChineseOne() {
        assertEquals(List.of(), titled("{programme}发放公示"));
        assertEquals("{项目名称}发放公示", SUBSIDY.words().saying("{programme}发放公示", "", "").title());
    }

    @Test
    void identityNumberAndEmptyTitleAreTold() {
        assertTrue(titled("110101199003077731的公示").getFirst().message().contains("身份证号码"));
        assertTrue(titled(" ").getFirst().message().contains("请填写标题"));
    }

    @Test
    void twoKindsOfOneNameAreTold() {
        assertTrue(KindCheck.check(SUBSIDY.copied("own-1", "低保对象"), ALL).getFirst().message().contains("低保对象"));
        assertEquals(List.of(), KindCheck.check(SUBSIDY.copied("own-1", "产业奖补"), ALL));
    }

    @Test
    void columnsNeedHeadingsOfTheirOwn() {
        assertTrue(with(new NoticeKind.Column(RollField.TEXT, "", Align.LEFT)).getFirst().message().contains("没有列名"));
        assertTrue(with(new NoticeKind.Column(RollField.TEXT, "组别", Align.LEFT)).getFirst().message().contains("组别"));
        assertTrue(with(new NoticeKind.Column(RollField.AMOUNT, "另一金额", Align.LEFT)).getFirst().message().contains("只能有一列"));
        assertEquals(List.of(), with(new NoticeKind.Column(RollField.TEXT, "组别", Align.LEFT, List.of(), "上年")));
    }

    @Test
    void columnBesideThoseThatTheLawNamesIsTold() {
        var dibao = NoticeKinds.shipped().of("dibao");
        var columns = new ArrayList<>(dibao.columns());
        columns.add(new NoticeKind.Column(RollField.GROUP, "村民小组", Align.CENTER));
        var more = new NoticeKind(dibao.id(), dibao.name(), dibao.group(), dibao.ground(), dibao.listing().showing(columns), null, dibao.words(),
                List.of(), List.of());

        assertTrue(KindCheck.check(more, ALL).getFirst().message().contains("请去掉“村民小组”一列"));
    }

    @Test
    void missingBasisIsWorthAWordAndKeepsNothingFromBeingStored() {
        var groundless = new NoticeKind("own-1", "产业奖补", "", SUBSIDY.ground().changed("yearly", null, List.of()), SUBSIDY.listing(), null,
                SUBSIDY.words().saying("公示", "按照{依据}及有关规定公示。", ""), List.of(), List.of());
        var found = KindCheck.check(groundless, ALL);

        assertEquals("intro", found.getFirst().place().id());
        assertFalse(Finding.anyError(found));
    }

    private static List<Finding> titled(String title) {
        return KindCheck.check(new NoticeKind(SUBSIDY.id(), SUBSIDY.name(), "", SUBSIDY.ground(), SUBSIDY.listing(), null,
                SUBSIDY.words().saying(title, SUBSIDY.words().intro(), ""), List.of(), List.of()), ALL);
    }

    private static List<Finding> with(NoticeKind.Column column) {
        var columns = new ArrayList<>(SUBSIDY.columns());
        columns.add(column);
        return KindCheck.check(new NoticeKind(SUBSIDY.id(), SUBSIDY.name(), "", SUBSIDY.ground(), SUBSIDY.listing().showing(columns), null,
                SUBSIDY.words(), List.of(), List.of()), ALL);
    }
}
