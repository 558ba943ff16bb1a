package org.gongkailan.villageboard.privacy;

import java.time.LocalDate;
import java.util.List;

/**
 * That somebody let a notice pass the privacy gate, and why. The journal says who and when to the second.
 *
 * @param id     stable id
 * @param kind   id of the kind of notice
 * @param roll   name of the roll's file or title of the text
 * @param rules  what was released, e.g. {@code privacy.address}
 * @param reason in the officer's words; never empty
 * @param on     the day
 */
public record PrivacyRelease(String id, String kind, String roll, List<String> rules, String reason, LocalDate on) {
    public PrivacyRelease {
        rules = List.copyOf(rules);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a release needs a reason");
        }
    }
}
