package org.gongkailan.cli.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkailan.cli.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code catalogue hand-over} and {@code catalogue coverage}, by the real command line. */
class HandOverCommandTest {
    private static final String FARMING = "县级农业农村部门";

    @TempDir
    Path folder;
    private Path county;

    @BeforeEach
    void create() {
        county = folder.resolve("云溪县.gkl");
        CommandRun.of("workspace", "create", county, "--unit", "云溪县政务公开办", "--level", "county");
        CommandRun.of("catalogue", "adopt", "-w", county, "--domain", "18");
    }

    @Test
    void aDryRunListsTheRowsAndChangesNothing() {
        var dry = handOver("--from", FARMING, "--to", "云溪县农业农村局", "--dry-run", "--json");
        assertTrue(dry.out().contains("\"rows\" : 5") && dry.out().contains("云溪县农业农村局"), dry.out());
        assertEquals(0, handOver("--from", FARMING, "--to", "云溪县农业农村局").exit());
        assertEquals(2, handOver("--from", FARMING, "--to", "云溪县农业农村局").exit());
    }

    @Test
    void nobodyTheSameAndAnUnknownColumnAreRefusedInASentence() {
        assertTrue(handOver("--from", FARMING, "--to", " ").err().contains("没有写明移交给谁"));
        assertTrue(handOver("--from", FARMING, "--to", FARMING).err().contains("请另选一个"));
        assertTrue(handOver("--from", FARMING, "--to", "甲", "--column", "phone").err().contains("body、section 或 person"));
    }

    @Test
    void rowsWithoutASectionAreGivenToOne() {
        assertEquals(0, handOver("--from", "", "--to", "计划财务科", "--column", "section", "--domain", "18").exit());
        assertEquals(2, handOver("--from", "", "--to", "计划财务科", "--column", "section").exit());
    }

    @Test
    void coverageIsPrintedAsLinesJsonAndOnePage() {
        var lines = CommandRun.of("catalogue", "coverage", "-w", county);
        assertTrue(lines.out().contains("18 涉农补贴  县级：标准事项 5/5 齐全，本年发布 0/5 没有"), lines.out());
        var json = CommandRun.of("catalogue", "coverage", "-w", county, "--year", "2025", "--units", "--json");
        assertTrue(json.out().contains("\"year\" : 2025"), json.out());
        Path page = folder.resolve("coverage.pdf");
        assertEquals(0, CommandRun.of("catalogue", "coverage", "-w", county, "--out", page).exit());
        assertTrue(Files.exists(page));
    }

    private CommandRun handOver(Object... more) {
        var args = new java.util.ArrayList<Object>(java.util.List.of("catalogue", "hand-over", "-w", county));
        args.addAll(java.util.List.of(more));
        return CommandRun.of(args.toArray());
    }
}
