package org.gongkailan.annualreport.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.Sums;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.archive.Milestone;
import org.gongkailan.annualreport.archive.ReportState;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.binding.FactFigure;
import org.junit.jupiter.api.Test;

class LedgerFiguresTest {
    private static final Figure PERSONS = RequestRow.RECEIVED.in(RequestColumn.NATURAL_PERSON);
    private static final Figure GRANTED = RequestRow.GRANTED_ALL.in(RequestColumn.NATURAL_PERSON);
    private static final Figure TOTAL = RequestRow.RECEIVED.in(RequestColumn.TOTAL);

    private final StoredReport empty =
            StoredReport.of(AnnualReport.empty(Samples.county().unit(), 2024));

    @Test
    void countingFillsBlankCellsAndTheirSums() {
        StoredReport counted = ledger(12, 9).into(empty);
        assertEquals(Entry.of(12), counted.report().entry(TOTAL));
        assertEquals(List.of(), ledger(12, 9).typed(counted, counted.report()));
    }

    @Test
    void aFigureTypedByHandIsKeptWithTheCountedOneBesideIt() {
        StoredReport typed = empty.with(new Sums(empty.report()).with(PERSONS, Entry.of(13)));
        StoredReport counted = ledger(12, 9).into(typed);
        assertEquals(Entry.of(13), counted.report().entry(PERSONS));
        assertEquals(List.of(PERSONS), ledger(12, 9).typed(counted, counted.report()));

        StoredReport taken = ledger(12, 9).into(counted, PERSONS);
        assertEquals(Entry.of(12), taken.report().entry(TOTAL));
        assertEquals(List.of(), ledger(12, 9).typed(taken, taken.report()));
    }

    @Test
    void countingAllOverTakesTypedFiguresToo() {
        StoredReport typed = empty.with(new Sums(empty.report()).with(PERSONS, Entry.of(13)));
        assertEquals(Entry.of(12), ledger(12, 9).intoAll(typed).report().entry(PERSONS));
    }

    @Test
    void aDraftSaysWhichCellsTheLedgerMovedUnderItAndCountingAnewFollows() {
        StoredReport counted = ledger(12, 9).into(empty);
        assertEquals(List.of(new LedgerFigures.Moved(GRANTED, 9, 10)), ledger(12, 10).moved(counted));
        assertEquals(Entry.of(10), ledger(12, 10).into(counted).report().entry(GRANTED));
    }

    @Test
    void aFrozenReportNeverMoves() {
        StoredReport signed = ledger(12, 9).into(empty)
                .at(new Milestone(ReportState.SIGNED, "张三", Instant.EPOCH));
        assertEquals(List.of(), ledger(20, 20).moved(signed));
    }

    @Test
    void aReportTypedByHandIsNotServed() {
        assertEquals(List.of(), ledger(12, 9).moved(StoredReport.of(Samples.county())));
        assertEquals(List.of(), ledger(12, 9).typed(StoredReport.of(Samples.county()), Samples.county()));
    }

    @Test
    void factsInTheTextAreCountedAnewToo() {
        StoredReport counted = ledger(12, 9).into(empty);
        StoredReport written = counted.with(counted.report().with(TextSection.OVERVIEW, "公开⟦fact.disclosures.published=3⟧条。"));
        assertEquals("公开7条。", ledger(12, 9).into(written).report().text(TextSection.OVERVIEW));
    }

    private static LedgerFigures ledger(long persons, long granted) {
        return new LedgerFigures(2024, Map.of(PERSONS, persons, GRANTED, granted),
                List.of(new FactFigure("fact.disclosures.published", "公开条数", BigDecimal.valueOf(7))));
    }
}
