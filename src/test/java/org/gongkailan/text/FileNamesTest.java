package org.gongkailan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            2025年 补贴/公示:第一榜?.pdf → 2025年 补贴／公示：第一榜？.pdf
            ../../etc/passwd              → ..／..／etc／passwd
            con.pdf                       → _con.pdf
            LPT1                          → _LPT1
            Console.pdf                   → Console.pdf
            公示表. .                     → 公示表
            镕䶮𠀀.docx                   → 镕䶮𠀀.docx
            """)
    void namesBecomeLegalOnWindows(String name, String legal) {
        assertEquals(legal, FileNames.clean(name));
    }

    @Test
    void directionMarksAndControlsDisappear() {
        assertEquals("公示fdp.exe", FileNames.clean("公示\u202efdp\u0000.exe\u200b"));
        assertEquals("甲 乙", FileNames.clean("甲\n乙"));
    }

    @Test
    void longNamesAreCutBeforeTheirExtensionAndInsideNoCharacter() {
        String name = FileNames.clean("𠀀".repeat(100) + ".xlsx");

        assertTrue(name.endsWith("𠀀.xlsx"));
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 200);
    }

    @Test
    void aNameOfNothingIsStillAName() {
        assertEquals("未命名", FileNames.clean(" .. "));
        assertEquals("未命名", FileNames.clean(""));
    }
}
