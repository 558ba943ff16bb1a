package org.gongkailan.officefile.write;

/** Text as XML can hold it: characters that no XML may carry are left out. */
final class PlainText {
    private PlainText() {
    }

    static String of(String text) {
        return text.chars().allMatch(PlainText::isSimple) ? text : legal(text);
    }

    private static boolean isSimple(int c) {
        return c >= 0x20 && c < 0xd800 || c == '\n';
    }

    private static String legal(String text) {
        var legal = new StringBuilder();
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints()
                .filter(c -> c >= 0x20 || c == '\n' || c == '\t')
                .filter(c -> c < 0xd800 || c > 0xdfff)
                .filter(c -> c != 0xfffe && c != 0xffff)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }
}
