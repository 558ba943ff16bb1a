package org.gongkailan.paper;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
    /** No system gives a process this number. */
    private static final String ENDED = "gongkailan-999999999999-";

    @TempDir
    Path folder;

    @Test
    void whatTheProgramMadeForPrintingIsGoneWhenItEnds() throws Exception {
        Path pdf = Files.writeString(Scratch.folder().resolve("青山村.pdf"), "陈某某");
        Path page = Scratch.file(".pdf");
        Scratch.clear();
        assertFalse(Files.exists(pdf.getParent()));
        assertFalse(Files.exists(page));
    }

    @Test
    void whatAKilledProgramLeftIsGoneAtTheNextStart() throws Exception {
        Path left = Files.createDirectory(folder.resolve(ENDED + "1"));
        Files.writeString(left.resolve("青山村.pdf"), "陈某某");
        Path mine = Files.writeString(folder.resolve("gongkailan-" + ProcessHandle.current().pid() + "-1.pdf"), "陈某某");
        Path other = Files.writeString(folder.resolve("gongkailan-2026.pdf"), "县里的文件");
        Scratch.sweep(folder);
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(mine));
        assertTrue(Files.exists(other));
    }

    @Test
    void aHalfWrittenExportOfAKilledProgramGoesWithIt() throws Exception {
        Path part = Files.writeString(folder.resolve(".abc123.part"), "half");
        Path whole = Files.writeString(folder.resolve("目录.xlsx"), "whole");
        Files.writeString(folder.resolve(ENDED + "1.note"), part.toString());
        Files.writeString(folder.resolve(ENDED + "2.note"), whole.toString());
        Scratch.sweep(folder);
        assertFalse(Files.exists(part));
        assertTrue(Files.exists(whole));
    }

    @Test
    void anExportIsNotedWhileItIsWrittenAndNoLonger() {
        Path file = folder.resolve("目录.csv");
        var notes = new long[1];
        new OutputFile(file).write(out -> {
            notes[0] = notes();
            out.write("甲".getBytes(StandardCharsets.UTF_8));
        });
        assertTrue(notes[0] > 0);
        assertTrue(notes() < notes[0]);
    }

    private static long notes() {
        String mine = "gongkailan-" + ProcessHandle.current().pid() + "-";
        return java.util.Arrays.stream(Path.of(System.getProperty("java.io.tmpdir")).toFile().list())
                .filter(name -> name.startsWith(mine) && name.endsWith(".note")).count();
    }
}
