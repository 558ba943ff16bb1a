package org.gongkailan.villageboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollEntry;
import org.gongkailan.villageboard.roll.RollReading;
import org.gongkailan.villageboard.roll.RollTable;
import org.junit.jupiter.api.Test;

class RollSearchTest {
    private final RollSearch search = new RollSearch(TakenRoll.of(new RollReading(Roll.of("1", "", "补贴",
            new RollTable("花名册.xlsx", "明细", "", "", null), List.of(entry(1, "西湾村", "江娜"), entry(2, "后河村", "王伟"),
                    entry(12, "西湾村", "王娜"), entry(3, "", "赵燕"))),
            List.of(Finding.warning("id-check-digit", Place.of("明细!F2"), "finding.warning"),
                    Finding.error("village-missing", Place.of("明细!C3"), "finding.error"))), List.of()));

    @Test
    void aNameIsFoundByItsCharactersAndByItsSound() {
        assertEquals(List.of("王伟", "王娜"), names("王"));
        assertEquals(List.of("王伟", "王娜"), names("wang"));
        assertEquals(List.of("江娜", "王娜"), names("na"));
    }

    @Test
    void aVillageBringsAllItsRows() {
        assertEquals(List.of("江娜", "王娜"), names("xwc"));
        assertEquals(List.of("王伟"), names("后河"));
    }

    @Test
    void aSerialNumberIsFoundAsAWhole() {
        assertEquals(List.of("江娜"), names("1"));
        assertEquals(List.of("王娜"), names("12"));
    }

    @Test
    void lettersThatAreAddedAndTakenAwayFindWhatTheyWouldFindAtOnce() {
        assertEquals(List.of(), names("w"));
        assertEquals(List.of("江娜", "王伟", "王娜"), names("wa"));
        assertEquals(List.of("王伟", "王娜"), names("wang"));
        assertEquals(List.of("王伟"), names("wangw"));
        assertEquals(List.of("王伟", "王娜"), names("Wang"));
        assertEquals(List.of("江娜", "王伟", "王娜", "赵燕"), names(""));
    }

    @Test
    void onlyRowsInWhichSomethingWasFoundAreLeftIfWanted() {
        assertEquals(List.of("王伟", "赵燕"), search.left("", true).stream().map(RollEntry::name).toList());
        assertEquals(List.of("王伟"), search.left("王", true).stream().map(RollEntry::name).toList());
    }

    private List<String> names(String typed) {
        return search.left(typed, false).stream().map(RollEntry::name).toList();
    }

    private static RollEntry entry(int row, String village, String name) {
        return new RollEntry(row, "" + row, new Village("石桥镇", village), "1组", name, "", null, "", new BigDecimal("1.00"));
    }
}
