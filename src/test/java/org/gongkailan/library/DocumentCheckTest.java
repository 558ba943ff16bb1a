package org.gongkailan.library;

import static org.gongkailan.library.Samples.TODAY;
import static org.gongkailan.library.Samples.change;
import static org.gongkailan.library.Samples.document;
import static org.gongkailan.library.Samples.kept;
import static org.gongkailan.library.Samples.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkailan.finding.Finding;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.Test;

class DocumentCheckTest {
    private static final String NUMBER = "云政规〔2024〕1号";

    @Test
    void aSoundDocumentHasNoFinding() {
        assertEquals(List.of(), rules(document(NUMBER, "2024-03-01", until("2029-02-28"))));
    }

    @Test
    void aCountyMakesNoRegulationsButACityDoes() {
        var regulation = with(DocumentKind.REGULATION, true);
        assertEquals(List.of("document.level"), rules(regulation));
        assertEquals(List.of(), rules(with(DocumentKind.REGULATION, false)));
        assertEquals(List.of(), new DocumentCheck(TODAY, UnitLevel.CITY, Map.of()).check(regulation));
        assertEquals("县级单位无权制定规章（《中华人民共和国立法法》）。请改为“行政规范性文件”；上级的规章请取消“本单位制发”。",
                check().check(regulation).getFirst().message());
    }

    @Test
    void numbersAreMissedFoundTwiceAndHeldAgainstTheYear() {
        assertEquals(List.of("document.numberless"), rules(document("", "2024-03-01", Validity.UNSAID)));
        assertEquals(List.of("document.number-year"), rules(document(NUMBER, "2023-03-01", Validity.UNSAID)));
        var twice = new DocumentCheck(TODAY, UnitLevel.COUNTY, Map.of(DocumentNumber.plain(NUMBER), Set.of("other")));
        assertEquals("document.number-twice", twice.check(document(NUMBER, "2024-03-01", Validity.UNSAID)).getFirst().rule());
    }

    @Test
    void nothingIsMadeTomorrowOrBeforeTheRepublic() {
        assertEquals(List.of("document.future"), rules(document("云政规〔2026〕1号", "2026-11-24", Validity.UNSAID)));
        assertEquals(List.of("document.odd-day"), rules(document("", "0204-03-01", Validity.UNSAID)).subList(1, 2));
    }

    @Test
    void daysStandInTheirOrder() {
        assertEquals(List.of("document.published-early", "document.in-force-early"),
                rules(dated("2024-03-01", "2024-02-01", "2024-01-01")));
        assertEquals(List.of(), rules(dated("2024-03-01", "2024-03-05", "2024-05-01")));
        assertEquals(List.of("document.validity-early"), rules(document(NUMBER, "2024-03-01", until("2023-12-31"))));
    }

    @Test
    void nothingEndsBeforeItWasIssuedOrTwice() {
        assertEquals(List.of("document.change-early"), rules(document(NUMBER, "2024-03-01", Validity.UNSAID,
                change(StatusChange.Kind.REPEALED, "2023-06-01"))));
        assertEquals(List.of("document.ended-twice"), rules(document(NUMBER, "2024-03-01", Validity.UNSAID,
                change(StatusChange.Kind.REPEALED, "2025-06-01"), change(StatusChange.Kind.REPEALED, "2026-06-01"))));
        assertEquals(List.of("document.kept-early"), rules(document(NUMBER, "2024-03-01", Validity.UNSAID,
                kept("2026-06-01", "2026-05-31"))));
    }

    @Test
    void whatHasNoDayCannotBeCounted() {
        assertEquals(List.of("document.undated"), rules(document(NUMBER, null, Validity.UNSAID)));
    }

    @Test
    void directionMarksInATitleAreSeen() {
        var sample = document(NUMBER, "2024-03-01", Validity.UNSAID);
        var hostile = new OfficialDocument("h", DocumentKind.NORMATIVE, true, new Letterhead("办法\u202etxt", NUMBER,
                List.of("云溪县人民政府"), ""), sample.dates(), sample.validity(), List.of(), null, "");
        assertEquals(List.of("document.control"), rules(hostile));
    }

    private static OfficialDocument with(DocumentKind kind, boolean ours) {
        var sample = document(NUMBER, "2024-03-01", Validity.UNSAID);
        return new OfficialDocument(sample.id(), kind, ours, sample.head(), sample.dates(), sample.validity(), List.of(),
                null, "");
    }

    private static OfficialDocument dated(String made, String published, String inForce) {
        var sample = document(NUMBER, made, Validity.UNSAID);
        return new OfficialDocument(sample.id(), sample.kind(), true, sample.head(), new DocumentDates(LocalDate.parse(made),
                LocalDate.parse(published), LocalDate.parse(inForce)), sample.validity(), List.of(), null, "");
    }

    private static DocumentCheck check() {
        return new DocumentCheck(TODAY, UnitLevel.COUNTY, Map.of());
    }

    private static List<String> rules(OfficialDocument document) {
        return check().check(document).stream().map(Finding::rule).toList();
    }
}
