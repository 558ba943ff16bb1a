package org.gongkailan.cli.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.cli.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportCommandsTest {
    @TempDir
    Path folder;

    @Test
    void aContradictionIsAFindingAndExitCodeOne() throws IOException {
        CommandRun run = CommandRun.of("report", "check", sample("15-jinhu-2023"), "--json", "--quiet");

        assertEquals(1, run.exit());
        JsonNode answer = JsonMapper.shared().readTree(run.out());
        assertEquals("金湖县人民政府", answer.get("unit").stringValue());
        assertEquals(2023, answer.get("year").intValue());
        JsonNode finding = answer.get("findings").get(0);
        assertEquals("disputes.total", finding.get("rule").stringValue());
        assertEquals("disputes.litigationDirect.total", finding.get("place").stringValue());
        assertEquals(3, finding.get("left").intValue());
        assertEquals(0, finding.get("right").intValue());
        assertEquals("", run.err());
    }

    @Test
    void aSoundReportIsFineTogetherWithLastYears() throws IOException {
        CommandRun run = CommandRun.of("report", "check", sample("04-pingtan-2022"), "--previous",
                sample("03-pingtan-2021"));
        assertEquals(0, run.exit());
        assertEquals("", run.out());
    }

    @Test
    void aPreviousReportOfAnotherYearIsRefused() throws IOException {
        CommandRun run = CommandRun.of("report", "check", sample("04-pingtan-2022"), "--previous",
                sample("02-pingtan-2020"));
        assertEquals(2, run.exit());
        assertEquals(1, run.err().lines().count());
    }

    @Test
    void theWorkspaceFindsLastYearsReportByItself() throws IOException {
        Path workspace = workspace();
        CommandRun.of("report", "import", sample("02-pingtan-2020"), "-w", workspace);
        Path wrong = folder.resolve("2021.json");
        Files.writeString(wrong, Files.readString(sample("03-pingtan-2021"))
                .replaceFirst("(\"carriedIn\": \\{\\s*\"naturalPerson\": )0", "$15"));
        assertEquals(0, CommandRun.of("report", "import", wrong, "-w", workspace).exit());

        CommandRun run = CommandRun.of("report", "check", "-w", workspace, "--year", 2021, "--json");

        assertEquals(1, run.exit());
        assertTrue(run.out().contains("\"carry-over\""), run.out());
    }

    @Test
    void exportedJsonIsTheReportAgain() throws IOException {
        Path workspace = workspace();
        CommandRun.of("report", "import", sample("08-suqian-2023"), "-w", workspace);
        Path out = folder.resolve("出.json");

        CommandRun run = CommandRun.of("report", "export", "-w", workspace, "--year", 2023, "--format", "json",
                "--out", out);

        assertEquals(out.toString(), run.out().strip());
        assertEquals(JsonMapper.shared().readTree(Samples.bytes("08-suqian-2023")),
                JsonMapper.shared().readTree(Files.readAllBytes(out)));
    }

    @Test
    void thePdfIsTheSameBytesEveryTime() throws IOException {
        Path first = folder.resolve("一.pdf");
        Path second = folder.resolve("二.pdf");
        for (Path out : new Path[] {first, second}) {
            assertEquals(0, CommandRun.of("report", "export", sample("04-pingtan-2022"), "--format", "pdf", "--out",
                    out).exit());
        }
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void badUsageAndBadFilesAreOneSentence() throws IOException {
        Path broken = Files.writeString(folder.resolve("坏.json"), "{\"format\":");
        Path target = folder.resolve("x.html");
        for (Object[] line : new Object[][] {
                {"report", "check", broken},
                {"report", "check", folder.resolve("没有.json")},
                {"report", "check"},
                {"report", "check", "-w", workspace()},
                {"report", "export", sample("04-pingtan-2022"), "--format", "exe", "--out", target},
        }) {
            CommandRun run = CommandRun.of(line);
            assertEquals(2, run.exit(), run.err());
            assertEquals(1, run.err().lines().count(), run.err());
        }
        assertTrue(Files.notExists(target));
    }

    private Path workspace() {
        Path file = folder.resolve("云溪县" + System.nanoTime() + ".gkl");
        CommandRun.of("workspace", "create", file, "--unit", "云溪县政务公开办", "--level", "county");
        return file;
    }

    private Path sample(String name) throws IOException {
        return Files.write(folder.resolve(name + ".json"), Samples.bytes(name));
    }
}
