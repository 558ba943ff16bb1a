package org.gongkailan.annualreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.gongkailan.annualreport.BoundFigure.Fact;
import org.gongkailan.annualreport.BoundFigure.Growth;
import org.gongkailan.annualreport.BoundFigure.Share;
import org.gongkailan.annualreport.BoundFigure.Value;
import org.junit.jupiter.api.Test;

class BoundTextTest {
    private static final Figure RECEIVED = RequestRow.RECEIVED.in(RequestColumn.TOTAL);
    private static final Figure PERSONS = RequestRow.RECEIVED.in(RequestColumn.NATURAL_PERSON);
    private static final Figure HANDLED = RequestRow.HANDLED_TOTAL.in(RequestColumn.TOTAL);
    private static final String WRITTEN = "新收⟦requests.received.total⟧件，占⟦sum.disclosed/requests.handledTotal.total⟧。";

    private final AnnualReport county = Samples.county();

    @Test
    void everybodyButTheEditorReadsNumbers() {
        AnnualReport report = county.with(TextSection.OVERVIEW, WRITTEN);
        assertEquals("新收10件，占100%。", report.text(TextSection.OVERVIEW));
        assertEquals(WRITTEN, report.texts().get(TextSection.OVERVIEW));
    }

    @Test
    void aBoundFigureFollowsItsCell() {
        AnnualReport report = county.with(TextSection.OVERVIEW, WRITTEN);
        report = new Sums(report).with(PERSONS, Entry.of(15));
        assertEquals("新收15件，占100%。", report.text(TextSection.OVERVIEW));
    }

    @Test
    void growthSaysItsDirectionItself() {
        assertEquals("增长25%", new Growth(RECEIVED, BigDecimal.valueOf(8)).in(county));
        assertEquals("下降33.33%", new Growth(RECEIVED, BigDecimal.valueOf(15)).in(county));
        assertEquals("持平", new Growth(RECEIVED, BigDecimal.TEN).in(county));
    }

    @Test
    void aShareOfNothingIsZero() {
        AnnualReport empty = AnnualReport.empty(county.unit(), 2024);
        assertEquals("0%", new Share(Subtotal.REFUSED, HANDLED).in(empty));
    }

    @Test
    void everyKindOfTokenIsReadAsItWasWritten() {
        for (BoundFigure figure : List.of(new Value(RECEIVED), new Value(Subtotal.LITIGATION_CORRECTED),
                new Share(Subtotal.REFUSED, HANDLED), new Growth(RECEIVED, BigDecimal.valueOf(78)),
                new Fact("fact.disclosures.published", BigDecimal.valueOf(312)))) {
            assertEquals(figure, BoundFigure.of(figure.token()).orElseThrow());
        }
    }

    @Test
    void bracketsAroundAnythingElseStayAsTheyAre() {
        for (String odd : List.of("⟦没有这个格⟧", "⟦requests.received.total", "⟦requests.received.total^0⟧",
                "⟦fact.x=⟧", "⟦⟦requests.received⟧⟧", "⟧⟦")) {
            assertEquals(odd, BoundText.read(odd, county).written());
        }
    }

    @Test
    void typingBesideABoundFigureMovesItAlong() {
        BoundText text = BoundText.read(WRITTEN, county).replaced(0, 2, "全年共收到");
        assertEquals("全年共收到10件，占100%。", text.text());
        assertEquals("全年共收到⟦requests.received.total⟧件，占⟦sum.disclosed/requests.handledTotal.total⟧。", text.written());
    }

    @Test
    void anEditInsideABoundFigureUnbindsIt() {
        BoundText text = BoundText.read(WRITTEN, county).replaced(3, 4, "2");
        assertEquals("新收12件，占⟦sum.disclosed/requests.handledTotal.total⟧。", text.written());
    }

    @Test
    void aTypedNumberIsBoundInItsPlaceAndUnboundAgain() {
        BoundText typed = BoundText.read("新收9件。", county);
        BoundText bound = typed.bound(2, 3, new Value(RECEIVED), county);
        assertEquals("新收10件。", bound.text());
        assertEquals("新收⟦requests.received.total⟧件。", bound.written());
        assertEquals("新收10件。", bound.unbound(bound.spans().getFirst()).written());
    }

    @Test
    void aBoundFigureIsFoundByPosition() {
        BoundText text = BoundText.read(WRITTEN, county);
        assertTrue(text.at(2, false).isPresent());
        assertTrue(text.at(4, true).isPresent());
        assertTrue(text.at(4, false).isEmpty());
    }
}
