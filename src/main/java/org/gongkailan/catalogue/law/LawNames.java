package org.gongkailan.catalogue.law;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which titles are compared, so that usual ways of writing one title meet. */
final class LawNames {
    private static final Pattern MARKS = Pattern.compile("[《》〈〉<>“”\"'‘’、，,·：:—－–―-]");
    private static final Pattern STATE = Pattern.compile("^中华人民共和国");
    private static final Pattern TRIAL = Pattern.compile("\\((试行|暂行|第.版)\\)");
    private static final Pattern PASSED_ON = Pattern.compile("(?:印发|转发)(.+?)的?通知$");

    private LawNames() {
    }

    /** One line without blanks, with half-width brackets, digits and letters. */
    static String compact(String text) {
        var compact = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
            if (!blank) {
                compact.append(c >= 0xFF01 && c <= 0xFF5E && c != '，' && c != '：' && c != '；' ? (char) (c - 0xFEE0) : c);
            }
        }
        return compact.toString();
    }

    /** The forms of a title, the most telling first. */
    static Set<String> of(String title) {
        var names = new LinkedHashSet<String>();
        String whole = STATE.matcher(MARKS.matcher(compact(title)).replaceAll("")).replaceFirst("");
        add(names, whole);
        int about = whole.indexOf("关于");
        if (about > 0) {
            add(names, whole.substring(about));
        }
        Matcher inner = PASSED_ON.matcher(whole);
        if (inner.find()) {
            add(names, STATE.matcher(inner.group(1)).replaceFirst(""));
        }
        return names;
    }

    private static void add(Set<String> names, String name) {
        names.add(name);
        names.add(TRIAL.matcher(name).replaceAll(""));
    }
}
