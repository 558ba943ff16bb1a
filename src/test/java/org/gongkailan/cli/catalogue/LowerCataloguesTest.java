package org.gongkailan.cli.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.gongkailan.cli.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A township's desk from empty to exported, and its catalogue beside the county's, by the real command line. */
class LowerCataloguesTest {
    @TempDir
    Path folder;
    private Path county;
    private Path township;

    @BeforeEach
    void create() {
        county = folder.resolve("云溪县.gkl");
        township = folder.resolve("青石镇.gkl");
        CommandRun.of("workspace", "create", county, "--unit", "云溪县政务公开办", "--level", "county");
        CommandRun.of("workspace", "create", township, "--unit", "青石镇人民政府", "--level", "township");
    }

    @Test
    void aTownshipAdoptsTheRowsOfItsLevelOnlyAndTheyArePassedByEveryCheckOfCoverage() {
        assertEquals("13", adopt(township, "--domain", "05"));
        assertEquals("0", adopt(township, "--domain", "03"));
        assertEquals("13", adopt(county, "--domain", "05"));
        String checked = CommandRun.of("catalogue", "check", "-w", township).out();
        assertTrue(checked.contains("就业领域还没有任何事项"), checked);
        assertFalse(checked.contains("义务教育"), checked);
        assertFalse(checked.contains("standard.missing"), checked);
    }

    @Test
    void aVillageAdoptsTheVillageListAndTheRowsTickedForVillages() {
        Path village = folder.resolve("和平村.gkl");
        CommandRun.of("workspace", "create", village, "--unit", "和平村村民委员会", "--level", "village");
        assertEquals("66", adopt(village));
        String checked = CommandRun.of("catalogue", "check", "-w", village).out();
        assertFalse(checked.contains("standard.missing") || checked.contains("domain.uncovered"), checked);
    }

    @Test
    void aCountyTakesATownshipsExportInBesideItsOwnAndComparesItNextTime() {
        adopt(county, "--domain", "05");
        Path file = exported("json");
        var taken = CommandRun.of("catalogue", "import", file, "-w", county, "--unit", "青石镇人民政府");
        assertTrue(taken.err().contains("新增 13，变更 0，相同 0"), taken.err());
        var again = CommandRun.of("catalogue", "import", exported("xlsx"), "-w", county, "--unit", "青石镇人民政府");
        assertTrue(again.err().contains("新增 0，变更 0，相同 13"), again.err());
        assertEquals("0", adopt(county, "--domain", "05"));
        var back = CommandRun.of("catalogue", "export", "-w", county, "--unit", "青石镇人民政府", "--format", "json",
                "--out", folder.resolve("again.json"));
        assertEquals(0, back.exit());
    }

    @Test
    void theOwnCatalogueIsNotTakenInAsATownships() {
        adopt(county, "--domain", "05");
        Path own = folder.resolve("county.json");
        CommandRun.of("catalogue", "export", "-w", county, "--format", "json", "--out", own);
        var refused = CommandRun.of("catalogue", "import", own, "-w", county, "--unit", "青石镇人民政府");
        assertEquals(2, refused.exit());
        assertTrue(refused.err().contains("写明是本单位"), refused.err());
        Path table = folder.resolve("county.xlsx");
        CommandRun.of("catalogue", "export", "-w", county, "--format", "xlsx", "--out", table);
        var warned = CommandRun.of("catalogue", "import", table, "-w", county, "--unit", "青石镇人民政府", "--dry-run");
        assertTrue(warned.out().contains("逐字相同"), warned.out());
        assertEquals(2, CommandRun.of("catalogue", "import", table, "-w", county, "--unit", "云溪县政务公开办").exit());
    }

    @Test
    void aUnitWithoutACatalogueIsNamed() {
        var none = CommandRun.of("catalogue", "check", "-w", county, "--unit", "红旗乡");
        assertEquals(2, none.exit());
        assertTrue(none.err().contains("没有“红旗乡”的目录"), none.err());
    }

    private Path exported(String format) {
        adopt(township, "--domain", "05");
        Path file = folder.resolve("青石镇." + format);
        CommandRun.of("catalogue", "export", "-w", township, "--format", format, "--out", file);
        return file;
    }

    private static String adopt(Path workspace, Object... more) {
        var args = new java.util.ArrayList<Object>(java.util.List.of("catalogue", "adopt", "-w", workspace));
        args.addAll(java.util.List.of(more));
        return CommandRun.of(args.toArray()).out().strip();
    }
}
