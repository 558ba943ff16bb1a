package org.gongkailan.catalogue.law.ui;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.catalogue.law.Issue;
import org.gongkailan.catalogue.law.Law;
import org.gongkailan.catalogue.law.LawState;
import org.gongkailan.catalogue.law.LawStatus;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Tone;

/** How laws are said on the screen. */
final class LawWords {
    private LawWords() {
    }

    static Badge badge(LawState state) {
        return new Badge(state.label(), switch (state) {
            case IN_FORCE, AMENDED -> Tone.GOOD;
            case REPEALED, REPLACED -> Tone.BAD;
            case UNREGISTERED -> Tone.SOON;
            case UNKNOWN -> Tone.NEUTRAL;
        });
    }

    static String status(LawStatus status) {
        return switch (status) {
            case null -> Messages.of("catalogue.laws.status.unknown");
            case IN_FORCE -> Messages.of("catalogue.laws.status.inForce");
            case AMENDED -> Messages.of("catalogue.laws.status.amended");
            case REPEALED -> Messages.of("catalogue.laws.status.over");
        };
    }

    /** What is known of a law's way, the earliest first: earlier numbers, issue, amendment, force, end. */
    static String history(Law law) {
        Issue issue = law.issue();
        var lines = new ArrayList<String>();
        issue.earlierNumbers().forEach(number -> lines.add(Messages.of("catalogue.laws.history.earlier", number)));
        if (issue.issued() != null) {
            lines.add(Messages.of("catalogue.laws.history.issued", issue.issued()));
        }
        if (issue.lastAmended() != null) {
            lines.add(issue.lastAmended());
        }
        if (issue.inForce() != null) {
            lines.add(Messages.of("catalogue.laws.history.inForce", issue.inForce()));
        }
        if (law.repealed()) {
            lines.add(law.standing().since() == null ? Messages.of("catalogue.laws.history.over")
                    : Messages.of("catalogue.laws.history.overSince", law.standing().since()));
        }
        return lines.isEmpty() ? Messages.of("catalogue.laws.unknown") : String.join("\n", lines);
    }

    /** Whether anybody compared the entry with the text as published. */
    static String verified(Law law, boolean own) {
        if (own) {
            return law.verified() ? Messages.of("catalogue.laws.verified.own") : Messages.of("catalogue.laws.unverified.own");
        }
        return law.verified() ? Messages.of("catalogue.laws.verified") : Messages.of("catalogue.laws.unverified");
    }

    /** The states a person may choose, the unknown one first. */
    static List<LawStatus> statuses() {
        var all = new ArrayList<LawStatus>();
        all.add(null);
        all.addAll(List.of(LawStatus.values()));
        return all;
    }
}
