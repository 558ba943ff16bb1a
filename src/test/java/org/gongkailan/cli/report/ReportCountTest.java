package org.gongkailan.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.gongkailan.cli.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCountTest {
    @TempDir
    Path folder;

    @Test
    void withoutAnyLedgerThereIsNothingToCount() {
        String workspace = folder.resolve("云溪县.gkl").toString();
        CommandRun.of("workspace", "create", workspace, "--unit", "云溪县政务公开办", "--level", "county");
        CommandRun run = CommandRun.of("report", "count", "-w", workspace, "--year", "2026", "--unit", "云溪县人民政府");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("台账里没有 2026 年的内容"), run.err());
    }
}
