package org.gongkailan.catalogue.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkailan.catalogue.Brackets;

/** Reads 公开依据 as people write them: takes a cell apart and finds title, number and edition of each piece. */
final class Citations {
    private static final Pattern CERTAIN = Pattern.compile("[；;\\n]|(?<=[》）)])\\s*(?:[、，,和及与]|以及)\\s*"
            + "|[、，,]\\s*(?=《)|(?:\\d{1,2}[.．、)]|[①-⑳])\\s*(?=《)|(?<=[》）)])\\s*(?=《)|(?<=第[^《》]{1,8}[条款项])\\s*(?=《)|(?<=.)(?=【(?!\\d)[^】]{1,12}】)");
    private static final Pattern POSSIBLE = Pattern.compile("[、，,]|(?<=[法例定])[和及与]");
    private static final Pattern LEAD = Pattern.compile("^(\\d{1,2}[.．、)]|\\(\\d{1,2}\\)|[①-⑳●◆■]|【[^】]{1,12}】"
            + "|(公开)?依据[:：])+");
    private static final Pattern ARTICLES = Pattern.compile("第[一二三四五六七八九十百零〇\\d]+[条款项].*$");
    private static final Pattern GROUP = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern EDITION = Pattern.compile("((?:19|20)\\d{2})年?(?:\\d{1,2}月)?(?:\\d{1,2}日)?"
            + "(?:第.次|最新)?(?:修正|修订|修改)|^((?:19|20)\\d{2})年?(?:版|施行|公布)?$");
    private static final Pattern NUMBERED = Pattern.compile("\\d号|\\d{4}[〕\\]]\\d|令第?\\d|GB/T");
    private static final Pattern BARE_ORDER = Pattern.compile("(?:中华人民共和国)?国务院令第?\\d+号$");
    private static final Pattern DESCENT = Pattern.compile("^实施(办法|细则|条例|意见|规定|方案)");
    private static final Pattern END = Pattern.compile("[;；。、，,]+$|等(法律法规)?(和文件)?(规定)?。?$");

    private Citations() {
    }

    /** The pieces that surely are documents of their own. */
    static List<Citation> apart(String basis) {
        return split(BrokenLines.joined(basis), 0, CERTAIN);
    }

    /** The pieces that one piece may turn out to be: titles may hold 、 themselves, so this is only a guess. */
    static List<Citation> guess(Citation piece) {
        return split(piece.text(), piece.start(), POSSIBLE);
    }

    private static List<Citation> split(String text, int offset, Pattern between) {
        int[] depth = Brackets.depths(text);
        var pieces = new ArrayList<Citation>();
        int from = 0;
        Matcher mark = between.matcher(text);
        while (mark.find()) {
            if (depth[mark.start()] == 0) {
                add(pieces, text.substring(from, mark.start()), offset + from);
                from = mark.end();
            }
        }
        add(pieces, text.substring(from), offset + from);
        return pieces;
    }

    private static void add(List<Citation> pieces, String raw, int start) {
        if (!raw.isBlank()) {
            int blanks = raw.length() - raw.stripLeading().length();
            Citation piece = read(raw.strip(), start + blanks);
            if (!piece.title().isBlank() || piece.number() != null) {
                pieces.add(piece);
            }
        }
    }

    private static Citation read(String piece, int start) {
        String text = LEAD.matcher(LawNames.compact(piece)).replaceFirst("");
        int end = closing(text);
        String title = end > 0 ? text.substring(1, end) + descent(text.substring(end + 1)) : text;
        String tail = end > 0 ? text.substring(end + 1) : text;
        Matcher articles = ARTICLES.matcher(tail);
        String cited = articles.find() && articles.start() + (end > 0 ? 4 : 0) > 3 ? articles.group() : "";
        if (end <= 0) {
            title = title.substring(0, title.length() - cited.length());
        }
        String number = DocumentNumber.in(text).map(DocumentNumber::text).orElse(null);
        return new Citation(piece, start, plain(title), number, year(text), cited);
    }

    // 《教师资格条例》实施办法 is another document than the one in the marks.
    private static String descent(String tail) {
        Matcher own = DESCENT.matcher(tail);
        return own.find() ? own.group() : "";
    }

    private static Integer year(String text) {
        Matcher group = GROUP.matcher(text);
        while (group.find()) {
            Matcher edition = EDITION.matcher(group.group(1));
            if (edition.find()) {
                return Integer.valueOf(edition.group(1) != null ? edition.group(1) : edition.group(2));
            }
        }
        return null;
    }

    // Brackets that say number or edition go; those that belong to the title, such as (试行), stay.
    private static String plain(String title) {
        String bare = GROUP.matcher(title).replaceAll(group -> NUMBERED.matcher(group.group(1)).find()
                || EDITION.matcher(group.group(1)).find() ? "" : Matcher.quoteReplacement(group.group()));
        String ended = END.matcher(bare).replaceFirst("");
        return BARE_ORDER.matcher(ended.indexOf('(') < 0 ? ended.replace(")", "") : ended).replaceFirst("");
    }

    private static int closing(String text) {
        int depth = 0;
        for (int i = 0; text.startsWith("《") && i < text.length(); i++) {
            depth += text.charAt(i) == '《' ? 1 : text.charAt(i) == '》' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
