package org.gongkailan.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTreeTest {
    private final OutcomeTree tree = OutcomeTree.ofTheForm();

    @Test
    void theTreeIsTheResultBlockOfTableThree() {
        assertEquals(List.of(1, 1, 8, 3, 5, 3), tree.groups().stream().map(group -> group.branches().size()).toList());
        assertEquals(EnumSet.allOf(Outcome.class), EnumSet.copyOf(tree.branches().keySet()));
        assertEquals(List.of(Outcome.values()), tree.groups().stream().flatMap(group -> group.branches().stream())
                .map(OutcomeTree.Branch::outcome).toList());
    }

    @Test
    void everyRowSaysOnWhatItStandsAndWhenItIsChosen() {
        for (var branch : tree.branches().values()) {
            assertFalse(branch.articles().isEmpty() || branch.when().isBlank(), branch.label());
        }
        assertFalse(tree.branch(Outcome.OTHER).verified());
        assertTrue(tree.branch(Outcome.NOT_HELD).verified());
    }

    @Test
    void idsAreThoseOfTheInterchangeFormat() {
        assertEquals(21, Outcome.values().length);
        assertEquals(Outcome.THIRD_PARTY, Outcome.of("refused.thirdParty").orElseThrow());
        assertEquals("危及“三安全一稳定”", Outcome.SECURITY_AND_STABILITY.label());
        assertEquals("社会公益组织", ApplicantClass.of("publicInterest").orElseThrow().label());
    }

    @Test
    void numbersOfPersonsAreMaskedAsTheyComeIn() {
        var applicant = new Applicant(ApplicantClass.NATURAL_PERSON, "赵小云", "身份证110101199003074512", "云溪镇１１０１０１１９９００３０７４５１Ｘ");
        assertEquals("身份证110101********4512", applicant.identity());
        assertEquals("云溪镇110101********451X", applicant.contact());
        assertEquals("110101********4512", new WantedInformation("110101 19900307 4512", "").description());
        assertEquals("2026年第110101号文和12345678901234567890", new WantedInformation(
                "2026年第110101号文和12345678901234567890", "").description(), "other numbers stay");
        assertEquals("赵**", applicant.masked());
        assertEquals("查询130503670401001号", new WantedInformation("查询130503670401001号", "").description()
                .replace("130503********1001", "130503670401001"));
    }
}
