package org.gongkailan.annualreport.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence, or a part of one between semicolons, with what remains of it when figures and marks are taken out.
 *
 * @param from where it begins in its text
 * @param to   behind its mark
 * @param core its letters; every number is one 0, so that a new year and new figures do not make an old sentence new
 */
record Sentence(int from, int to, String core) {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\s]+");
    /** What law and custom make every report say. */
    private static final Pattern BOILERPLATE = Pattern.compile("政府信息公开条例》|信息公开(?:工作)?年度报告(?:的通知|格式)"
            + "|统计期限|电子版|如(?:对本报告)?有(?:任何)?疑问|联系(?:地址|电话|方式)|邮编|习近平新时代中国特色社会主义思想|党的二十大"
            + "|党中央、国务院|管理办法》|本报告");
    private static final int SHORTEST = 10;

    /** The sentences of a text that could be told apart from chance and are not boilerplate. */
    static List<Sentence> of(String text) {
        var sentences = new ArrayList<Sentence>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || "。！？；\n".indexOf(text.charAt(at)) >= 0) {
                int to = Math.min(text.length(), at + 1);
                String words = text.substring(from, to);
                String core = core(words);
                if (core.length() >= SHORTEST && !BOILERPLATE.matcher(words).find()) {
                    sentences.add(new Sentence(from + leadingBlanks(words), to, core));
                }
                from = to;
            }
        }
        return sentences;
    }

    private static int leadingBlanks(String words) {
        return words.length() - words.stripLeading().length();
    }

    private static String core(String words) {
        return MARKS.matcher(NUMBER.matcher(PlainDigits.of(words)).replaceAll("0")).replaceAll("");
    }
}
