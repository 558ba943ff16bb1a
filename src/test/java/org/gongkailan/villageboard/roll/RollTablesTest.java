package org.gongkailan.villageboard.roll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.gongkailan.progress.Progress;
import org.gongkailan.villageboard.Village;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several tables in one roll: on one sheet, on several, in several files. */
class RollTablesTest {
    private static final String HEAD = "序号,乡镇,行政村,户主姓名,身份证号码,补贴金额";
    private static final String JIANG = "430848195807091870";
    @TempDir
    private Path folder;

    private Path file(String name, String... lines) throws Exception {
        return Files.write(folder.resolve(name), String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static RollReading read(Path... files) {
        return new RollReader().read(List.of(files), RollRequest.of(Samples.SUBSIDY), Progress.NONE);
    }

    private static List<String> rules(RollReading reading) {
        return reading.findings().stream().map(finding -> finding.rule()).toList();
    }

    @Test
    void twoTablesOnASheetAreTwoTables() throws Exception {
        var reading = read(file("两表.csv", "2026年稻谷补贴发放明细表", HEAD, "1,石桥镇,西湾村,江娜," + JIANG + ",10", "合计,,,,,10", "",
                "2026年玉米补贴发放明细表", HEAD, "1,石桥镇,西湾村,江娜," + JIANG + ",5", "合计,,,,,6"));

        assertEquals(List.of("2026年稻谷补贴发放明细表", "2026年玉米补贴发放明细表"), reading.roll().tables().stream().map(RollTable::title).toList());
        assertEquals("2026年稻谷补贴、2026年玉米补贴", reading.roll().programme());
        assertEquals(List.of(0, 1), reading.roll().entries().stream().map(RollEntry::table).toList());
        assertEquals(List.of("total"), rules(reading), "another programme may pay the same person; its own total is wrong");
    }

    @Test
    void aHeadRepeatedOnEveryPrintedPageIsOneTable() throws Exception {
        var reading = read(file("分页.csv", "2026年稻谷补贴发放明细表", HEAD, "1,石桥镇,西湾村,江娜,,10", HEAD, "2,石桥镇,西湾村,江海,,20", "合计,,,,,30"));

        assertEquals(1, reading.roll().tables().size());
        assertEquals(2, reading.roll().entries().size());
        assertEquals(List.of(), rules(reading));
    }

    @Test
    void theTablesOfSeveralTownshipsAreOneProgrammeAndNobodyIsInTwo() throws Exception {
        var reading = read(file("石桥镇.csv", "石桥镇2026年稻谷补贴发放明细表", HEAD, "1,石桥镇,西湾村,江娜," + JIANG + ",10"),
                file("白马镇.csv", "白马镇2026年稻谷补贴发放明细表", HEAD, "1,白马镇,后河村,江娜," + JIANG + ",10"));

        assertEquals("2026年稻谷补贴", reading.roll().programme());
        assertEquals(List.of("person-in-two-tables"), rules(reading));
        assertTrue(reading.findings().getFirst().message().contains("石桥镇"), reading.findings().getFirst().message());
    }

    @Test
    void aTableLeftOutTakesItsRowsAndFindingsAlong() throws Exception {
        var reading = read(file("石桥镇.csv", "石桥镇2026年稻谷补贴发放明细表", HEAD, "1,石桥镇,西湾村,江娜,,十元"),
                file("白马镇.csv", "白马镇2026年稻谷补贴发放明细表", HEAD, "1,白马镇,后河村,江海,,10"));

        var rest = reading.without(Set.of(reading.roll().tables().getFirst()));
        assertEquals(List.of(new Village("白马镇", "后河村")), rest.roll().villages());
        assertEquals(0, rest.roll().entries().getFirst().table());
        assertEquals(List.of(), rules(rest));
    }

    @Test
    void whoSignsUnderTheTotalIsNotPaid() throws Exception {
        var reading = read(file("签字.csv", HEAD, "1,石桥镇,西湾村,江娜,,10", "合计,,,,,10", "制表人：张某某,,,审核人：李某某,,"));

        assertEquals(1, reading.roll().entries().size());
        assertEquals(List.of("line-skipped"), rules(reading));
    }

    @Test
    void aTotalBehindATownshipIsATotal() throws Exception {
        var reading = read(file("合计.csv", HEAD, "1,石桥镇,西湾村,江娜,,10", "2,石桥镇,总 计：,,,10"));

        assertEquals(new BigDecimal("10.00"), reading.roll().stated());
        assertEquals(1, reading.roll().entries().size());
    }

    @Test
    void aSheetNamedAfterATownshipGivesItsRowsTheTownship() {
        var intake = new RollIntake(RollRequest.of(Samples.SUBSIDY), org.gongkailan.villageboard.RollWords.shipped(), false);
        intake.begin("四镇.xlsx");
        for (String sheet : List.of("石桥镇", "白马镇")) {
            intake.row(row(sheet, 0, "行政村", "户主姓名", "补贴金额"));
            intake.row(row(sheet, 1, "西湾村", "江娜", "10"));
        }

        assertEquals(List.of(new Village("白马镇", "西湾村"), new Village("石桥镇", "西湾村")).stream().sorted().toList(),
                intake.finish("roll", "digest").villages());
    }

    @Test
    void aRollThatOutgrewItsSheetIsAddedUpOverAllOfThem() {
        assertEquals(List.of(), totals("明细1", "明细2", "30"));
        assertEquals(List.of(), totals("明细1", "明细2", "20"), "or each sheet by itself");
        assertEquals(List.of("合计行写的是31.00元，各行相加是30.00元"), totals("明细1", "明细2", "31"));
        assertEquals(1, totals("石桥镇", "白马镇", "30").size(), "two townships are two tables");
    }

    @Test
    void aLongSheetWithoutAHeadIsAWarningAndAShortOneIsTold() {
        assertEquals(Severity.NOTICE, skipped(3).severity());
        assertEquals(Severity.WARNING, skipped(40).severity());
    }

    private static Finding skipped(int rows) {
        var intake = new RollIntake(RollRequest.of(Samples.SUBSIDY), org.gongkailan.villageboard.RollWords.shipped(), false);
        intake.begin("全县.xls");
        intake.row(row("明细1", 0, "行政村", "户主姓名", "补贴金额"));
        intake.row(row("明细1", 1, "西湾村", "江娜", "10"));
        for (int i = 0; i < rows; i++) {
            intake.row(row("明细2", i, "西湾村", "江海", "20"));
        }
        intake.finish("roll", "digest");
        return intake.findings().getFirst();
    }

    private static List<String> totals(String oneSheet, String otherSheet, String total) {
        var intake = new RollIntake(RollRequest.of(Samples.SUBSIDY), org.gongkailan.villageboard.RollWords.shipped(), false);
        intake.begin("全县.xls");
        for (String sheet : List.of(oneSheet, otherSheet)) {
            intake.row(row(sheet, 0, "行政村", "户主姓名", "补贴金额"));
            intake.row(row(sheet, 1, "西湾村", "江娜", sheet.equals(oneSheet) ? "10" : "20"));
        }
        intake.row(row(otherSheet, 2, "合计", "", total));
        intake.finish("roll", "digest");
        return intake.findings().stream().map(finding -> finding.message()).toList();
    }

    private static org.gongkailan.officefile.SheetRow row(String sheet, int number, String... texts) {
        var cells = new ArrayList<org.gongkailan.officefile.SheetCell>();
        for (String text : texts) {
            cells.add(new org.gongkailan.officefile.SheetCell(text, org.gongkailan.officefile.CellKind.TEXT));
        }
        return new org.gongkailan.officefile.SheetRow(sheet, number, false, cells);
    }
}
