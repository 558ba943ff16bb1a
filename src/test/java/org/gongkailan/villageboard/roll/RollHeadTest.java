package org.gongkailan.villageboard.roll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.RollWords;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.junit.jupiter.api.Test;

class RollHeadTest {
    private static final RollColumns WORDS = new RollColumns(NoticeKinds.shipped().of("subsidy-payment"), RollWords.shipped());

    @Test
    void headingsAreFoundWithBlanksSynonymsAndUnits() {
        var head = RollHead.of(List.of("序 号", "乡（镇）", "村（居）", "户　主\n姓　名", "核定面积（亩）", "实发金额(元)"), WORDS).orElseThrow();

        assertEquals(Map.of("SERIAL", 0, "TOWNSHIP", 1, "VILLAGE", 2, "NAME", 3, "QUANTITY", 4, "AMOUNT", 5), head.columns());
        assertEquals("亩", head.units().get(RollField.QUANTITY));
    }

    @Test
    void aTitleLineOrARowOfPeopleIsNoHead() {
        assertTrue(RollHead.of(List.of("2025年补贴金额发放明细表"), WORDS).isEmpty());
        assertTrue(RollHead.of(List.of("1", "石桥镇", "西湾村", "江娜", "0.33", "32.65"), WORDS).isEmpty());
    }

    @Test
    void theFirstOfTwoColumnsOfOneNameIsTaken() {
        var head = RollHead.of(List.of("姓名", "村", "金额", "金额"), WORDS).orElseThrow();

        assertEquals(2, head.column(RollField.AMOUNT));
    }

    @Test
    void theProgrammeIsTheTitleWithoutItsEnding() {
        assertEquals("2025年稻谷补贴", RollWords.shipped().programme("2025年稻谷补贴发放花名册"));
        assertEquals("花名册", RollWords.shipped().programme("花名册"));
    }
}
