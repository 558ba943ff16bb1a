package org.gongkailan.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.RandomReports;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.json.ReportWriter;
import org.gongkailan.cli.CommandRun;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportSummariseTest {
    @TempDir
    Path folder;

    @Test
    void aFolderOfReportsBecomesOneAndNothingIsDroppedSilently() throws IOException {
        Path units = Files.createDirectory(folder.resolve("units"));
        write(units, "云溪县民政局", 1);
        write(units, "云溪县教育局", 2);
        Files.writeString(units.resolve("坏.pdf"), "%PDF-1.4 broken");
        Path out = folder.resolve("汇总.json");

        CommandRun run = CommandRun.of("report", "summarise", units, "--unit", "云溪县", "--year", 2024, "--out", out,
                "--json", "--quiet");

        assertEquals(1, run.exit(), run.err());
        JsonNode answer = JsonMapper.shared().readTree(run.out());
        assertEquals(2, answer.get("units").size());
        assertEquals("summary.unreadable", answer.get("findings").get(0).get("rule").stringValue());
        assertEquals("坏.pdf", answer.get("findings").get(0).get("place").stringValue());
        assertTrue(Files.readString(out).contains("\"name\" : \"云溪县\""));
    }

    @Test
    void unitsOfTheDirectoryThatDidNotReportAreNamed() throws IOException {
        Path workspace = folder.resolve("云溪县.gkl");
        CommandRun.of("workspace", "create", workspace, "--unit", "云溪县人民政府", "--level", "county");
        Path file = write(folder, "云溪县民政局", 1);
        CommandRun run = CommandRun.of("report", "summarise", file, "--unit", "云溪县", "--year", 2024, "--out",
                folder.resolve("汇总.docx"), "-w", workspace);
        assertEquals(0, run.exit(), run.out() + run.err());
        assertTrue(run.out().contains("云溪县民政局：已计入"), run.out());
    }

    @Test
    void aStatedSummaryIsCheckedAgainstTheUnits() throws IOException {
        Path file = write(folder, "云溪县民政局", 1);
        Path stated = Files.write(folder.resolve("stated.json"), new ReportWriter().bytes(Samples.county()));
        CommandRun run = CommandRun.of("report", "summarise", file, "--unit", "云溪县", "--year", 2024, "--out",
                folder.resolve("汇总.html"), "--against", stated);
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("summary.sum"), run.out());
    }

    @Test
    void aPublishedPdfIsImportedWithItsOwnTitle() throws IOException {
        Path workspace = folder.resolve("洪泽区.gkl");
        CommandRun.of("workspace", "create", workspace, "--unit", "洪泽区人民政府", "--level", "county");
        Path pdf = folder.resolve("hzq2023.pdf");
        try (var in = AnnualReport.class.getResourceAsStream("intake/hzq2023.pdf")) {
            Files.write(pdf, in.readAllBytes());
        }
        assertEquals(0, CommandRun.of("report", "import", pdf, "-w", workspace).exit());
        CommandRun check = CommandRun.of("report", "check", "-w", workspace, "--year", 2023, "--json");
        assertEquals(1, check.exit());
        assertTrue(check.out().contains("disputes.total"), check.out());
        CommandRun named = CommandRun.of("report", "import", pdf, "-w", workspace, "--unit", "清江浦区人民政府", "--year", 2022);
        assertTrue(named.err().contains("清江浦区人民政府 2022"), named.err());
    }

    private static Path write(Path folder, String unit, long seed) throws IOException {
        AnnualReport report = new RandomReports(seed).pair().report();
        var named = new AnnualReport(new ReportingUnit(unit, UnitLevel.DEPARTMENT), report.year(), report.form(),
                report.figures(), report.texts(), "{}");
        return Files.write(folder.resolve(unit + ".json"), new ReportWriter().bytes(named));
    }
}
