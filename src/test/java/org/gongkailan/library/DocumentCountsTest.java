package org.gongkailan.library;

import static org.gongkailan.library.DocumentKind.NORMATIVE;
import static org.gongkailan.library.DocumentKind.REGULATION;
import static org.gongkailan.library.Samples.change;
import static org.gongkailan.library.Samples.document;
import static org.gongkailan.library.Samples.kept;
import static org.gongkailan.library.Samples.until;
import static org.gongkailan.library.StatusChange.Kind.AMENDED;
import static org.gongkailan.library.StatusChange.Kind.LAPSED;
import static org.gongkailan.library.StatusChange.Kind.REPEALED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentCountsTest {
    @Test
    void issuedRepealedAndInForceAreCountedForTheirYear() {
        var counts = count(2026, document("新", "2026-05-01", Validity.LONG_TERM),
                document("旧", "2019-05-01", Validity.UNSAID),
                document("废", "2019-05-01", Validity.UNSAID, change(REPEALED, "2026-07-01")));
        assertEquals(List.of("新"), counts.issued(NORMATIVE));
        assertEquals(List.of("废"), counts.repealed(NORMATIVE));
        assertEquals(List.of("新", "旧"), counts.inForce(NORMATIVE));
    }

    @Test
    void whatLapsedIsCountedAsRepealedAndNamed() {
        var counts = count(2026, document("届满", "2021-01-01", until("2026-06-30")),
                document("宣布", "2021-01-01", Validity.UNSAID, change(LAPSED, "2026-02-01")),
                document("废止", "2021-01-01", Validity.UNSAID, change(REPEALED, "2026-02-01")));
        assertEquals(List.of("届满", "宣布", "废止"), counts.repealed(NORMATIVE));
        assertEquals(List.of("届满", "宣布"), counts.lapsed(NORMATIVE));
    }

    @Test
    void aValidityThatEndsOnTheLastDayOfTheYearStillCountsAsInForce() {
        var document = document("届满", "2021-01-01", until("2026-12-31"));
        assertEquals(List.of("届满"), count(2026, document).inForce(NORMATIVE));
        assertEquals(List.of("届满"), count(2027, document).lapsed(NORMATIVE));
    }

    @Test
    void whatExpiredBeforeIsNotCountedAgainWhenACleanUpRepealsIt() {
        var document = document("早已届满", "2018-01-01", until("2022-12-31"), change(REPEALED, "2026-05-01"));
        assertEquals(List.of(), count(2026, document).repealed(NORMATIVE));
        assertEquals(List.of("早已届满"), count(2023, document).lapsed(NORMATIVE));
    }

    @Test
    void whatIsRepealedInTheYearItWasMadeIsCountedTwiceAndStandsNowhere() {
        var counts = count(2026, document("短命", "2026-02-01", Validity.UNSAID, change(REPEALED, "2026-11-01")));
        assertEquals(List.of("短命"), counts.issued(NORMATIVE));
        assertEquals(List.of("短命"), counts.repealed(NORMATIVE));
        assertEquals(List.of(), counts.inForce(NORMATIVE));
    }

    @Test
    void whatIsMadeAndNotYetInForceIsIssuedAndSaysWhyTheStockDiffers() {
        var document = new OfficialDocument("待", NORMATIVE, true, document("待", null, Validity.UNSAID).head(),
                new DocumentDates(LocalDate.of(2026, 12, 20), null, LocalDate.of(2027, 2, 1)), Validity.UNSAID, List.of(),
                Whereabouts.NONE, "");
        assertEquals(List.of("待"), count(2026, document).issued(NORMATIVE));
        assertEquals(List.of(), count(2026, document).inForce(NORMATIVE));
        assertEquals(List.of("待"), count(2026, document).byKind().get(NORMATIVE).upcoming());
        assertEquals(List.of("待"), count(2027, document).inForce(NORMATIVE));
    }

    @Test
    void whatOthersIssuedAndWhatIsNoNormativeDocumentIsNotCounted() {
        var sample = document("转发", "2026-05-01", Validity.UNSAID);
        var others = new OfficialDocument("转发", NORMATIVE, false, sample.head(), sample.dates(), sample.validity(),
                List.of(), Whereabouts.NONE, "");
        var plain = new OfficialDocument("通知", DocumentKind.OTHER, true, sample.head(), sample.dates(), sample.validity(),
                List.of(), Whereabouts.NONE, "");
        assertEquals(List.of(), count(2026, others, plain).issued(NORMATIVE));
        assertEquals(List.of(), count(2026, others, plain).inForce(REGULATION));
    }

    @Test
    void amendmentsAreNamedBesideTheNumbers() {
        var counts = count(2026, document("改", "2020-05-01", Validity.UNSAID, change(AMENDED, "2026-03-01")));
        assertEquals(List.of("改"), counts.byKind().get(NORMATIVE).amended());
        assertEquals(List.of("改"), counts.inForce(NORMATIVE));
    }

    @Test
    void theStockOfAnyYearFollowsFromTheYearBefore() {
        List<OfficialDocument> documents = documents(new Random(7));
        for (int year = 2016; year <= 2030; year++) {
            var now = DocumentCounts.of(year, documents).byKind().get(NORMATIVE);
            var before = DocumentCounts.of(year - 1, documents).byKind().get(NORMATIVE);
            assertEquals(before.inForce().size() + before.upcoming().size() + now.issued().size() + now.revived().size()
                    - now.repealed().size(), now.inForce().size() + now.upcoming().size(), "year " + year);
        }
    }

    private static List<OfficialDocument> documents(Random chance) {
        var documents = new ArrayList<OfficialDocument>();
        IntStream.range(0, 300).forEach(i -> {
            LocalDate made = LocalDate.of(2010, 1, 1).plusDays(chance.nextInt(6000));
            var changes = new ArrayList<StatusChange>();
            for (int change = chance.nextInt(3); change > 0; change--) {
                var kind = StatusChange.Kind.values()[chance.nextInt(StatusChange.Kind.values().length)];
                changes.add(new StatusChange(kind, made.plusDays(chance.nextInt(5000)), null,
                        made.plusDays(6000 + chance.nextInt(2000)), ""));
            }
            documents.add(document(i + "号", made.toString(),
                    chance.nextBoolean() ? Validity.UNSAID : Validity.years(made, 5), changes.toArray(StatusChange[]::new)));
        });
        return documents;
    }

    private static DocumentCounts count(int year, OfficialDocument... documents) {
        return DocumentCounts.of(year, List.of(documents));
    }
}
