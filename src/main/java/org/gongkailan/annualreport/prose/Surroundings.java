package org.gongkailan.annualreport.prose;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The words around one figure.
 *
 * @param left      from the last mark that ends a clause, or from the figure before, up to the figure
 * @param right     from the figure up to the next mark or figure
 * @param sentence  its sentence up to the figure
 * @param before    the topic that its paragraph named last before the figure; null for none
 * @param listed    whether 其中 or the like stands before it in its sentence
 */
record Surroundings(String left, String right, String sentence, Topic before, boolean listed) {
    private static final String CLAUSE_ENDS = "，。；：！？\n（）();,:";
    private static final String SENTENCE_ENDS = "。！？\n";
    private static final Pattern LISTED = Pattern.compile("其中|分别为|包括");

    /**
     * Looks around.
     *
     * @param mentions every topic that the text names
     * @param before   where the figure before it ends; 0 for none
     * @param after    where the next one begins; the text's length for none
     */
    static Surroundings of(String text, List<Topic.Mention> mentions, WrittenNumber number, int before, int after) {
        int clause = Math.max(before, startBehind(text, number.from(), CLAUSE_ENDS));
        int sentence = startBehind(text, number.from(), SENTENCE_ENDS);
        int paragraph = startBehind(text, number.from(), "\n");
        String soFar = text.substring(sentence, number.from());
        return new Surroundings(text.substring(clause, number.from()),
                text.substring(number.to(), Math.min(after, endBefore(text, number.to()))), soFar,
                last(mentions, paragraph, number.from()), LISTED.matcher(soFar).find());
    }

    /** The topic of the figure: named in its clause, else the last one named before; null for none. */
    Topic topic() {
        Topic own = Topic.lastIn(left);
        if (own != null) {
            return own;
        }
        Topic following = Topic.firstIn(right);
        return following != null ? following : before;
    }

    /** The whole clause, without the figure. */
    String clause() {
        return left + " " + right;
    }

    private static Topic last(List<Topic.Mention> mentions, int from, int to) {
        Topic last = null;
        for (Topic.Mention mention : mentions) {
            if (mention.to() > to) {
                return last;
            }
            last = mention.from() >= from ? mention.topic() : last;
        }
        return last;
    }

    private static int startBehind(String text, int from, String marks) {
        int at = from;
        while (at > 0 && marks.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static int endBefore(String text, int from) {
        int at = from;
        while (at < text.length() && CLAUSE_ENDS.indexOf(text.charAt(at)) < 0 && text.charAt(at) != '、') {
            at++;
        }
        return at;
    }
}
