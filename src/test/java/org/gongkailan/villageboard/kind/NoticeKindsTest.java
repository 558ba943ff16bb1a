package org.gongkailan.villageboard.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.paper.Align;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.RollField;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class NoticeKindsTest {
    private static final NoticeKind SUBSIDY = NoticeKinds.shipped().of("subsidy-payment");

    @Test
    void everyShippedKindSaysWhereItsWordsComeFrom() {
        for (var kind : NoticeKinds.shipped().all()) {
            assertFalse(kind.ground().source().isBlank(), kind.id());
            assertTrue(kind.ground().bases().stream().noneMatch(basis -> basis.note().isBlank()), kind.id());
            assertFalse(kind.printedBases("、").isEmpty(), kind.id() + " prints no verified basis");
        }
    }

    @Test
    void onlyVerifiedBasesArePrinted() {
        assertEquals("《中华人民共和国村民委员会组织法》", SUBSIDY.printedBases("、"));
    }

    @Test
    void identityAccountAndTelephoneAreWithheldForAReason() {
        assertEquals(List.of(RollField.ID_NUMBER, RollField.BANK_CARD, RollField.PHONE),
                SUBSIDY.listing().withheld().stream().map(NoticeKind.Withheld::field).toList());
    }

    @Test
    void aKindThatShowsIdNumbersCannotBeMade() {
        var leak = List.of(new NoticeKind.Column(RollField.ID_NUMBER, "身份证号", Align.CENTER));

        assertThrows(IllegalArgumentException.class, () -> new NoticeKind("leak", "", "", SUBSIDY.ground(),
                SUBSIDY.listing().showing(leak), SUBSIDY.period(), SUBSIDY.words(), List.of(), List.of()));
    }

    @Test
    void anUnknownKindIsAProblemThatNamesTheKnownOnes() {
        var problem = assertThrows(UserProblem.class, () -> NoticeKinds.shipped().of("no-such"));

        assertTrue(problem.getLocalizedMessage().contains(
                NoticeKinds.shipped().all().stream().map(NoticeKind::id).collect(Collectors.joining(" "))));
    }

    @Test
    void everyItemOfTheVillageCatalogueHasAKind() throws IOException {
        try (var in = NoticeKind.class.getResourceAsStream("/org/gongkailan/catalogue/standard/V1.json")) {
            var items = JsonMapper.builder().build().readTree(in).findValuesAsString("level2");
            var kinds = NoticeKinds.shipped().all().stream().map(kind -> kind.ground().catalogueItem()).toList();

            assertEquals(47, items.size());
            assertEquals(List.of(), items.stream().filter(item -> !kinds.contains(item)).toList());
        }
    }

    @Test
    void aPeriodThatNoLawFixesSaysSo() {
        for (var kind : NoticeKinds.shipped().all()) {
            assertTrue(kind.period() == null || !kind.period().verified() && kind.period().note().contains("office decides"), kind.id());
        }
    }

    @Test
    void onlyTheTaxAnnouncementIsExempt() {
        assertEquals(List.of("tax-arrears"), NoticeKinds.shipped().all().stream()
                .filter(kind -> kind.listing().exemption() != null).map(NoticeKind::id).toList());
    }

    @Test
    void onlyTextsBeginWithADraft() {
        assertEquals(List.of(), NoticeKinds.shipped().all().stream().filter(kind -> !kind.text() && !kind.words().draft().isEmpty())
                .map(NoticeKind::id).toList());
    }
}
