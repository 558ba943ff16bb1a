package org.gongkailan.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dividing a text at marks that stand outside 《》 and other brackets. */
public final class Brackets {
    private static final String OPEN = "《〈（(【〔";
    private static final String CLOSE = "》〉）)】〕";

    private Brackets() {
    }

    /** The pieces between the marks; the marks themselves are left out. */
    public static List<String> split(String text, Pattern mark) {
        int[] depth = depths(text);
        var pieces = new ArrayList<String>();
        int from = 0;
        Matcher found = mark.matcher(text);
        while (found.find()) {
            if (depth[found.start()] == 0) {
                pieces.add(text.substring(from, found.start()));
                from = found.end();
            }
        }
        pieces.add(text.substring(from));
        return pieces.stream().filter(piece -> !piece.isBlank()).toList();
    }

    /** How many brackets are open before each character; a bracket that is never closed opens nothing. */
    public static int[] depths(String text) {
        var depth = new int[text.length() + 1];
        var open = new ArrayList<Integer>();
        for (int i = 0; i < text.length(); i++) {
            int kind = CLOSE.indexOf(text.charAt(i));
            if (OPEN.indexOf(text.charAt(i)) >= 0) {
                open.add(i);
            } else if (kind >= 0) {
                close(text, open, OPEN.charAt(kind), i, depth);
            }
        }
        return depth;
    }

    private static void close(String text, List<Integer> open, char opener, int end, int[] depth) {
        for (int last = open.size() - 1; last >= 0; last--) {
            int start = open.get(last);
            if (text.charAt(start) == opener) {
                for (int i = start + 1; i <= end; i++) {
                    depth[i]++;
                }
                open.subList(last, open.size()).clear();
                return;
            }
        }
    }
}
