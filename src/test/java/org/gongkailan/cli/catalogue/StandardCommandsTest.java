package org.gongkailan.cli.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkailan.cli.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new edition of a standard, from the table to the rows that differ, by the real command line. */
class StandardCommandsTest {
    @TempDir
    Path folder;
    private Path county;
    private Path table;

    @BeforeEach
    void create() throws IOException {
        county = folder.resolve("云溪县.gkl");
        table = folder.resolve("省目录.csv");
        CommandRun.of("workspace", "create", county, "--unit", "云溪县政务公开办", "--level", "county");
        Files.writeString(table, """
                序号,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体
                1,综合业务,政策法规文件,社会救助法规,《社会救助暂行办法》,20个工作日内,县民政局,■政府网站
                2,综合业务,信用记录,失信名单,《社会救助暂行办法》,20个工作日内,县民政局,■政府网站
                """);
    }

    @Test
    void everyEditionIsListed() {
        var run = CommandRun.of("catalogue", "standard", "list", "-w", county);
        assertEquals(27, run.out().lines().count());
        assertTrue(run.out().contains("05 社会救助 · 2019 版（现行）· 13 行，已核实 13 行 · 本目录缺 13 行"), run.out());
    }

    @Test
    void aDryRunChangesNothing() {
        var run = take("--dry-run", "--json");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("\"added\" : 1") && run.out().contains("\"gone\" : 12"), run.out());
        assertEquals(27, CommandRun.of("catalogue", "standard", "list", "-w", county).out().lines().count());
    }

    @Test
    void anImportedEditionIsCurrentAndItsRowsAreAdopted() {
        CommandRun.of("catalogue", "adopt", "-w", county, "--domain", "05");
        assertEquals("2", take("--issuer", "省民政厅", "--verified").out().strip());
        var listed = CommandRun.of("catalogue", "standard", "list", "-w", county).out();
        assertTrue(listed.contains("05 社会救助 · 2026 版（现行）· 2 行，已核实 2 行 · 本目录缺 1 行"), listed);
        assertTrue(CommandRun.of("catalogue", "check", "-w", county).out().contains("标准已更新为“2026”版"));
        assertEquals("1", CommandRun.of("catalogue", "adopt", "-w", county, "--domain", "05").out().strip());
    }

    @Test
    void aDomainOfTheUnitsOwnIsMadeOnceAndPrintsItsCode() {
        assertEquals("Z01", CommandRun.of("catalogue", "domain", "add", "交通运输", "-w", county).out().strip());
        var again = CommandRun.of("catalogue", "domain", "add", "交通运输", "-w", county);
        assertEquals(2, again.exit());
        assertTrue(again.err().contains("Z01"), again.err());
    }

    @Test
    void whatCannotBeTakenIsOneSentence() {
        assertEquals(0, take().exit());
        assertEquals(2, take().exit());
        var other = CommandRun.of("catalogue", "standard", "import", table, "-w", county, "--domain", "99", "--edition", "1");
        assertEquals(2, other.exit());
        assertEquals(2, take("--in-force", "明年").exit());
    }

    private CommandRun take(String... more) {
        var args = new java.util.ArrayList<Object>(java.util.List.of("catalogue", "standard", "import", table, "-w", county,
                "--domain", "05", "--edition", "2026"));
        args.addAll(java.util.List.of(more));
        return CommandRun.of(args.toArray());
    }
}
