package org.gongkailan.villageboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongNumbersTest {
    @ParameterizedTest
    @ValueSource(strings = {"430848195807091870", "江娜430848195807091870", "43084819580709187X", "43084819580709187ｘ",
        "４３０８４８１９５８０７０９１８７０", "430848 19580709 1870", "430848-1958-07-09-1870", "430848.1958.07.09.1870",
        "430848/19580709/1870", "430848（19580709）1870", "430848\u200b19580709\u200b1870", "430848\u202e195807091870",
        "430848\n195807091870", "四三〇八四八一九五八〇七〇九一八七〇", "①③⑨③⑨⑦⑧⑧⑥⑤⑦", "𝟏𝟑𝟗𝟑𝟗𝟕𝟖𝟖𝟔𝟓𝟕", "٤٣٠٨٤٨١٩٥٨٠٧٠٩١٨٧٠",
        "430848_19580709_1870", "139 3978 8657", "139·3978·8657", "6217 8718 3066 9976 763", "430848580709187", "壹叁玖叁玖柒捌捌陆伍柒"})
    void howeverItIsWrittenItIsFound(String text) {
        assertFalse(LongNumbers.in(text).isEmpty());
        assertEquals(0, Masking.longNumbers(text).codePoints().filter(Character::isDigit).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026.1.1-2026.12.31", "2026-01-01—2026-12-31", "20260101-20261231", "民发〔2021〕57号", "1,234,567.89",
        "第一二三四五组", "二〇二六年十一月二十三日", "12、13、14、15、16、17", "三十二万五千元", "1.5 2.5 3.5"})
    void datesSumsAndDocumentNumbersAreNot(String text) {
        assertEquals(List.of(), LongNumbers.in(text));
    }

    @Test
    void whatStandsAroundItStays() {
        assertEquals("电话***********，三组", Masking.longNumbers("电话13939788657，三组"));
    }
}
