package org.gongkailan.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShaperTest {
    private final Notes notes = new Notes();

    private String shaped(String text) {
        Glyphs glyphs = new Shaper(Printer.FONTS, notes).shape(text, Samples.SONG);
        return glyphs.text(0, glyphs.length);
    }

    @Test
    void controlAndDirectionMarksAreRemovedAndNoted() {
        assertEquals("张三丰", shaped("张\u0007三\u202E丰\u200F"));
        assertEquals(List.of("U+0007", "U+202E", "U+200F"), notes.removed().stream().map(OddCharacter::number).toList());
        assertEquals("张三\u202E丰\u200F", notes.removed().getFirst().around());
    }

    @Test
    void variationSelectorsAndJoinersGoSilently() {
        assertEquals("葛城", shaped("葛\uDB40\uDD00\uFE00城\u200B\u200D\uFEFF"));
        assertEquals(List.of(), notes.removed());
    }

    @Test
    void halfOfASurrogatePairIsRemovedAndNoted() {
        assertEquals("王", shaped("王\uD842"));
        assertEquals("U+D842", notes.removed().getFirst().number());
    }

    @Test
    void accentsAreComposed() {
        assertEquals("é", shaped("e\u0301"));
    }

    @Test
    void everyKindOfLineEndIsOne() {
        assertEquals("甲\n乙\n丙", shaped("甲\r\n乙\u2028丙"));
    }

    @Test
    void privateUseCharactersAreMissingNotLost() {
        assertEquals("\uE005", shaped("\uE005"));
        assertEquals("U+E005", notes.missing().getFirst().number());
    }
}
