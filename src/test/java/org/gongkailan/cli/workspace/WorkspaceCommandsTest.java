package org.gongkailan.cli.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkailan.cli.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceCommandsTest {
    @TempDir
    Path folder;

    @Test
    void aWorkspaceIsCreatedCheckedBackedUpAndRestored() {
        Path file = create("云溪县.gkl");
        assertEquals(0, CommandRun.of("workspace", "check", file).exit());
        CommandRun backup = CommandRun.of("workspace", "backup", file);
        assertEquals(0, backup.exit());
        assertEquals(0, CommandRun.of("workspace", "restore", file, "--from", backup.out().strip()).exit());
        assertEquals(0, CommandRun.of("workspace", "check", file).exit());
    }

    @Test
    void restoreWithoutAChoiceListsTheBackups() {
        Path file = create("a.gkl");
        String backup = CommandRun.of("workspace", "backup", file).out();
        assertEquals(backup, CommandRun.of("workspace", "restore", file).out());
    }

    @Test
    void checkAnswersInJson() {
        CommandRun run = CommandRun.of("workspace", "check", create("a.gkl"), "--json", "--quiet");
        assertEquals("", run.err());
        assertTrue(run.out().replaceAll("\\s", "").equals("{\"findings\":[]}"), run.out());
    }

    @Test
    void aBadFileIsOneSentenceAndExitCodeTwo() throws IOException {
        Path file = Files.writeString(folder.resolve("表.gkl"), "PK not a workspace");
        CommandRun run = CommandRun.of("workspace", "check", file);
        assertEquals(2, run.exit());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().contains("表.gkl"), run.err());
    }

    @Test
    void anUnknownLevelIsASentence() {
        CommandRun run = CommandRun.of("workspace", "create", folder.resolve("a.gkl"), "--unit", "县", "--level", "x");
        assertEquals(2, run.exit());
        assertFalse(Files.exists(folder.resolve("a.gkl")));
    }

    @Test
    void missingAndUnknownArgumentsAreSaidInChinese() {
        CommandRun missing = CommandRun.of("workspace", "create", folder.resolve("a.gkl"), "--unit", "县");
        assertEquals(2, missing.exit());
        assertTrue(missing.err().startsWith("缺少参数：--level"), missing.err());
        CommandRun unknown = CommandRun.of("workspace", "check", "a.gkl", "--nonsense");
        assertTrue(unknown.err().startsWith("不认识的参数：--nonsense"), unknown.err());
        assertEquals(2, CommandRun.of("workspace").exit());
    }

    @Test
    void everyCommandHasHelpInChineseAndNothingUnresolved() {
        for (String command : new String[] {"", "workspace", "workspace create", "workspace check", "demo"}) {
            CommandRun run = CommandRun.of((Object[]) (command + " --help").strip().split(" "));
            assertEquals(0, run.exit());
            assertTrue(run.out().contains("用法"), run.out());
            assertFalse(run.out().contains("bundle"), run.out());
        }
    }

    private Path create(String name) {
        Path file = folder.resolve(name);
        CommandRun run = CommandRun.of("workspace", "create", file, "--unit", "云溪县政务公开办", "--level", "county");
        assertEquals(0, run.exit(), run.err());
        return file;
    }
}
