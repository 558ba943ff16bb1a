package org.gongkailan.cli.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.gongkailan.assembly.AppFolder;
import org.gongkailan.assembly.Assembly;
import org.gongkailan.cli.CommandRun;
import org.gongkailan.cli.office.Office;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardKindsTest {
    @TempDir
    private Path folder;
    private Path county;
    private Path township;
    private Path file;

    @BeforeEach
    void aCountyHasAKindOfItsOwn() {
        county = folder.resolve("云溪县.gkl");
        township = folder.resolve("石桥镇.gkl");
        file = folder.resolve("类型.json");
        try (Office office = assembly().create(county, "云溪县政务公开办", UnitLevel.COUNTY, null)) {
            office.notices().kinds().save(NoticeKinds.shipped().of("subsidy-payment").copied("own-1", "产业奖补"));
        }
        assembly().create(township, "石桥镇人民政府", UnitLevel.TOWNSHIP, null).close();
    }

    @Test
    void aKindTravelsFromOneWorkspaceToAnother() {
        assertEquals(0, CommandRun.of("board", "kinds", "export", "-w", county, "--out", file).exit());
        var looked = CommandRun.of("board", "kinds", "import", file, "-w", township, "--dry-run");
        assertTrue(looked.out().startsWith("新增\t产业奖补"), looked.out() + looked.err());
        assertFalse(kinds(township).contains("产业奖补"));

        assertEquals(0, CommandRun.of("board", "kinds", "import", file, "-w", township).exit());
        assertTrue(kinds(township).contains("own-1"));
        assertTrue(CommandRun.of("board", "kinds", "import", file, "-w", township).out().startsWith("相同"));

        try (Office office = assembly().open(township)) {
            office.journal().undo();
        }
        assertFalse(kinds(township).contains("own-1"));
    }

    @Test
    void onlyWhatTheOfficeChangedOrMadeIsExported() {
        assertEquals(0, CommandRun.of("board", "kinds", "export", "-w", county, "--notice", "own-1", "--out", file).exit());
        var shipped = CommandRun.of("board", "kinds", "export", "-w", county, "--notice", "dibao", "--out", file);
        assertEquals(2, shipped.exit());
        assertTrue(shipped.err().contains("own-1"), shipped.err());

        Path none = folder.resolve("无.json");
        CommandRun.of("board", "kinds", "export", "-w", township, "--out", none);
        assertFalse(Files.exists(none));
    }

    @Test
    void anotherFileIsAnsweredWithASentence() throws Exception {
        Files.writeString(file, "{\"rows\":[]}");
        var run = CommandRun.of("board", "kinds", "import", file, "-w", township);
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("不是公示类型的导出文件"), run.err());
    }

    private static String kinds(Path workspace) {
        return CommandRun.of("board", "kinds", "-w", workspace).out();
    }

    private static Assembly assembly() {
        return new Assembly(Clock.systemUTC(), AppFolder.at(Path.of("target", "test-home")));
    }
}
