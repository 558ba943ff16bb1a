package org.gongkailan.cli.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkailan.cli.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    @TempDir
    Path folder;

    @Test
    void theSampleCountyIsPrintedFromAnEmptyFolderAndAgainFromAFullOne() {
        CommandRun first = CommandRun.of("demo", "--out", folder);
        assertEquals(0, first.exit(), first.err());
        List<Path> files = first.out().lines().map(Path::of).toList();
        assertTrue(files.stream().allMatch(Files::isRegularFile), first.out());
        assertEquals(12, files.stream().filter(f -> f.getParent().endsWith("村务公开")).count());
        assertEquals(0, CommandRun.of("workspace", "check", files.getFirst()).exit());
        CommandRun again = CommandRun.of("demo", "--out", folder, "--quiet");
        assertEquals(0, again.exit(), again.err());
        assertEquals(files.subList(1, files.size()), again.out().lines().map(Path::of).toList());
    }
}
