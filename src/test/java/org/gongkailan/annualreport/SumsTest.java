package org.gongkailan.annualreport;

import static org.gongkailan.annualreport.RequestColumn.BUSINESS;
import static org.gongkailan.annualreport.RequestColumn.NATURAL_PERSON;
import static org.gongkailan.annualreport.RequestColumn.TOTAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SumsTest {
    @Test
    void typingAResultMovesItsRowItsColumnAndTheCorner() {
        AnnualReport typed = new Sums(Samples.county()).with(RequestRow.NOT_HELD.in(BUSINESS), Entry.of(3));

        assertEquals(Entry.of(3), typed.entry(RequestRow.NOT_HELD.in(TOTAL)));
        assertEquals(Entry.of(3), typed.entry(RequestRow.HANDLED_TOTAL.in(BUSINESS)));
        assertEquals(Entry.of(10), typed.entry(RequestRow.HANDLED_TOTAL.in(NATURAL_PERSON)));
        assertEquals(Entry.of(13), typed.entry(RequestRow.HANDLED_TOTAL.in(TOTAL)));
    }

    @Test
    void typingOneCellLeavesOtherPublishedSumsAsTheyAre() {
        AnnualReport jinhu = Samples.published("15-jinhu-2023");

        AnnualReport typed = new Sums(jinhu).with(DisputeStage.REVIEW.with(DisputeResult.PENDING), Entry.of(1));

        assertEquals(Entry.of(8), typed.entry(DisputeStage.REVIEW.with(DisputeResult.TOTAL)));
        assertEquals(Entry.of(0), typed.entry(DisputeStage.LITIGATION_DIRECT.with(DisputeResult.TOTAL)));
    }

    @Test
    void recomputingMendsEverySum() {
        AnnualReport mended = new Sums(Samples.published("15-jinhu-2023")).recomputed();
        assertEquals(Entry.of(3), mended.entry(DisputeStage.LITIGATION_DIRECT.with(DisputeResult.TOTAL)));

        AnnualReport pingtan = new Sums(Samples.published("02-pingtan-2020")).recomputed();
        assertEquals(Entry.of(26), pingtan.entry(RequestRow.HANDLED_TOTAL.in(NATURAL_PERSON)));
        assertEquals(Entry.of(27), pingtan.entry(RequestRow.HANDLED_TOTAL.in(TOTAL)));
    }

    @Test
    void recomputingASoundReportChangesNothing() {
        AnnualReport sound = Samples.published("08-suqian-2023");
        assertEquals(sound, new Sums(sound).recomputed());
    }

    @Test
    void subtotalsThatTheFormDoesNotPrintAreAvailable() {
        var sums = new Sums(Samples.published("15-jinhu-2023"));
        assertEquals(BigDecimal.valueOf(5), sums.group(OutcomeGroup.REFUSED, TOTAL));
        assertEquals(BigDecimal.valueOf(48), sums.group(OutcomeGroup.UNAVAILABLE, TOTAL));
        assertEquals(BigDecimal.valueOf(5), sums.group(OutcomeGroup.NOT_HANDLED, TOTAL));
        assertEquals(BigDecimal.valueOf(19), sums.group(OutcomeGroup.OTHER, TOTAL));
        assertEquals(BigDecimal.valueOf(1), sums.litigation());
    }
}
