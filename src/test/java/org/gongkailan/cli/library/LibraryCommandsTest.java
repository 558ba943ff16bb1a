package org.gongkailan.cli.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkailan.cli.CommandRun;
import org.gongkailan.officefile.write.CsvWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryCommandsTest {
    @TempDir
    Path folder;
    private Path workspace;

    @BeforeEach
    void create() {
        workspace = folder.resolve("云溪县.gkl");
        CommandRun.of("workspace", "create", workspace, "--unit", "云溪县人民政府", "--level", "county");
        Path list = folder.resolve("清单.csv");
        new CsvWriter().write(List.of(List.of("文件名称", "文号", "成文日期", "有效期"),
                List.of("甲办法", "云政规〔2021〕1号", "2021-03-01", "长期"),
                List.of("乙办法", "云政规〔2021〕2号", "2021-03-01", "2024-02-29")), list);
        assertEquals(0, CommandRun.of("library", "import", list, "-w", workspace).exit());
    }

    @Test
    void documentsAreListedAndCounted() {
        assertTrue(CommandRun.of("library", "list", "-w", workspace, "--state", "in-force").out().contains("云政规〔2021〕1号"));
        assertTrue(CommandRun.of("library", "list", "-w", workspace, "--json").out().contains("\"state\" : \"lapsed\""));
        assertTrue(CommandRun.of("library", "count", "-w", workspace, "--year", "2024").out()
                .contains("行政规范性文件：制发 0，废止 1（含失效 1），现行有效 1"));
        assertTrue(CommandRun.of("library", "count", "-w", workspace, "--year", "2021", "--json").out().contains("\"issued\""));
    }

    @Test
    void theCatalogueOfWhatHoldsIsWritten() {
        Path out = folder.resolve("目录.docx");
        assertEquals(0, CommandRun.of("library", "export", "-w", workspace, "--format", "docx", "--out", out).exit());
        assertTrue(Files.exists(out));
        assertEquals(2, CommandRun.of("library", "export", "-w", workspace, "--format", "doc", "--out", out).exit());
    }

    @Test
    void aStateNobodyKnowsIsAProblem() {
        assertEquals(2, CommandRun.of("library", "list", "-w", workspace, "--state", "gone").exit());
    }
}
