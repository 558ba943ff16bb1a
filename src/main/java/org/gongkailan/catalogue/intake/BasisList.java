package org.gongkailan.catalogue.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkailan.catalogue.Brackets;
import org.gongkailan.catalogue.law.BrokenLines;

/**
 * 公开依据 in one cell, taken apart: by lines, semicolons, and where one title ends and the next begins. A title loses
 * its outer 《》 and tags such as 【法律】; document numbers stay.
 */
final class BasisList {
    private static final Pattern BETWEEN =
            Pattern.compile("[；;\\n]|(?:\\d{1,2}[.．、)]|[①-⑳])\\s*(?=《)|(?<=[》）)])\\s*[、，,和及]\\s*|[、，,]\\s*(?=《)|(?<=[》）)])\\s*(?=《)"
            + "|(?<=第[^《》]{1,8}[条款项])\\s*(?=《)|(?<=.)(?=【(?!\\d)[^】]{1,12}】)");
    private static final Pattern LEAD = Pattern.compile("^(\\d{1,2}\\s*[.．、)）](?!\\d)|[（(]\\d{1,2}[)）]|[①-⑳●]|【[^】]{1,12}】|\\s)+");
    private static final Pattern END = Pattern.compile("[；;。，,、]+$|等(法律法规)?(和文件)?(规定)?[。]?$");
    private static final Pattern SAME_NUMBER_TWICE = Pattern.compile("[(（]([^()（）]+)[)）]\\s*[（(]\\1[)）]$");

    private BasisList() {
    }

    /** The bases in their order, blank ones left out. */
    static List<String> read(String cell) {
        var bases = new ArrayList<String>();
        for (String part : Brackets.split(BrokenLines.joined(cell), BETWEEN)) {
            String basis = END.matcher(LEAD.matcher(Words.tidy(part)).replaceFirst("")).replaceFirst("");
            String title = unwrap(basis.strip());
            if (!title.isBlank()) {
                bases.add(title);
            }
        }
        return bases;
    }

    private static String unwrap(String basis) {
        String title = basis;
        if (basis.startsWith("《")) {
            int end = matching(basis);
            String rest = end < 0 ? "" : basis.substring(end + 1).strip();
            if (end > 0 && (rest.isEmpty() || rest.startsWith("（") || rest.startsWith("(") || rest.startsWith("第"))) {
                title = basis.substring(1, end) + rest;
            }
        }
        Matcher twice = SAME_NUMBER_TWICE.matcher(title);
        return twice.find() ? title.substring(0, twice.start()) + "（" + twice.group(1) + "）" : title;
    }

    private static int matching(String basis) {
        int depth = 0;
        for (int i = 0; i < basis.length(); i++) {
            depth += basis.charAt(i) == '《' ? 1 : basis.charAt(i) == '》' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
