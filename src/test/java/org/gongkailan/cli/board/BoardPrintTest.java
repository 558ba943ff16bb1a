package org.gongkailan.cli.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkailan.cli.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class BoardPrintTest {
    @TempDir
    private Path folder;

    @Test
    void jsonCarriesVillagesTotalsFilesAndFindings() throws IOException {
        var run = CommandRun.of("board", "print", "--roll", roll(), "--notice", "subsidy-payment", "--out", folder.resolve("out"),
                "--from", "2026-11-23", "--phone", "0731-88221234", "--json", "--quiet");
        var json = JsonMapper.builder().build().readTree(run.out());

        assertEquals(1, run.exit(), "a row without village is an error");
        assertEquals("", run.err());
        assertEquals(12, json.get("villages").size());
        assertEquals("742876.91", json.get("total").asString());
        assertEquals("2026-11-27", json.get("period").get("last").asString());
        assertEquals(10, json.get("findings").size());
        assertTrue(Files.size(Path.of(json.get("villages").get(0).get("file").asString())) > 10_000);
        String said = run.out().replace(folder.toString(), "").replaceAll("[0-9a-f]{64}", "");
        assertFalse(said.matches("(?s).*\\d{11}.*"), "a long number in the output");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"--notice, no-such", "--paper, A7", "--from, 11-23", "--days, 0", "--days, many", "--unit, week", "--tiles, B5"})
    void badUsageIsOneSentenceAndNothingIsWritten(String option, String value) throws IOException {
        var run = CommandRun.of("board", "print", "--roll", roll(), "--out", folder.resolve("out"),
                "--notice".equals(option) ? "--quiet" : "--notice=subsidy-payment", option, value);

        assertEquals(2, run.exit());
        assertFalse(run.err().isBlank());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aFileThatIsNoRollIsOneSentence() throws IOException {
        Path text = Files.writeString(folder.resolve("说明.xlsx"), "这不是表格");
        var run = CommandRun.of("board", "print", "--roll", text, "--notice", "subsidy-payment", "--out", folder.resolve("out"));

        assertEquals(2, run.exit());
        assertEquals(1, run.err().strip().lines().count(), run.err());
    }

    private Path roll() throws IOException {
        Path file = folder.resolve("roll.xlsx");
        try (var in = BoardPrintTest.class.getResourceAsStream("/org/gongkailan/sample/roll/roll-1200.xlsx")) {
            Files.copy(in, file);
        }
        return file;
    }
}
