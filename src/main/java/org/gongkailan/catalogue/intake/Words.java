package org.gongkailan.catalogue.intake;

/** Text of a cell as it was meant: without the blanks and line ends that narrow columns break words with. */
final class Words {
    // 民政部 财政部: the blank between two issuing bodies stays, it stands for 、.
    private static final String ISSUERS = "部委局院厅署会办室府";
    private static final String CHINESE_MARKS = "，、；：。（）《》〔〕“”";

    private Words() {
    }

    /** Without any blank, with half-width brackets and digits: for comparing heads and names. */
    static String key(String text) {
        var key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                key.append(plain(c));
            }
        }
        return key.toString();
    }

    /** One line of text with the blanks inside Chinese words taken out. */
    static String tidy(String text) {
        var tidy = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && isBlank(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                if (!tidy.isEmpty() && end < text.length() && apart(tidy.charAt(tidy.length() - 1), text.charAt(end))) {
                    tidy.append(' ');
                }
                i = end;
            } else {
                tidy.append(halfWidth(text.charAt(i++)));
            }
        }
        return tidy.toString();
    }

    /** Whether a blank between two characters means something. */
    private static boolean apart(char before, char after) {
        boolean inChinese = isChinese(before) && (isChinese(after) || Character.isDigit(after));
        return !inChinese || ISSUERS.indexOf(before) >= 0;
    }

    private static boolean isChinese(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || Character.isSurrogate(c)
                || CHINESE_MARKS.indexOf(c) >= 0;
    }

    /** A character of a {@link #key}. */
    static char plain(char c) {
        return c == '（' ? '(' : c == '）' ? ')' : c == '：' ? ':' : halfWidth(c);
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == 0xA0 || c == 0x3000 || c == 0x200B || c == 0xFEFF;
    }

    private static char halfWidth(char c) {
        return c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
    }
}
