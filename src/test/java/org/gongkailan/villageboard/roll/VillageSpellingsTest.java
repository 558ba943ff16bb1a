package org.gongkailan.villageboard.roll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.gongkailan.history.Journal;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.villageboard.Village;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VillageSpellingsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.ofHours(8));
    private static final Village WEST_RIVER = new Village("石桥镇", "西河村");
    private static final List<Village> DIRECTORY = List.of(Samples.WEST_BAY, WEST_RIVER, new Village("清溪镇", "东河村"));

    private static Roll roll(Village... villages) {
        return Samples.rollOf(java.util.Arrays.stream(villages).map(Samples.entry(4, "江娜", "1.00")::in).toArray(RollEntry[]::new));
    }

    @Test
    void aMisspelledVillageIsSuggestedTheNearestFirst() {
        var unknown = VillageSpellings.unknown(roll(new Village("石桥镇", "西弯村"), Samples.WEST_BAY), DIRECTORY);

        assertEquals(List.of(new VillageSpellings.Unknown(new Village("石桥镇", "西弯村"), 1, List.of(Samples.WEST_BAY, WEST_RIVER))), unknown);
    }

    @Test
    void aRollWithoutTownshipsIsMatchedByName() {
        var unknown = VillageSpellings.unknown(roll(new Village("", "西河村")), DIRECTORY).getFirst();

        assertEquals(WEST_RIVER, unknown.suggestions().getFirst());
    }

    @Test
    void aVillageOfTheSameNameInAnotherTownshipIsAskedForOneByOne() {
        assertEquals(Optional.of(Samples.WEST_BAY), likely(new Village("石桥乡", "西弯村")));
        assertEquals(Optional.empty(), likely(new Village("白马镇", "西湾村")), "another village, not another spelling");
        assertEquals(Optional.empty(), likely(new Village("石桥镇", "西村")), "西湾村 and 西河村 are equally near");
    }

    private static Optional<Village> likely(Village written) {
        return VillageSpellings.unknown(roll(written), DIRECTORY).getFirst().likely();
    }

    @Test
    void withoutADirectoryNothingIsStrange() {
        assertEquals(List.of(), VillageSpellings.unknown(roll(Samples.WEST_BAY), List.of()));
    }

    @Test
    void acceptedSpellingsAreAppliedToEveryRollAndAreOneStepOfUndo(@TempDir Path folder) {
        var store = new VillageSpellings.Store();
        try (var database = WorkspaceFile.create(folder.resolve("云溪县.gkl"), CLOCK)) {
            var journal = new Journal(database, CLOCK, "王主任", List.of(store));
            var spellings = new VillageSpellings(database, journal, store);
            var misspelled = roll(new Village("石桥镇", "西弯村"), new Village("石桥镇", "西何村"));
            spellings.accept(List.of(VillageSpelling.of(new Village("石桥镇", "西弯村"), Samples.WEST_BAY),
                    VillageSpelling.of(new Village("石桥镇", "西何村"), WEST_RIVER)));
            assertEquals(List.of(WEST_RIVER, Samples.WEST_BAY).stream().sorted().toList(), spellings.applied(misspelled).villages());

            journal.undo();
            assertEquals(misspelled, spellings.applied(misspelled));
        }
    }
}
