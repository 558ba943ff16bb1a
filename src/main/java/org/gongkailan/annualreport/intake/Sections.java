package org.gongkailan.annualreport.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * Where the six sections stand among the lines of a file. A list of contents names them too, so the last heading of each
 * kind is the one that counts; tables in a document are lines that end a text.
 */
final class Sections {
    /** What sites print below a report. */
    private static final Pattern FOOT = Pattern.compile("^(?:【?打印|【?关闭|扫一扫|扫码|分享到|上一篇|下一篇|相关(?:附件|文档|链接)|附件下载"
            + "|附件[:：]|版权所有|主办(?:单位)?[:：]|承办(?:单位)?[:：]|网站标识码|.*ICP备|.*公网安备|联系我们|网站地图|责任编辑|返回顶部|返回目录)");
    private static final Pattern PAGE_NUMBER = Pattern.compile("^[—–\\-－\\s]*\\d{1,3}[—–\\-－\\s]*$");
    private static final Pattern HINT = Pattern.compile("^[（(]\\s*文字描述.*[)）]$");

    private final List<String> lines;
    private final int[] headings = new int[7];

    /** @param lines of the file; null for a table */
    Sections(List<String> lines) {
        this.lines = lines;
        Arrays.fill(headings, -1);
        for (int at = 0; at < lines.size(); at++) {
            int section = lines.get(at) == null ? 0 : Headings.section(lines.get(at));
            // The caption of a table may say the heading again.
            if (section > 0 && (at == 0 || headings[section] != at - 1)) {
                headings[section] = at;
            }
        }
    }

    /** The line that heads a section, 1 to 6; -1 if none does. */
    int heading(int section) {
        return headings[section];
    }

    /** The lines above section one, or above the first section found. */
    List<String> opening() {
        int end = Arrays.stream(headings).filter(at -> at >= 0).min().orElse(lines.size());
        int first = headings[1] >= 0 ? headings[1] : end;
        return lines.subList(0, first).stream().filter(Objects::nonNull).toList();
    }

    /**
     * The text of a section; empty if it has none.
     *
     * @param joined makes paragraphs of the lines between two indexes
     */
    String text(int section, BiFunction<Integer, Integer, List<String>> joined) {
        if (headings[section] < 0) {
            return "";
        }
        int from = headings[section] + 1;
        return String.join("\n", joined.apply(from, end(from)));
    }

    private int end(int from) {
        int end = from;
        while (end < lines.size() && lines.get(end) != null && isText(end)) {
            end++;
        }
        return end;
    }

    private boolean isText(int at) {
        for (int heading : headings) {
            if (heading == at) {
                return false;
            }
        }
        return !isFoot(lines.get(at)) && !NotesInFile.isAmendment(lines.get(at));
    }

    /** The line behind what belongs to a heading: the next heading, what a site prints below, or the end. */
    int behind(int heading) {
        int end = heading + 1;
        while (end < lines.size() && (lines.get(end) == null || isText(end))) {
            end++;
        }
        return end;
    }

    static boolean isFoot(String line) {
        return FOOT.matcher(Words.tight(line)).find();
    }

    /** Whether a line is text, not a page number or the form's own hint. */
    static boolean isWritten(String line) {
        return !PAGE_NUMBER.matcher(line.strip()).matches() && !HINT.matcher(line.strip()).matches();
    }
}
