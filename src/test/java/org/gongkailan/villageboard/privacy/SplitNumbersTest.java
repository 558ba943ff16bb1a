package org.gongkailan.villageboard.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollEntry;
import org.gongkailan.villageboard.roll.RollReading;
import org.gongkailan.villageboard.roll.RollTable;
import org.gongkailan.villageboard.roll.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identity numbers that are torn into pieces, and sums and codes that only look like it. */
class SplitNumbersTest {
    private static final VillageBoard BOARD = new VillageBoard(WorkingCalendar::published, TestFonts.BUNDLED);
    private static final NoticeKind RELIEF = NoticeKinds.shipped().of("temporary-relief");
    private static final NoticeKind WORKS = NoticeKinds.shipped().of("works");
    @TempDir
    private Path folder;

    private static List<Finding> found(Roll roll, NoticeKind kind, NoticeSettings settings) {
        return BOARD.findings(roll, kind, settings, Samples.WEST_BAY).stream().filter(finding -> finding.rule().startsWith("privacy.")).toList();
    }

    private static NoticeSettings usual(NoticeKind kind) {
        return NoticeSettings.of(kind, Samples.MONDAY).issuedBy("", "0731-88221234");
    }

    private static RollEntry saying(int row, String reason) {
        return Samples.entry(row, "江娜", "32.65").saying(Map.of("救助事由", reason));
    }

    private static RollEntry work(int row, String budget, String price) {
        return new RollEntry(0, row, "", Samples.WEST_BAY, "", "", "", null, "", null,
                Map.of("工程名称", "修路", "预算（元）", budget, "合同价（元）", price, "进展", "完工"));
    }

    private static Roll roll(List<RollEntry> entries) {
        return new Roll("roll", "digest", "救助", List.of(new RollTable("a.xlsx", "明细", "", "", null)), entries, "", List.of());
    }

    @ParameterizedTest
    @CsvSource({"430848195, 807091870", "4308481958070, 91870", "其他430848, 195807091870", "430848195807, 091870其他", "430848１９５, 807091870"})
    void overTwoRowsOfAColumnItIsFound(String above, String below) {
        var found = found(roll(List.of(saying(4, "火灾"), saying(5, above), saying(6, below))), RELIEF, usual(RELIEF));

        assertTrue(found.stream().anyMatch(finding -> finding.rule().equals("privacy.id-number") && finding.message().contains("第2行")), found.toString());
    }

    @Test
    void overThreeRowsOfAColumnItIsFound() {
        assertEquals(1, found(roll(List.of(saying(4, "430848"), saying(5, "195807"), saying(6, "091870"))), RELIEF, usual(RELIEF)).size());
    }

    @ParameterizedTest
    @CsvSource({"430848195, 807091870", "4308481958, 07091870.00", "43084819580, 7091870", "4308481958, 7091870"})
    void overTwoNumberColumnsItIsFound(String budget, String price) {
        var found = found(roll(List.of(work(4, "12000", "11500"), work(5, budget, price))), WORKS, usual(WORKS));

        assertTrue(found.stream().anyMatch(finding -> finding.rule().equals("privacy.id-number") && finding.message().contains("第2行")), found.toString());
    }

    @Test
    void overTwoRowsOfANumberColumnItIsFound() {
        assertFalse(found(roll(List.of(work(4, "430848195", "1"), work(5, "807091870", "2"))), WORKS, usual(WORKS)).isEmpty());
    }

    @Test
    void inATableThatLiesOnItsSideItIsFound() {
        var settings = usual(WORKS);
        var turned = settings.laidOut(settings.layout().turned());

        assertFalse(found(roll(List.of(work(4, "430848195", "1"), work(5, "807091870", "2"))), WORKS, turned).isEmpty());
        assertFalse(found(roll(List.of(work(4, "430848195", "807091870"))), WORKS, turned).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"430848195\n807091870", "430848\n\n195807091870", "430848和195807091870", "证号430848出生19580709尾号1870"})
    void inALineAndTheNextOfATextItIsFound(String text) {
        var settings = usual(RELIEF);

        assertTrue(found(roll(List.of(saying(4, "火灾"))), RELIEF, settings.worded(settings.wording().saying(text))).stream()
                .anyMatch(finding -> finding.rule().equals("privacy.id-number")), text);
    }

    @Test
    void theSampleRollHasNone() {
        RollReading reading = Samples.roll(folder);
        var settings = usual(Samples.SUBSIDY);

        for (var village : reading.roll().villages()) {
            assertEquals(List.of(), BOARD.findings(reading.roll(), Samples.SUBSIDY, settings, village).stream()
                    .filter(finding -> finding.severity() == Severity.ERROR && finding.rule().startsWith("privacy.")).toList(), village.label());
        }
    }

    /** Sums of all sizes, also such that make eighteen digits with their neighbours. */
    @Test
    void sumsThatMeetByChanceAreNone() {
        var random = new Random(23);
        for (int village = 0; village < 40; village++) {
            var entries = new ArrayList<RollEntry>();
            for (int row = 0; row < 250; row++) {
                entries.add(work(row, amount(random), amount(random)));
            }
            assertEquals(List.of(), found(roll(entries), WORKS, usual(WORKS)), "village " + village);
        }
    }

    private static String amount(Random random) {
        return BigDecimal.valueOf(random.nextLong((long) Math.pow(10, 3 + random.nextInt(6))), random.nextInt(3)).toPlainString();
    }

    /** Contracts have numbers of nine digits, one after the other. */
    @Test
    void numbersThatRunOnAreNone() {
        var entries = new ArrayList<RollEntry>();
        for (int row = 0; row < 3000; row++) {
            entries.add(saying(row, String.valueOf(430848101 + row)));
        }
        assertEquals(List.of(), found(roll(entries), RELIEF, usual(RELIEF)));
    }
}
