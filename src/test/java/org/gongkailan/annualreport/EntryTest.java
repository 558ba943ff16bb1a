package org.gongkailan.annualreport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTest {
    @ParameterizedTest(name = "{0} is the number {1}")
    @CsvSource(delimiter = '|', value = {"22|22", " 0 |0", "１２|12", "1,234|1234", "24252.311082|24252.311082", "-3|-3"})
    void aNumberIsRead(String written, BigDecimal number) {
        assertEquals(new Entry(number, ""), Entry.parse(written));
    }

    @ParameterizedTest(name = "\"{0}\" is blank")
    @CsvSource(value = {"''", "'  '", "/", "－", "—", "——"})
    void aPlaceholderIsBlank(String written) {
        assertEquals(Entry.BLANK, Entry.parse(written));
    }

    @Test
    void aRemarkInBracketsStaysBesideItsNumber() {
        Entry entry = Entry.parse("22（其中修订 16 件）");
        assertEquals(new Entry(BigDecimal.valueOf(22), "（其中修订 16 件）"), entry);
        assertEquals("22（其中修订 16 件）", entry.text());
    }

    @Test
    void wordsStayWords() {
        for (String words : List.of("十二", "3件5", "约20", "1e9", "=1+1", "123456789012345678901234567890")) {
            assertEquals(new Entry(null, words), Entry.parse(words));
        }
    }

    @Test
    void aMonstrousNumberIsKeptAsWords() {
        assertEquals(new Entry(null, "1E+999999999"), Entry.of(new BigDecimal("1E+999999999")));
    }

    @Test
    void idleZerosAreNotShown() {
        assertEquals("0.5", Entry.of(new BigDecimal("0.500000")).text());
        assertEquals("120", Entry.of(new BigDecimal("120")).text());
        assertEquals("0", Entry.of(new BigDecimal("0.00")).text());
    }
}
