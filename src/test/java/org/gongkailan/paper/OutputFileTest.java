package org.gongkailan.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Cancelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    Path folder;

    @Test
    void theFileTakesTheOldOnesPlaceInFoldersMadeForIt() throws IOException {
        Path target = folder.resolve("云溪县/2025 年度/报告.txt");

        new OutputFile(target).write(out -> out.write("旧".getBytes(StandardCharsets.UTF_8)));
        new OutputFile(target).write(out -> out.write("新".getBytes(StandardCharsets.UTF_8)));

        assertEquals("新", Files.readString(target));
        assertEquals(List.of("报告.txt"), names(target.getParent()));
    }

    @Test
    void workThatStopsHalfwayLeavesTheOldFileAndNothingElse() throws IOException {
        Path target = Files.writeString(folder.resolve("报告.txt"), "旧");

        assertThrows(Cancelled.class, () -> new OutputFile(target).write(out -> {
            out.write(1);
            throw new Cancelled();
        }));

        assertEquals("旧", Files.readString(target));
        assertEquals(List.of("报告.txt"), names(folder));
    }

    @Test
    void aFolderThatGoesWhileItIsWrittenIsNamed() {
        Path target = folder.resolve("盘").resolve("公示.pdf");
        var problem = assertThrows(UserProblem.class, () -> new OutputFile(target).write(out -> {
            try (var files = Files.list(target.getParent())) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(target.getParent());
        }));

        assertEquals("file.folder-gone", problem.key());
    }

    @Test
    void aFolderInTheWayIsNamed() throws IOException {
        Path target = Files.createDirectory(folder.resolve("报告.docx"));

        var problem = assertThrows(UserProblem.class, () -> new OutputFile(target).write(out -> { }));

        assertEquals("file.target-is-folder", problem.key());
    }

    @Test
    void aPathThatCannotBeMadeIsASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("不是文件夹"), "");

        var problem = assertThrows(UserProblem.class, () -> new OutputFile(file.resolve("报告.docx")).write(out -> { }));

        assertEquals("file.folder-read-only", problem.key());
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
