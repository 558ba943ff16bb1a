package org.gongkailan.annualreport.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a stretch of text speaks of; the topic named last before a figure is its own. */
enum Topic {
    REQUESTS("信息公开(?:的)?申请|公开申请|依申请|申请公开|信息申请|予以公开|部分公开|不予公开|无法提供|不予处理|其他处理"),
    REVIEW("行政复议|复议(?!后)"),
    LITIGATION("行政诉讼|诉讼|起诉|应诉"),
    DOCUMENTS("规范性文件"),
    REGULATIONS("规章(?!制度)"),
    FEES("信息处理费|处理费"),
    CHARGES("行政事业性收费|事业性收费"),
    LICENCES("行政许可"),
    PENALTIES("行政处罚"),
    COERCION("行政强制"),
    /** Anything the report counts that no table holds. */
    FOREIGN("建议|提案|留言|信箱|来信|来电|热线|工单|咨询|网民|诉求|培训|会议|稿件|微信|微博|公众号|新媒体|发布会|解读|问卷"
            + "|栏目|网站|主动公开政府信息|政务信息|民意征集|意见征集|听证|服务事项|权力事项|清单|阅览室|查阅点|公报");

    private static final Pattern ANY = Pattern.compile(beginning() + "(?:" + all() + ")");

    private final String words;

    Topic(String words) {
        this.words = words;
    }

    /** The first letters of all words: most letters of a text begin none of them. */
    private static String beginning() {
        var letters = new StringBuilder();
        for (Topic topic : values()) {
            for (String word : topic.words.split("\\|")) {
                letters.append(word.charAt(0));
            }
        }
        return "(?=[" + letters + "])";
    }

    private static String all() {
        var groups = new StringBuilder();
        for (Topic topic : values()) {
            groups.append(groups.isEmpty() ? "" : "|").append("(?<").append(topic.name()).append('>')
                    .append(topic.words).append(')');
        }
        return groups.toString();
    }

    /** The first topic named in a stretch; null for none. */
    static Topic firstIn(CharSequence stretch) {
        Matcher matcher = ANY.matcher(stretch);
        return matcher.find() ? named(matcher) : null;
    }

    /** The last topic named in a stretch; null for none. */
    static Topic lastIn(CharSequence stretch) {
        Matcher matcher = ANY.matcher(stretch);
        Topic last = null;
        while (matcher.find()) {
            last = named(matcher);
        }
        return last;
    }

    /** Where a text names a topic. */
    record Mention(int from, int to, Topic topic) {
    }

    /** Every topic that a text names, in its order. */
    static List<Mention> mentions(CharSequence text) {
        Matcher matcher = ANY.matcher(text);
        var mentions = new ArrayList<Mention>();
        while (matcher.find()) {
            mentions.add(new Mention(matcher.start(), matcher.end(), named(matcher)));
        }
        return mentions;
    }

    private static Topic named(Matcher matcher) {
        for (Topic topic : values()) {
            if (matcher.group(topic.name()) != null) {
                return topic;
            }
        }
        throw new IllegalStateException(matcher.group());
    }
}
