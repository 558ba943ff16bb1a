package org.gongkailan.annualreport.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongkailan.annualreport.DisputeResult;
import org.gongkailan.annualreport.DisputeStage;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestRow;

/** Finds the words about reviews, lawsuits and requests that say more than a figure would. */
public final class Statements {
    private static final Map<Pattern, List<DisputeResult>> ABOUT_DISPUTES = Map.of(
            Pattern.compile("(?:均|都|全部)(?:获|予|被|予以|得到)?维持"),
            List.of(DisputeResult.CORRECTED, DisputeResult.OTHER, DisputeResult.PENDING),
            Pattern.compile("(?:均已|都已|已全部|全部)(?:审结|结案|办结)"), List.of(DisputeResult.PENDING),
            Pattern.compile("未被纠错|无纠错|无败诉|零败诉|零纠错|无一败诉|(?:未发生|没有|不存在)[^。；\\n]{0,40}?(?:纠错|败诉|纠正)"),
            List.of(DisputeResult.CORRECTED),
            Pattern.compile("(?:未发生|没有发生|无)(?:因政府信息公开)?(?:的)?(?:被申请|提起|引起|引发|涉及)?(?:的)?(?:行政复议|行政诉讼)"
                    + "(?:(?:、|和|或|及|以及)(?:提起)?(?:行政诉讼|行政复议))?(?:案件|情况|情形)?(?=[。；，\\n]|$)"),
            List.of(DisputeResult.TOTAL));
    private static final Pattern ALL_ANSWERED = Pattern.compile("(?:均已|都已|已全部|全部)(?:按期|按时|依法|及时)*(?:办结|答复办结)");
    private static final Pattern REVIEW = Pattern.compile("复议");
    private static final Pattern LITIGATION = Pattern.compile("诉讼|败诉|起诉|应诉");

    private Statements() {
    }

    /** The statements of a text, in its order. */
    public static List<Statement> of(String text) {
        var found = new ArrayList<Statement>();
        ABOUT_DISPUTES.forEach((words, results) -> words.matcher(text).results().forEach(match -> {
            List<DisputeStage> stages = stages(text, match);
            if (!stages.isEmpty()) {
                found.add(statement(match, stages.stream()
                        .flatMap(stage -> results.stream().map(result -> (Figure) stage.with(result))).toList()));
            }
        }));
        ALL_ANSWERED.matcher(text).results()
                .filter(match -> Topic.lastIn(sentence(text, match)) == Topic.REQUESTS)
                .forEach(match -> found.add(statement(match,
                        List.of(RequestRow.CARRIED_OUT.in(RequestColumn.TOTAL)))));
        found.sort(Comparator.comparingInt(Statement::from));
        return found;
    }

    private static Statement statement(MatchResult match, List<Figure> zeros) {
        return new Statement(match.start(), match.end(), zeros);
    }

    // What the clause itself names, else the last of the two that its sentence named.
    private static List<DisputeStage> stages(String text, MatchResult match) {
        String words = match.group();
        String sentence = sentence(text, match);
        boolean review = REVIEW.matcher(words).find();
        boolean litigation = LITIGATION.matcher(words).find();
        if (!review && !litigation) {
            Topic last = Topic.lastIn(sentence);
            review = last == Topic.REVIEW;
            litigation = last == Topic.LITIGATION;
        }
        var stages = new ArrayList<DisputeStage>();
        if (review) {
            stages.add(DisputeStage.REVIEW);
        }
        if (litigation) {
            stages.add(DisputeStage.LITIGATION_DIRECT);
            stages.add(DisputeStage.LITIGATION_AFTER_REVIEW);
        }
        return stages;
    }

    private static String sentence(String text, MatchResult match) {
        int from = match.start();
        while (from > 0 && "。！？\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, match.start());
    }
}
