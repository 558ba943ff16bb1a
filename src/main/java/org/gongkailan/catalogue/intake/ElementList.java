package org.gongkailan.catalogue.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkailan.catalogue.Brackets;

/**
 * 公开内容（要素） in one cell, taken apart. Numbers or bullets divide first, then semicolons, then lines, then
 * enumeration commas if there are at least two; a lone 1. says that there is but one. Nothing inside 《》 or brackets is
 * ever divided.
 */
final class ElementList {
    private static final Pattern MARK = Pattern.compile(
            "(?<![\\d.])\\d{1,2}\\s*[.．、)）](?!\\d)|(?<=^|\\n)\\d{3}\\s*[.．](?!\\d)|[（(]\\d{1,2}[)）]|[①-⑳]|[●〇○◆■★]|(?<=^|\\n)[一二三四五六七八九十]{1,3}、");
    private static final Pattern LEAD = Pattern.compile("^(\\d{1,2}\\s*[.．、)）](?!\\d)|\\d{3}\\s*[.．](?!\\d)|[（(]\\d{1,2}[)）]|[①-⑳●○■◆★])\\s*");
    private static final Pattern SEMICOLON = Pattern.compile("[；;]");
    private static final Pattern COMMA = Pattern.compile("、");
    private static final Pattern LINE_END = Pattern.compile("\\n");
    private static final Pattern ONLY_ONE = Pattern.compile("^1\\s*[.．](?!\\d)");
    private static final Pattern END = Pattern.compile("[；;。，,、]+$");

    private ElementList() {
    }

    /** The elements in their order, blank ones left out. */
    static List<String> read(String cell) {
        String text = cell.strip();
        List<String> parts = Brackets.split(text, MARK);
        if (parts.size() == 1 && ONLY_ONE.matcher(text).find()) {
            return clean(List.of(text));
        }
        if (parts.size() < 2) {
            parts = Brackets.split(text, SEMICOLON);
        } else if (parts.getFirst().strip().endsWith("：") || parts.getFirst().strip().endsWith(":")) {
            return List.of(Words.tidy(text));
        }
        if (parts.size() < 2) {
            parts = lines(text);
        }
        if (parts.size() < 2) {
            List<String> listed = Brackets.split(text, COMMA);
            parts = listed.size() > 2 ? listed : parts;
        }
        return clean(parts);
    }

    // A line that ends in the middle of a word goes on in the next: only lines of some length are elements.
    private static List<String> lines(String text) {
        List<String> lines = Brackets.split(text, LINE_END);
        return lines.stream().allMatch(line -> line.strip().length() >= 4) ? lines : List.of(text);
    }

    private static List<String> clean(List<String> parts) {
        var elements = new ArrayList<String>();
        for (String part : parts) {
            String element = LEAD.matcher(END.matcher(Words.tidy(part)).replaceAll("").strip()).replaceFirst("");
            if (!element.isEmpty()) {
                elements.add(element);
            }
        }
        return elements;
    }
}
