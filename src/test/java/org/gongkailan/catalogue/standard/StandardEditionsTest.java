package org.gongkailan.catalogue.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.gongkailan.catalogue.StandardRef;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.finding.UserProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardEditionsTest {
    private static final LocalDate LAST_MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);

    @TempDir
    Path folder;
    private StandardOffice office;
    private StandardLibrary library;
    private List<StandardRow> shipped;

    @BeforeEach
    void open() {
        office = new StandardOffice(folder);
        library = office.catalogue.standard();
        shipped = library.rows("05");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aNewerEditionInForceIsTheCurrentOne() {
        office.takeIn("05", "2026", LAST_MAY, newRows());
        assertEquals("2026", library.domain("05").orElseThrow().edition());
        assertEquals(newRows(), library.rows("05"));
        assertEquals(List.of("2026", "2019"), library.editions("05").stream().map(StandardDomain::edition).toList());
        assertEquals(27, library.domains().size());
    }

    @Test
    void earlierEditionsStayReadable() {
        office.takeIn("05", "2026", LAST_MAY, newRows());
        assertEquals(shipped, library.rows("05", "2019"));
        assertEquals(shipped.getFirst(), library.row(new StandardRef("std/05/001", "2019")).orElseThrow());
        assertEquals("县民政局", library.row(new StandardRef("std/05/001", "2026")).orElseThrow().entry().body());
        assertTrue(library.moved(new StandardRef("std/05/001", "2019")));
        assertFalse(library.moved(new StandardRef("std/05/001", "2026")));
    }

    @Test
    void anEditionThatComesIntoForceLaterWaits() {
        office.takeIn("05", "2027", NEXT_YEAR, newRows());
        assertEquals("2019", library.domain("05").orElseThrow().edition());
    }

    @Test
    void anEditionThatComesIntoForceOvernightIsCurrentInTheMorning() {
        var now = new AtomicReference<>(Instant.parse("2026-12-31T15:00:00Z"));
        var evening = CatalogueDesk.of(office.store.database, office.store.journal, office.store.stores,
                ((InstantSource) now::get).withZone(ZoneOffset.UTC), null).standard();
        office.takeIn("05", "2027", NEXT_YEAR, newRows());
        assertEquals("2019", evening.domain("05").orElseThrow().edition());
        long before = evening.state();
        now.set(Instant.parse("2027-01-01T01:00:00Z"));
        assertEquals("2027", evening.domain("05").orElseThrow().edition());
        assertNotEquals(before, evening.state());
    }

    @Test
    void theOfficerSaysWhichEditionIsCurrent() {
        office.takeIn("05", "2027", NEXT_YEAR, newRows());
        office.catalogue.editions().makeCurrent(library.editions("05").getFirst());
        assertEquals("2027", library.domain("05").orElseThrow().edition());
        office.store.journal.undo();
        assertEquals("2019", library.domain("05").orElseThrow().edition());
    }

    @Test
    void undoTakesAnEditionBackAndRedoBringsItsRowsAgain() {
        office.takeIn("05", "2026", LAST_MAY, newRows());
        office.store.journal.undo();
        assertEquals(shipped, library.rows("05"));
        office.store.journal.redo();
        assertEquals(newRows(), library.rows("05"));
    }

    @Test
    void theStateChangesWithTheEditionsAndNotWithTheRowsOfTheCatalogue() {
        long before = library.state();
        office.adopt(shipped.getFirst());
        assertEquals(before, library.state());
        office.takeIn("05", "2026", LAST_MAY, newRows());
        assertNotEquals(before, library.state());
    }

    @Test
    void aSecondEditionOfTheSameNameIsRefused() {
        var problem = assertThrows(UserProblem.class, () -> office.takeIn("05", "2019", LAST_MAY, newRows()));
        assertEquals("catalogue.standard.edition.exists", problem.key());
    }

    @Test
    void anEditionThatRowsFollowIsNotGivenUp() {
        office.takeIn("05", "2026", LAST_MAY, newRows());
        StandardDomain current = library.domain("05").orElseThrow();
        office.adopt(newRows().getFirst());
        assertThrows(UserProblem.class, () -> office.catalogue.editions().giveUp(current));
        office.catalogue.rows().remove(office.items());
        office.catalogue.editions().giveUp(current);
        assertEquals(shipped, library.rows("05"));
        assertFalse(office.catalogue.editions().imported(library.domain("05").orElseThrow()));
    }

    private List<StandardRow> newRows() {
        return List.of(StandardOffice.saying(shipped.getFirst(), shipped.getFirst().entry().withBody("县民政局")),
                StandardOffice.saying(shipped.get(1), shipped.get(1).entry()));
    }
}
