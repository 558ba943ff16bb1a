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

    /**
     * Whether it is about this finding as it reads now. Of a place in a text only the section counts: words typed before
     * it move it.
     */
    public boolean covers(Finding finding) {
        return rule.equals(finding.rule()) && section(place).equals(section(finding.place().id()))
                && sentence.equals(finding.message());
    }

    boolean sameAs(Look other) {
        return rule.equals(other.rule) && section(place).equals(section(other.place)) && sentence.equals(other.sentence);
    }

    private static String section(String place) {
        int colon = place.indexOf(':');
        return colon < 0 ? place : place.substring(0, colon);
    }
}
