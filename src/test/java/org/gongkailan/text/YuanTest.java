package org.gongkailan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YuanTest {
    @ParameterizedTest
    @CsvSource({
        "742876.91, 柒拾肆万贰仟捌佰柒拾陆元玖角壹分",
        "70931.41,  柒万零玖佰叁拾壹元肆角壹分",
        "57605.80,  伍万柒仟陆佰零伍元捌角",
        "100000,    壹拾万元整",
        "1000000.05,壹佰万元零伍分",
        "10010.50,  壹万零壹拾元伍角",
        "1409.5,    壹仟肆佰零玖元伍角",
        "200000001, 贰亿零壹元整",
        "12,        壹拾贰元整",
        "0.35,      叁角伍分",
        "0.05,      伍分",
        "0,         零元整",
        "-31.66,    负叁拾壹元陆角陆分",
    })
    void amountsAreSpelledAsFinancialPapersDo(BigDecimal yuan, String words) {
        assertEquals(words, Yuan.inWords(yuan));
    }

    @Test
    void amountsBeyondAllReasonAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Yuan.inWords(new BigDecimal("1e15")));
    }

    @Test
    void daysAreWrittenInFull() {
        var day = LocalDate.of(2026, 11, 23);
        assertEquals("2026年11月23日周一", ChineseDate.full(day) + ChineseDate.weekday(day));
    }
}
