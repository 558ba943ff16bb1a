package org.gongkailan.cli.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkailan.cli.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisclosureCommandsTest {
    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void adopt() {
        file = folder.resolve("云溪县.gkl");
        CommandRun.of("workspace", "create", file, "--unit", "云溪县", "--level", "county", "--quiet");
        CommandRun.of("catalogue", "adopt", "-w", file, "--domain", "05", "--quiet");
    }

    @Test
    void whatIsDisclosedIsListedWhenItIsDue() {
        CommandRun run = disclose("--item", "政策法规文件", "--title", "低保标准", "--formed", "2026-11-02");
        assertEquals(2, run.exit(), "several rows have the name");
        run = disclose("--item", "最低生活保障 / 办事指南", "--title", "低保办事指南", "--formed", "2026-11-02");
        assertEquals(0, run.exit(), run.err());
        CommandRun due = CommandRun.of("catalogue", "due", "-w", file, "--within", "60", "--ics", folder.resolve("到期.ics"));
        assertEquals(0, due.exit(), due.err());
        assertTrue(due.out().contains("低保办事指南"), due.out());
        assertTrue(Files.exists(folder.resolve("到期.ics")));
        CommandRun json = CommandRun.of("catalogue", "due", "-w", file, "--json", "--quiet");
        assertTrue(json.out().contains("\"today\" : \"2026-11-23\""), json.out());
        assertTrue(json.out().contains("\"state\" : "), json.out());
    }

    @Test
    void whatIsWrongIsFoundAndNotPutDown() {
        CommandRun run = disclose("--item", "最低生活保障 / 办事指南", "--title", "指南", "--formed", "2026-11-02",
                "--published", "2026-11-01");
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("disclosure.before-formed"), run.out());
        assertEquals("", CommandRun.of("catalogue", "due", "-w", file, "--quiet").out());
    }

    @Test
    void unknownRowsDaysAndFiguresAreSentences() {
        assertEquals(2, disclose("--item", "没有这一项", "--title", "指南").exit());
        assertEquals(2, disclose("--item", "最低生活保障 / 办事指南", "--title", "指南", "--formed", "昨天").exit());
        assertEquals(2, CommandRun.of("catalogue", "due", "-w", file, "--within", "-3").exit());
        assertEquals(2, CommandRun.of("catalogue", "due", "-w", file, "--ics", folder.resolve("x.ics")).exit());
    }

    private CommandRun disclose(String... args) {
        var all = new java.util.ArrayList<Object>(java.util.List.of("catalogue", "disclose", "-w", file));
        all.addAll(java.util.List.of(args));
        return CommandRun.of(all.toArray());
    }
}
