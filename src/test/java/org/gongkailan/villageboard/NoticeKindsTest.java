package org.gongkailan.villageboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.paper.Align;
import org.junit.jupiter.api.Test;

class NoticeKindsTest {
    private static final NoticeKind SUBSIDY = NoticeKinds.shipped().of("subsidy-payment");

    @Test
    void everyShippedKindSaysWhereItsWordsComeFrom() {
        for (var kind : NoticeKinds.shipped().all()) {
            assertFalse(kind.source().isBlank() || kind.catalogueItem().isBlank(), kind.id());
            assertTrue(kind.bases().stream().noneMatch(basis -> basis.note().isBlank()), kind.id());
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
                SUBSIDY.withheld().stream().map(NoticeKind.Withheld::field).toList());
    }

    @Test
    void aKindThatShowsIdNumbersCannotBeMade() {
        var leak = List.of(new NoticeKind.Column(RollField.ID_NUMBER, "身份证号", Align.CENTER));

        assertThrows(IllegalArgumentException.class, () -> new NoticeKind("leak", "", "", "", List.of(), leak, List.of(),
                SUBSIDY.period(), "", SUBSIDY.words(), List.of()));
    }

    @Test
    void anUnknownKindIsAProblemThatNamesTheKnownOnes() {
        var problem = assertThrows(UserProblem.class, () -> NoticeKinds.shipped().of("dibao"));

        assertTrue(problem.getLocalizedMessage().contains(
                NoticeKinds.shipped().all().stream().map(NoticeKind::id).collect(Collectors.joining(" "))));
    }
}
