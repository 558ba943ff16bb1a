package org.gongkailan.cli.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkailan.cli.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Freezing, listing, comparing and writing editions again, by the real command line. */
class EditionCommandsTest {
    @TempDir
    Path folder;
    private Path county;

    @BeforeEach
    void adopt() {
        county = folder.resolve("云溪县.gkl");
        CommandRun.of("workspace", "create", county, "--unit", "云溪县", "--level", "county");
        CommandRun.of("catalogue", "adopt", "-w", county, "--domain", "05");
    }

    @Test
    void aFrozenEditionIsListedComparedAndWrittenAgain() throws Exception {
        var frozen = freeze("2025年版", "2025-01-31");
        assertEquals(0, frozen.exit(), frozen.err());
        CommandRun.of("catalogue", "adopt", "-w", county, "--domain", "06");

        var listed = JsonMapper.shared().readTree(CommandRun.of("catalogue", "editions", "-w", county, "--json").out());
        assertEquals("2025年版", listed.get("editions").get(0).get("name").asString());
        assertEquals(13, listed.get("editions").get(0).get("rows").asInt());
        assertTrue(listed.get("editions").get(0).get("intact").asBoolean());

        var diff = CommandRun.of("catalogue", "diff", "-w", county, "2025年版", "现行", "--json");
        assertEquals(0, diff.exit());
        var changes = JsonMapper.shared().readTree(diff.out());
        assertEquals(13, changes.get("unchanged").asInt());
        assertEquals("added", changes.get("changes").get(0).get("kind").asString());
        assertEquals(changes.get("added").asInt(), changes.get("changes").size());

        Path json = folder.resolve("2025.json");
        CommandRun.of("catalogue", "export", "-w", county, "--edition", "2025年版", "--format", "json", "--out", json);
        assertEquals("2025年版", JsonMapper.shared().readTree(Files.readAllBytes(json)).get("edition").asString());
        assertEquals(1, JsonMapper.shared().readTree(Files.readAllBytes(json)).get("domains").size());
    }

    @Test
    void theListOfChangesIsWrittenAsDocxAndPdf() {
        freeze("2025年版", "2025-01-31");
        for (String ending : new String[] {"docx", "pdf"}) {
            Path out = folder.resolve("调整说明." + ending);
            assertEquals(0, CommandRun.of("catalogue", "diff", "-w", county, "2025年版", "standard", "--out", out).exit());
            assertTrue(Files.exists(out));
        }
        var refused = CommandRun.of("catalogue", "diff", "-w", county, "2025年版", "current", "--out", folder.resolve("a.txt"));
        assertEquals(2, refused.exit());
    }

    @Test
    void whatCannotBeFrozenOrFoundIsOneSentence() {
        freeze("2025年版", "2025-01-31");
        assertTrue(freeze("2025年版", "2025-01-31").err().contains("已经有名为“2025年版”的版本"));
        assertTrue(freeze("2099年版", "2099-01-31").err().contains("在今天"));
        assertTrue(freeze("2024年版", "去年").err().contains("不是日期"));
        var unknown = CommandRun.of("catalogue", "diff", "-w", county, "2024年版", "current");
        assertEquals(2, unknown.exit());
        assertTrue(unknown.err().contains("现有版本：2025年版"), unknown.err());
        var level = CommandRun.of("catalogue", "export", "-w", county, "--format", "xlsx", "--level", "city", "--out", folder.resolve("a.xlsx"));
        assertTrue(level.err().contains("没有层级 city"), level.err());
    }

    @Test
    void theRowsOfOneLevelAreExported() throws Exception {
        Path out = folder.resolve("乡级.csv");
        assertEquals(0, CommandRun.of("catalogue", "export", "-w", county, "--format", "csv", "--level", "township", "--out", out).exit());
        assertTrue(Files.size(out) > 1000);
    }

    private CommandRun freeze(String name, String date) {
        return CommandRun.of("catalogue", "freeze", "-w", county, "--name", name, "--date", date, "--number", "云政办发〔2025〕3号");
    }
}
