package org.gongkailan.annualreport.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkailan.annualreport.DisputeFigure;
import org.gongkailan.annualreport.DisputeResult;
import org.gongkailan.annualreport.DisputeStage;

/** The words in which reports speak of table 4. */
final class DisputeWords {
    private static final List<DisputeStage> LITIGATION =
            List.of(DisputeStage.LITIGATION_DIRECT, DisputeStage.LITIGATION_AFTER_REVIEW);

    private static final Pattern DIRECT = Pattern.compile("直接起诉|直接提起");
    private static final Pattern AFTER_REVIEW = Pattern.compile("复议后");
    private static final Pattern PENDING = Pattern.compile("尚未审结|未审结|未结|正在审理|在审|审理中");
    private static final Pattern CLOSED = Pattern.compile("审结|结案|办结");
    private static final Pattern CORRECTED = Pattern.compile("纠正|纠错|败诉|撤销|确认违法|责令");
    private static final Pattern UPHELD = Pattern.compile("维持");
    private static final Pattern OTHER_RESULT = Pattern.compile("其他结果");
    /** Results that the form leaves to the office to class. */
    private static final Pattern UNCLASSED = Pattern.compile("驳回|撤回|终止|调解|和解|胜诉|出庭|平均|终结");

    private DisputeWords() {
    }

    /** What a figure about reviews or lawsuits claims. */
    static Optional<Claim> claim(Topic topic, Surroundings around) {
        String clause = around.clause();
        if (UNCLASSED.matcher(clause).find()) {
            return Optional.empty();
        }
        var cells = new ArrayList<DisputeFigure>();
        for (DisputeStage stage : stages(topic, around)) {
            results(around.left()).forEach(result -> cells.add(stage.with(result)));
        }
        return Optional.of(Claim.of(Quantity.DISPUTES, cells));
    }

    private static List<DisputeStage> stages(Topic topic, Surroundings around) {
        String left = around.left();
        boolean after = AFTER_REVIEW.matcher(around.clause()).find();
        if (after || DIRECT.matcher(around.clause()).find()) {
            return List.of(after ? DisputeStage.LITIGATION_AFTER_REVIEW : DisputeStage.LITIGATION_DIRECT);
        }
        boolean both = left.contains("复议") && left.contains("诉讼");
        if (both) {
            return List.of(DisputeStage.values());
        }
        return topic == Topic.REVIEW ? List.of(DisputeStage.REVIEW) : LITIGATION;
    }

    private static List<DisputeResult> results(String left) {
        if (PENDING.matcher(left).find()) {
            return List.of(DisputeResult.PENDING);
        }
        if (CORRECTED.matcher(left).find()) {
            return List.of(DisputeResult.CORRECTED);
        }
        if (UPHELD.matcher(left).find()) {
            return List.of(DisputeResult.UPHELD);
        }
        if (OTHER_RESULT.matcher(left).find()) {
            return List.of(DisputeResult.OTHER);
        }
        return CLOSED.matcher(left).find()
                ? List.of(DisputeResult.UPHELD, DisputeResult.CORRECTED, DisputeResult.OTHER)
                : List.of(DisputeResult.TOTAL);
    }
}
