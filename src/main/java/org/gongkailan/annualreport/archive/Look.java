package org.gongkailan.annualreport.archive;

import java.time.Instant;
import java.util.Objects;
import org.gongkailan.finding.Finding;

/**
 * That a person looked at a warning and lets it stand. It holds for this very sentence: when the figures in it change,
 * the warning asks again.
 *
 * @param rule     of the finding
 * @param place    its place's id
 * @param sentence its words on that day
 * @param reason   why it may stand; empty where the rule asks for none
 * @param person   who looked
 * @param at       when
 */
public record Look(String rule, String place, String sentence, String reason, String person, Instant at) {
    public Look {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(place);
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(reason);
    }

    /** Whether it is about this finding as it reads now. */
    public boolean covers(Finding finding) {
        return rule.equals(finding.rule()) && place.equals(finding.place().id())
                && sentence.equals(finding.message());
    }
}
