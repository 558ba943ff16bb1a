package org.gongkailan.catalogue.intake;

import java.util.regex.Pattern;

/** Text of a cell as it was meant: without the blanks and line ends that narrow columns break words with. */
final class Words {
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u3000\\u200b\\ufeff]+");
    // 民政部 财政部: the blank between two issuing bodies stays, it stands for 、.
    private static final Pattern BLANK_IN_CHINESE = Pattern.compile(
            "(?<![部委局院厅署会办室府])(?<=[\\p{IsHan}，、；：。（）《》〔〕“”])[ \\t\\u00a0\\u3000]+(?=[\\p{IsHan}，、；：。（）《》〔〕“”\\d])");

    private Words() {
    }

    /** Without any blank, with half-width brackets and digits: for comparing heads and names. */
    static String key(String text) {
        return halfWidth(BLANK.matcher(text).replaceAll("")).replace('（', '(').replace('）', ')').replace('：', ':');
    }

    /** One line of text with the blanks inside Chinese words taken out. */
    static String tidy(String text) {
        String joined = halfWidth(text).replace('\n', ' ').replace('\u3000', ' ').replace('\u00a0', ' ').strip();
        return BLANK_IN_CHINESE.matcher(joined).replaceAll("").replaceAll(" {2,}", " ");
    }

    private static String halfWidth(String text) {
        var narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            narrow.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
        }
        return narrow.toString();
    }
}
