package org.gongkailan.villageboard.roll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkailan.finding.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample roll against the truth file that was written when it was invented. */
class RollTruthTest {
    @TempDir
    private static Path folder;
    private static RollReading reading;
    private static JsonNode truth;

    @BeforeAll
    static void read() {
        reading = Samples.roll(folder);
        truth = JsonMapper.builder().build().readTree(Samples.copy("roll-1200.truth.json", folder).toFile());
    }

    @Test
    void everyRowIsRead() {
        assertEquals(truth.get("rows").asInt(), reading.roll().entries().size());
        assertEquals(new BigDecimal(truth.get("total").asString()), reading.roll().postedTotal());
        assertEquals(new BigDecimal(truth.get("total").asString()), reading.roll().stated());
    }

    @Test
    void everyVillageHasItsRowsAndItsTotal() {
        var read = reading.roll().byVillage().entrySet().stream().filter(village -> village.getKey().known())
                .collect(Collectors.toMap(village -> village.getKey().label(), village -> List.of(
                        village.getValue().size(), Roll.total(village.getValue()))));

        assertEquals(perVillage(), read);
    }

    private static Map<String, List<Object>> perVillage() {
        return truth.get("perVillage").properties().stream().collect(Collectors.toMap(Map.Entry::getKey, village -> List.of(
                village.getValue().get(0).asInt(), new BigDecimal(village.getValue().get(1).asString()).setScale(2))));
    }

    @Test
    void exactlyTheDamagedCellsAreReported() {
        var expected = truth.get("bad").valueStream().map(bad -> bad.get(0).asInt() + " " + bad.get(1).asString()).toList();

        var found = damaged().map(finding -> serialOf(finding) + " " + finding.rule()).toList();
        assertEquals(expected, found);
    }

    private static Stream<Finding> damaged() {
        return reading.findings().stream().filter(finding -> !finding.rule().startsWith("total"));
    }

    @Test
    void theTotalRowLeavesOutTheRowWithoutVillage() {
        var finding = reading.findings().getLast();

        assertEquals("total-leaves-out", finding.rule());
        assertEquals(new BigDecimal("31.66"), finding.right().subtract(finding.left()));
    }

    private static String serialOf(Finding finding) {
        int row = Integer.parseInt(finding.place().id().replaceAll(".*![A-Z]+", ""));
        return reading.roll().entries().stream().filter(entry -> entry.row() == row).findFirst().orElseThrow().serial();
    }

    @Test
    void damagedCellsAreReportedWithTheirPlace() {
        var places = damaged().map(finding -> finding.place().id()).toList();

        assertEquals(List.of("发放明细!F18", "发放明细!F45", "发放明细!F208", "发放明细!F237", "发放明细!F386", "发放明细!F884",
                "发放明细!F939", "发放明细!C942"), places);
    }

    @Test
    void rareNamesAreKeptAsWritten() {
        int serial = truth.get("rareNames").get(0).asInt();

        assertEquals("陶㮾", reading.roll().entries().get(serial - 1).name());
    }

    @Test
    void titleAndUnitAreUnderstood() {
        assertEquals("2025年耕地地力保护补贴“一卡通”", reading.roll().programme());
        assertEquals("亩", reading.roll().tables().getFirst().quantityUnit());
    }

    @Test
    void nothingThatWasReadHoldsAnIdCardOrTelephone() {
        String everything = reading.toString();
        assertFalse(everything.matches("(?s).*(?<!\\d)\\d{11,}.*"), "a long number survived the reading");
    }
}
