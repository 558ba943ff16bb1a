package org.gongkailan.annualreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FormConversionTest {
    @Test
    void theOneRowOf2019BecomesTheLastOfThree() {
        AnnualReport old = Samples.published("02-pingtan-2020");
        assertTrue(FormConversion.applies(old));

        AnnualReport converted = FormConversion.toCurrent(old);

        assertEquals(FormEdition.OF_2021, converted.form());
        assertEquals(Entry.of(4), converted.entry(RequestRow.OTHER_OTHER.in(RequestColumn.TOTAL)));
        assertEquals(Entry.of(0), converted.entry(RequestRow.FEE_UNPAID.in(RequestColumn.TOTAL)));
        assertFalse(FormConversion.applies(converted));
    }

    @Test
    void aMixedReportKeepsItsTableTwo() {
        AnnualReport converted = FormConversion.toCurrent(Samples.published("11-hongze-2023"));
        assertEquals(Entry.of(550), converted.entry(ProactiveFigure.LICENCES));
        assertEquals(FormEdition.OF_2021, converted.layoutOfRequests());
    }
}
