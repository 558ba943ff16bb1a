package org.gongkailan.catalogue.law;

import java.util.regex.Pattern;

/** Lines of 公开依据 as narrow columns and scanners break them: a line that ends within a title goes on in the next. */
public final class BrokenLines {
    /** A line end after anything but the end of a title, a number or an article, and before no new beginning. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?<![法典例定知见则案划准范号令等程录要告复南册表》）)；;。，,、\\]】])(?<!第[^\\n《》]{1,8}[条款项])[ \\u3000]*\\n\\s*(?![《【①-⑳●◆■]|\\d{1,2}[.．、)）]|[（(]\\d)");

    private BrokenLines() {
    }

    /** The text with broken lines joined by blanks, as long as before; lines that are whole stay apart. */
    public static String joined(String text) {
        return text.indexOf('\n') < 0 ? text : WITHIN.matcher(text).replaceAll(broken -> " ".repeat(broken.group().length()));
    }
}
