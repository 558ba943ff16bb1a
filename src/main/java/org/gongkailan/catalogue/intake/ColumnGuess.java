package org.gongkailan.catalogue.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a column may be whose head nobody has written like this before: by parts of its head, else by its cells. */
final class ColumnGuess {
    private static final Map<ColumnUse, Pattern> HEADS = heads();
    private static final Pattern CHANNELS = Pattern.compile("[■□☑☐].*(网站|公报|微|公示)|政府网站");
    private static final Pattern BASES = Pattern.compile("《.+》|条例|〔\\d{4}〕");
    private static final Pattern LIMIT = Pattern.compile("工作日|小时内|长期公开|实时公开|之日起");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private ColumnGuess() {
    }

    static ColumnUse of(String title, List<String> samples) {
        String last = title.substring(title.lastIndexOf('/') + 1);
        ColumnUse known = ColumnUse.ofTitle(last);
        if (known != ColumnUse.KEEP) {
            return known;
        }
        for (var head : HEADS.entrySet()) {
            if (head.getValue().matcher(title).find()) {
                return head.getKey();
            }
        }
        return byCells(samples);
    }

    private static ColumnUse byCells(List<String> samples) {
        if (samples.isEmpty()) {
            return ColumnUse.KEEP;
        }
        return all(CHANNELS, samples) ? ColumnUse.CHANNELS : all(BASES, samples) ? ColumnUse.LEGAL_BASES
                : all(LIMIT, samples) ? ColumnUse.TIME_LIMIT
                : samples.stream().allMatch(text -> NUMBER.matcher(text).matches()) ? ColumnUse.NUMBER : ColumnUse.KEEP;
    }

    private static boolean all(Pattern pattern, List<String> samples) {
        return samples.stream().allMatch(text -> pattern.matcher(text).find());
    }

    // The more special words first: 公开内容依据 is about a basis, 责任主体 about a body.
    private static Map<ColumnUse, Pattern> heads() {
        var heads = new LinkedHashMap<ColumnUse, Pattern>();
        heads.put(ColumnUse.LEGAL_BASES, Pattern.compile("依据"));
        heads.put(ColumnUse.TIME_LIMIT, Pattern.compile("时限|期限|时间"));
        heads.put(ColumnUse.BODY, Pattern.compile("主体|公开部门|公开机构|实施单位"));
        heads.put(ColumnUse.CHANNELS, Pattern.compile("渠道|载体|平台|媒介"));
        heads.put(ColumnUse.SPECIFIC, Pattern.compile("特定"));
        heads.put(ColumnUse.EVERYONE, Pattern.compile("社会"));
        heads.put(ColumnUse.AUDIENCE, Pattern.compile("对象"));
        heads.put(ColumnUse.ON_REQUEST, Pattern.compile("申请"));
        heads.put(ColumnUse.PROACTIVE, Pattern.compile("主动"));
        heads.put(ColumnUse.METHOD, Pattern.compile("公开方式|方式$"));
        heads.put(ColumnUse.LEVELS, Pattern.compile("层级"));
        heads.put(ColumnUse.ELEMENTS, Pattern.compile("内容|要素"));
        heads.put(ColumnUse.LEVEL1, Pattern.compile("一级|大类|类别|分类"));
        heads.put(ColumnUse.LEVEL3, Pattern.compile("三级"));
        heads.put(ColumnUse.LEVEL2, Pattern.compile("二级|小类|子项|事项|名称"));
        return heads;
    }
}
