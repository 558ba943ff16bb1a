package org.gongkailan.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstWorkspaceTest {
    @TempDir
    Path folder;

    @Test
    void itIsOpenWhenTheWindowAsksForIt() {
        var assembly = new Assembly(Clock.systemUTC(), AppFolder.at(folder));
        Path file = folder.resolve("云溪县.gkl");
        assembly.create(file, "云溪县政务公开办", UnitLevel.COUNTY, null).close();
        try (var office = new FirstWorkspace(file, assembly).office()) {
            assertEquals("云溪县政务公开办", office.units().own().name());
        }
    }

    @Test
    void aFileThatIsNoneIsRefusedWithTheSentenceOfOpening() throws Exception {
        Path file = Files.writeString(folder.resolve("云溪县.gkl"), "not a workspace");
        var first = new FirstWorkspace(file, new Assembly(Clock.systemUTC(), AppFolder.at(folder)));
        assertEquals("store.not-a-workspace", assertThrows(UserProblem.class, first::office).key());
    }

    @Test
    void theLastOneIsOpenedAgainOnlyWhereItStillIs() throws Exception {
        Path file = Files.createFile(folder.resolve("云溪县.gkl"));
        assertEquals(Optional.of(file), FirstWorkspace.last(List.of(file, folder.resolve("旧.gkl"))));
        assertEquals(Optional.empty(), FirstWorkspace.last(List.of(folder.resolve("旧.gkl"), file)));
        assertEquals(Optional.empty(), FirstWorkspace.last(List.of()));
    }
}
