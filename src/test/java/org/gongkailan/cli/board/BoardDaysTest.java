package org.gongkailan.cli.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.cli.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BoardDaysTest {
    @TempDir
    private Path folder;
    private Path workspace;

    @BeforeEach
    void aNewWorkspace() {
        workspace = folder.resolve("云溪县.gkl");
        CommandRun.of("workspace", "create", workspace, "--unit", "云溪县政务公开办", "--level", "county");
    }

    @Test
    void daysAreSetListedAndClearedAndTheOthersStay() {
        assertEquals(20, days("--set", "quarterly=1-20", "--set", "monthly=10").get(1).get("day").asInt());
        var now = days("--clear", "monthly");

        assertNull(now.get(0).get("day"));
        assertEquals("quarterly", now.get(1).get("frequency").asString());
        assertEquals(1, now.get(1).get("month").asInt());
        assertTrue(run("board", "days").out().contains("第1个月20日前"));
        assertTrue(run("board", "days").out().contains("不定（以期末为限）"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"weekly=3", "quarterly=4-1", "monthly=2-10", "monthly=32", "monthly=", "monthly=x", "yearly=0-1", "quarterly"})
    void aDayThatIsNoneIsOneSentenceAndChangesNothing(String day) {
        days("--set", "monthly=10");
        var refused = run("board", "days", "--set", day);

        assertEquals(2, refused.exit(), refused.toString());
        assertEquals("", refused.out());
        assertFalse(refused.err().isBlank());
        assertEquals(10, days().get(0).get("day").asInt());
    }

    @Test
    void aFileThatIsNoneIsTold() {
        var run = CommandRun.of("board", "days", "-w", folder.resolve("没有.gkl"));

        assertEquals(2, run.exit());
        assertTrue(run.err().contains("没有.gkl"), run.err());
    }

    @Test
    void aReleaseNeedsAReasonAndAWorkspaceAndNeverPassesAnIdentity() throws Exception {
        Path roll = Files.writeString(folder.resolve("名单.csv"), "行政村,姓名,救助事由,救助金额\n西湾村,江娜,三组12号火灾,100\n");
        Object[] print = {"board", "print", "--roll", roll, "--notice", "temporary-relief", "--out", folder.resolve("out"), "--phone", "0731-88221234"};

        assertEquals(1, CommandRun.of(print).exit(), "held back");
        assertEquals(2, CommandRun.of(with(print, "--release", "privacy.address", "--release-reason", "公开地址")).exit(), "nowhere to keep it");
        assertEquals(2, CommandRun.of(with(print, "-w", workspace, "--release", "privacy.address")).exit(), "no reason");
        assertEquals(2, CommandRun.of(with(print, "-w", workspace, "--release", "privacy.id-number", "--release-reason", "公开")).exit());
        var released = CommandRun.of(with(print, "-w", workspace, "--release", "privacy.address", "--release-reason", "公开地址"));
        assertEquals(0, released.exit(), released.toString());
        try (var pdfs = Files.list(folder.resolve("out"))) {
            assertEquals(1, pdfs.count());
        }
    }

    private static Object[] with(Object[] args, Object... more) {
        var all = new ArrayList<>(List.of(args));
        all.addAll(List.of(more));
        return all.toArray();
    }

    private JsonNode days(Object... args) {
        var run = run(with(new Object[] {"board", "days", "--json", "--quiet"}, args));
        assertEquals(0, run.exit(), run.err());
        assertEquals("", run.err());
        return JsonMapper.builder().build().readTree(run.out()).get("days");
    }

    private CommandRun run(Object... args) {
        return CommandRun.of(with(args, "-w", workspace));
    }
}
