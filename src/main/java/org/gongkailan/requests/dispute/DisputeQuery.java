package org.gongkailan.requests.dispute;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.gongkailan.text.Pinyin;

/**
 * Which disputes a list shows.
 *
 * @param result the one result; null for all
 * @param reply  whether those alone that this office still has to answer
 * @param stage  the one stage; null for all
 * @param ids    these alone; null for all
 * @param find   words that must stand in it, each anywhere; the applicant is found by the masked name only
 */
public record DisputeQuery(CaseResult result, boolean reply, CaseStage stage, Set<String> ids, String find) {
    /** All of them. */
    public static final DisputeQuery ALL = new DisputeQuery(null, false, null, null, "");

    public DisputeQuery {
        Objects.requireNonNull(find);
    }

    /** Whether a dispute passes that passed all else. */
    boolean asksFor(Dispute dispute) {
        return (result == null || result == dispute.result()) && (!reply || dispute.toReply().isPresent());
    }

    /** Whether a dispute passes, whatever its result. */
    boolean lets(Dispute dispute) {
        return (stage == null || stage == dispute.stage()) && (ids == null || ids.contains(dispute.id()))
                && (find.isBlank() || Arrays.stream(find.strip().split("[\\s\\p{Z}]+"))
                        .allMatch(word -> Pinyin.finds(words(dispute), word)));
    }

    private static String words(Dispute dispute) {
        return String.join("\n", dispute.applicant().masked(), dispute.act().words(), dispute.authority(), dispute.number(),
                dispute.remark());
    }
}
