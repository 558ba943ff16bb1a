package org.gongkailan.officefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class CellTextTest {
    @Test
    void aPlainTextIsTheSameObject() {
        assertSame("政府网站", CellText.clean("政府网站"));
        assertSame("", CellText.clean(""));
    }

    @Test
    void linesEndInOneWayAndAreStripped() {
        assertEquals("1.机构\n2.职责\n3.电话\n4.地址", CellText.clean("1.机构 \r\n　2.职责\r3.电话\t\u20284.地址"));
        assertEquals("一\n\n二", CellText.clean("\n 一\n \n二\n\n"));
        assertEquals("一\n二", CellText.clean("一\u2029二"));
    }

    @Test
    void whatNobodySeesGoesAndRareCharactersStay() {
        assertEquals("a b", CellText.clean("a\u00a0b"));
        assertEquals("王小明", CellText.clean("\ufeff王\u202e小\u200b明\u0007"));
        assertEquals("\ud840\udc0b村", CellText.clean("\ud840\udc0b村 "));
        assertEquals("断", CellText.clean("断\ud840"));
        assertEquals("", CellText.clean(" \n\u3000\r\n"));
    }
}
