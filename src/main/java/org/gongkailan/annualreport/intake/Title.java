package org.gongkailan.annualreport.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose report and of which year, as the title says: 云溪县民政局2023年政府信息公开工作年度报告, on one line or two, or with
 * the year first.
 *
 * @param unit empty where the title does not name it
 * @param year 0 where it does not say
 */
record Title(String unit, int year) {
    private static final String YEAR = "((?:20)\\d\\d|二[〇零○O0oОΟ][〇零○一二三四五六七八九]{2})年(?:度)?";
    private static final String REPORT = "(?:政府信息公开|政务公开)(?:工作)?(?:年度报告|年报|情况报告|工作报告)";
    private static final Pattern UNIT_FIRST = Pattern.compile("^(.{2,40}?)(?:关于)?" + YEAR + REPORT);
    private static final Pattern YEAR_FIRST = Pattern.compile("^" + YEAR + "(.{2,40}?)" + REPORT);
    private static final Pattern YEAR_ALONE = Pattern.compile("^(?:关于)?" + YEAR + REPORT);
    private static final Pattern PERIOD = Pattern.compile("(20\\d\\d)年1月1日.{0,6}?12月31日");
    private static final Pattern UNIT_NAME = Pattern.compile(
            "^[\\p{IsHan}（）()·]{2,38}(?:人民政府|办公室|办公厅|委员会|管委会|[局厅委办院站所队镇乡县区市省旗处部会])$");
    private static final Pattern BEFORE_UNIT = Pattern.compile("^.*?(?:索引号|发布机构|来源|当前位置|首页|标题|名称)[:：]?|^.*[>»|]");
    private static final Pattern IN_A_SENTENCE = Pattern.compile(
            "^(?:.*[，,。；;》、:：])?(?:(?:现|特)?(?:向社会)?(?:公布|发布|编制)|现将|本报告是|本年报是|关于)?");
    private static final int LINES_LOOKED_AT = 60;

    static final Title NONE = new Title("", 0);

    /** The title among the lines above section one; what no line says is taken from the file's name. */
    static Title in(List<String> lines, String file) {
        List<String> looked = lines.subList(0, Math.min(lines.size(), LINES_LOOKED_AT)).stream().map(Words::core).toList();
        Title found = NONE;
        for (int at = 0; at < looked.size() && !found.complete(); at++) {
            found = found.or(of(looked, at)).or(ofTwoLines(looked, at));
        }
        String bare = Words.core(file.replaceFirst("\\.[A-Za-z]{3,5}$", ""));
        return found.or(of(List.of(bare), 0)).or(new Title("", period(looked)));
    }

    private static Title of(List<String> lines, int at) {
        String line = BEFORE_UNIT.matcher(lines.get(at)).replaceFirst("");
        Matcher alone = YEAR_ALONE.matcher(line);
        if (alone.find()) {
            return new Title(unitAbove(lines, at), year(alone.group(1)));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(line);
        if (yearFirst.find()) {
            return new Title(cleaned(yearFirst.group(2)), year(yearFirst.group(1)));
        }
        Matcher unitFirst = UNIT_FIRST.matcher(line);
        return unitFirst.find() ? new Title(cleaned(unitFirst.group(1)), year(unitFirst.group(2))) : NONE;
    }

    // 会同县2022年政府信息公开 / 工作年度报告
    private static Title ofTwoLines(List<String> lines, int at) {
        return at + 1 < lines.size() ? of(List.of(lines.get(at) + lines.get(at + 1)), 0) : NONE;
    }

    // 根据《条例》规定，现公布区统计局2023年…: a sentence that names the report, not its title.
    private static String cleaned(String unit) {
        String name = IN_A_SENTENCE.matcher(unit).replaceFirst("");
        return name.length() >= 2 ? name : "";
    }

    // 洪泽区人民政府 / 2023年政府信息公开工作年度报告
    private static String unitAbove(List<String> lines, int at) {
        return Optional.of(at).filter(line -> line > 0).map(line -> lines.get(line - 1))
                .filter(line -> UNIT_NAME.matcher(line).matches()).orElse("");
    }

    private static int period(List<String> lines) {
        for (String line : lines) {
            Matcher period = PERIOD.matcher(line);
            if (period.find()) {
                return Integer.parseInt(period.group(1));
            }
        }
        return 0;
    }

    private static int year(String written) {
        int year = 0;
        for (char c : written.toCharArray()) {
            int digit = "一二三四五六七八九".indexOf(c) + 1;
            year = year * 10 + (Character.isDigit(c) ? c - '0' : digit);
        }
        return year;
    }

    private boolean complete() {
        return !unit.isEmpty() && year > 0;
    }

    private Title or(Title other) {
        // A line that says both is believed before lines that say one each.
        if (other.complete() && !complete()) {
            return other;
        }
        return new Title(unit.isEmpty() ? other.unit : unit, year == 0 ? other.year : year);
    }
}
