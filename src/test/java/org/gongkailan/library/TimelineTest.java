package org.gongkailan.library;

import static org.gongkailan.library.Samples.change;
import static org.gongkailan.library.Samples.document;
import static org.gongkailan.library.Samples.kept;
import static org.gongkailan.library.Samples.until;
import static org.gongkailan.library.StatusChange.Kind.AMENDED;
import static org.gongkailan.library.StatusChange.Kind.LAPSED;
import static org.gongkailan.library.StatusChange.Kind.REPEALED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    @Test
    void aDocumentHoldsFromItsFirstDayOn() {
        var document = document("1号", "2024-03-01", Validity.LONG_TERM);
        assertEquals("UPCOMING", on(document, "2024-02-29"));
        assertEquals("IN_FORCE", on(document, "2024-03-01"));
        assertEquals("IN_FORCE", on(document, "2099-01-01"));
    }

    @Test
    void validityIncludesItsLastDayAndThenExpiresByItself() {
        var document = document("1号", "2021-03-01", Validity.years(LocalDate.of(2021, 3, 1), 5));
        assertEquals("IN_FORCE", on(document, "2026-02-28"));
        assertEquals("LAPSED", on(document, "2026-03-01"));
        assertEquals(LocalDate.of(2026, 2, 28), Timeline.of(document).expires());
    }

    @Test
    void aRepealEndsItFromItsDayOn() {
        var document = document("1号", "2021-03-01", until("2026-02-28"), change(REPEALED, "2025-06-01"));
        assertEquals("IN_FORCE", on(document, "2025-05-31"));
        assertEquals("REPEALED", on(document, "2025-06-01"));
        assertEquals("REPEALED", on(document, "2026-06-01"));
        assertNull(Timeline.of(document).expires());
    }

    @Test
    void anAmendmentEndsNothing() {
        var document = document("1号", "2021-03-01", Validity.UNSAID, change(AMENDED, "2023-06-01"));
        assertEquals(List.of("UPCOMING", "IN_FORCE"), states(document));
    }

    @Test
    void whatIsKeptHoldsUpToItsNewDay() {
        var document = document("1号", "2021-03-01", until("2026-02-28"), kept("2026-01-15", "2031-02-28"));
        assertEquals("IN_FORCE", on(document, "2031-02-28"));
        assertEquals("LAPSED", on(document, "2031-03-01"));
    }

    @Test
    void whatIsKeptWithoutADayHasNoEnd() {
        assertNull(Timeline.of(document("1号", "2021-03-01", until("2026-02-28"), kept("2026-01-15", null))).expires());
    }

    @Test
    void whatHadExpiredCanBeGivenForceAgain() {
        var document = document("1号", "2019-01-01", until("2023-12-31"), kept("2024-03-01", "2028-12-31"));
        assertEquals(List.of("UPCOMING", "IN_FORCE", "LAPSED", "IN_FORCE", "LAPSED"), states(document));
        assertEquals("LAPSED", on(document, "2024-02-29"));
        assertEquals("IN_FORCE", on(document, "2024-03-01"));
    }

    @Test
    void aRepealAfterTheEndChangesTheWordButNotTheEnd() {
        var document = document("1号", "2019-01-01", until("2023-12-31"), change(REPEALED, "2025-03-01"));
        assertEquals("REPEALED", on(document, "2025-03-01"));
        assertEquals(LocalDate.of(2024, 1, 1), Timeline.of(document).endedBy(LocalDate.of(2025, 12, 31)).from());
    }

    @Test
    void aDeclaredLapseIsNoRepeal() {
        assertEquals("LAPSED", on(document("1号", "2019-01-01", Validity.UNSAID, change(LAPSED, "2025-03-01")), "2025-03-01"));
    }

    @Test
    void withoutAnyDayItHolds() {
        assertEquals("IN_FORCE", on(document("1号", null, Validity.UNSAID), "1990-01-01"));
    }

    private static String on(OfficialDocument document, String day) {
        return Timeline.of(document).on(LocalDate.parse(day)).state().name();
    }

    private static List<String> states(OfficialDocument document) {
        return Timeline.of(document).phases().stream().map(phase -> phase.state().name()).toList();
    }
}
