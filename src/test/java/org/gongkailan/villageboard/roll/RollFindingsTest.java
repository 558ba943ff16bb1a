package org.gongkailan.villageboard.roll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.gongkailan.finding.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollFindingsTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            身份证号码, #430848195807091000,        id-as-number
            身份证号码, 430848195807091871,         id-check-digit
            身份证号码, 43084819580709187,          id-check-digit
            行政村,     '',                         village-missing
            户主姓名,   '',                         name-missing
            户主姓名,   江\u202E娜,                 name-invisible-characters
            户主姓名,   '=HYPERLINK("x")',          formula-text
            补贴金额,   三十二元,                   amount-not-number
            补贴金额,   '',                         amount-not-number
            补贴金额,   #32.651,                    amount-below-fen
            补贴金额,   #-32.65,                    amount-negative
            补贴面积（亩）, 约三亩,                 quantity-not-number
            """)
    void aDamagedCellIsReportedAtItsPlace(String heading, String text, String rule) {
        var findings = Samples.rollOf(List.of(Samples.line(heading, text))).findings();

        assertEquals(List.of(rule), findings.stream().map(finding -> finding.rule()).toList());
        assertEquals("4", findings.getFirst().place().id().replaceAll(".*![A-Z]+", ""));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"陈\uD88C\uDFB0, 陈\uD88C\uDFB0", "陈\uD840, 陈\uFFFD", "陈\u200B伟, 陈伟", "陈\u202E伟\u0007, 陈伟"})
    void noCharacterOfANameIsLostWithoutAWord(String written, String read) {
        assertEquals(read, Samples.rollOf(List.of(Samples.line("户主姓名", written))).roll().entries().getFirst().name());
    }

    @Test
    void aSoundRowIsNotReported() {
        assertEquals(List.of(), Samples.rollOf(List.of(Samples.line(), Samples.line("身份证号码", ""))).findings());
    }

    @Test
    void theSamePersonTwiceIsReportedWithTheFirstRow() {
        var findings = Samples.rollOf(List.of(Samples.line(), Samples.line("户主姓名", "江 娜"))).findings();

        assertEquals("person-twice", findings.getFirst().rule());
        assertEquals(4, findings.getFirst().args().getLast());
    }

    @Test
    void amountsAreReadAsPeopleWriteThem() {
        var roll = Samples.rollOf(List.of(Samples.line("补贴金额", "1,676.80 "), Samples.line("补贴金额", "#676.8200000000001",
                "身份证号码", ""))).roll();

        assertEquals(List.of(new BigDecimal("1676.80"), new BigDecimal("676.82")),
                roll.entries().stream().map(RollEntry::amount).toList());
    }

    @Test
    void amountsAreNeverComputedFromTheRate() {
        var entry = Samples.rollOf(List.of(Samples.line("补贴面积（亩）", "#11.33", "补贴标准", "#98.95", "补贴金额", "#1121.03")))
                .roll().entries().getFirst();

        assertEquals(new BigDecimal("1121.03"), entry.amount());
    }

    @Test
    void aTotalThatDoesNotAgreeIsAnErrorWithBothSides() {
        var reading = Samples.rollOf(List.of(Samples.line(), List.of("#2", "合 计", "", "", "", "", "", "", "", "", "#32.66")));

        var finding = reading.findings().getFirst();
        assertEquals("total", finding.rule());
        assertEquals(List.of(new BigDecimal("32.66"), new BigDecimal("32.65")), List.of(finding.left(), finding.right()));
        assertEquals(1, reading.roll().entries().size());
    }

    @Test
    void subtotalsAndRemarksAreNotPersons() {
        var reading = Samples.rollOf(List.of(Samples.line(), List.of("小计", "", "", "", "", "", "", "", "", "", "#32.65"),
                List.of("制表人：王某")));

        assertEquals(1, reading.roll().entries().size());
        assertEquals(List.of("subtotal-skipped", "line-skipped"), reading.findings().stream().map(f -> f.rule()).toList());
    }

    @Test
    void anAmountThatIsNoneLeavesTheEntryWithoutAmount() {
        assertNull(Samples.rollOf(List.of(Samples.line("补贴金额", "#N/A"))).roll().entries().getFirst().amount());
    }

    @Test
    void findingsNameThePersonMasked() {
        var finding = Samples.rollOf(List.of(Samples.line("户主姓名", "欧阳建国", "行政村", " "))).findings().getFirst();

        assertEquals("序号1（欧***）：没有填写行政村，不会印在任何一个村的公示里", finding.message());
    }

    @Test
    void aRollWithoutEntriesIsRefused() {
        assertThrows(UserProblem.class, () -> Samples.rollOf(List.of()));
    }
}
