package org.gongkailan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SoundPairsTest {
    private static final List<String> NAMES = List.of("城管办", "重庆、长沙（试点）", "WTO 规则-政策", "𠮷林省\n长春市", "阿房宫a座",
            "2026年 K线", "", "安", "县—乡·村 \u3000三级", "恶");

    @Test
    void everyPairIsAnsweredAsTheCharactersWouldAnswerIt() {
        for (String name : NAMES) {
            for (char first = 'a'; first <= 'z'; first++) {
                for (char second = 'a'; second <= 'z'; second++) {
                    String typed = "" + first + second;
                    assertEquals(Pinyin.matches(name, typed), SoundPairs.of(name).match(typed), name + " " + typed);
                }
            }
        }
    }

    @Test
    void aSingleLetterIsAnsweredAsTheCharactersWouldAnswerIt() {
        for (String name : NAMES) {
            for (char letter = 'a'; letter <= 'z'; letter++) {
                assertEquals(Pinyin.matches(name, "" + letter), SoundPairs.of(name).match("" + letter), name + " " + letter);
            }
        }
    }

    @Test
    void aTextThatDoesNotSoundLikeThePairIsKnownAtOnce() {
        SoundPairs pairs = SoundPairs.of("政策法规");
        assertTrue(pairs.match("zc"));
        assertTrue(pairs.match("zh"));
        assertFalse(pairs.match("zf"));
        assertFalse(pairs.match("cz"));
        assertTrue(pairs.match("zcf"));
        assertFalse(pairs.match("zcg"));
    }

    @Test
    void aSignWithoutSoundParts() {
        assertFalse(SoundPairs.of("政%策").match("zc"));
        assertTrue(SoundPairs.of("政、策").match("zc"));
    }
}
