package org.gongkailan.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PinyinTest {
    @Test
    void initialsFindAWord() {
        assertTrue(Pinyin.finds("县城管办", "cgb"));
        assertTrue(Pinyin.finds("县城管办", "XCG"));
        assertFalse(Pinyin.finds("县城管办", "cgx"));
    }

    @Test
    void wholeSyllablesAndTheirBeginningsFindIt() {
        assertTrue(Pinyin.finds("县城管办", "chengguanban"));
        assertTrue(Pinyin.finds("县城管办", "chengg"));
        assertTrue(Pinyin.finds("县城管办", "cguanb"));
        assertFalse(Pinyin.finds("县城管办", "chengban"));
    }

    @Test
    void everyReadingOfACharacterFindsIt() {
        assertTrue(Pinyin.finds("长期公开", "cqgk"));
        assertTrue(Pinyin.finds("镇长接待日", "zzjdr"));
        assertTrue(Pinyin.finds("银行", "yh"));
        assertTrue(Pinyin.finds("行政", "xz"));
        assertTrue(Pinyin.finds("重庆", "chongqing"));
        assertTrue(Pinyin.finds("绿化", "lvhua"));
    }

    @Test
    void marksMakeNoSoundAndLettersStandForThemselves() {
        assertTrue(Pinyin.finds("村（居）务公开", "cjwgk"));
        assertTrue(Pinyin.finds("WTO事务", "wtosw"));
    }

    @Test
    void oneLetterIsNoPinyinAndNothingIsFoundInBlanks() {
        assertFalse(Pinyin.finds("城管办", "c"));
        assertFalse(Pinyin.finds("", "cg"));
        assertTrue(Pinyin.finds("城管办", "管办"));
    }

    @Test
    void rareCharactersOfNamesAreKnown() {
        assertTrue(Pinyin.finds("䶮村", "yancun"));
    }
}
