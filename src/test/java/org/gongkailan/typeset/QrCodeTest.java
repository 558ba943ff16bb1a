package org.gongkailan.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    /** Each of these squares was read back by ZXing 3.5.3 when the encoder was written; the dots must not change since. */
    @ParameterizedTest(name = "{0} x {1}")
    @CsvSource({"A, 1, 21, 2cdbeee8", "村, 30, 37, 76fedfd1", "村, 60, 49, cc6e19", "x, 230, 53, ac987b2d",
        "公示, 22, 41, 91583b83", "公示, 5, 25, 135c8a62", "村, 120, 65, 80bb4341", "村, 170, 77, 9e2848dd", "0123456789, 52, 77, fadcc047"})
    void dotsAreThoseThatAReaderReadBack(String text, int times, int side, String hash) {
        var code = QrCode.of(text.repeat(times));

        assertEquals(side, code.side());
        assertEquals(hash, Integer.toHexString(code.dark().hashCode()));
    }

    @Test
    void aTextThatIsTooLongIsShortenedAtACharacter() {
        assertEquals(QrCode.of("村".repeat(QrCode.MOST_BYTES / 3)), QrCode.of("村".repeat(400)));
    }

    @Test
    void theThreeCornersAreFinders() {
        var code = QrCode.of("公开栏");
        for (int i = 0; i < 7; i++) {
            assertTrue(code.dark(0, i) && code.dark(i, 0) && code.dark(0, code.side() - 1 - i) && code.dark(code.side() - 1, i));
        }
    }
}
