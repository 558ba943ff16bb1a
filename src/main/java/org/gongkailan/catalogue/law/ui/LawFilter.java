package org.gongkailan.catalogue.law.ui;

import java.util.function.Predicate;
import org.gongkailan.catalogue.law.CitedLaw;
import org.gongkailan.catalogue.law.LawState;
import org.gongkailan.text.Messages;

/** Which laws the list shows. */
enum LawFilter {
    CITED(line -> !line.rows().isEmpty()),
    ALL(line -> true),
    OVER(line -> line.state().over()),
    OUTDATED(line -> line.outdated() > 0),
    UNREGISTERED(line -> line.state() == LawState.UNREGISTERED),
    UNVERIFIED(line -> line.law() != null && (line.state() == LawState.UNKNOWN || !line.law().verified()));

    private final Predicate<CitedLaw> shown;

    LawFilter(Predicate<CitedLaw> shown) {
        this.shown = shown;
    }

    boolean shows(CitedLaw line) {
        return shown.test(line);
    }

    String label() {
        return switch (this) {
            case CITED -> Messages.of("catalogue.laws.filter.cited");
            case ALL -> Messages.of("catalogue.laws.filter.all");
            case OVER -> Messages.of("catalogue.laws.filter.over");
            case OUTDATED -> Messages.of("catalogue.laws.filter.outdated");
            case UNREGISTERED -> Messages.of("catalogue.laws.filter.unregistered");
            case UNVERIFIED -> Messages.of("catalogue.laws.filter.unverified");
        };
    }
}
