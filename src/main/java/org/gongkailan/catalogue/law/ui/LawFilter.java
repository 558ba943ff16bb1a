package org.gongkailan.catalogue.law.ui;

import java.util.function.BiPredicate;
import org.gongkailan.catalogue.law.CitedLaw;
import org.gongkailan.catalogue.law.LawState;
import org.gongkailan.text.Messages;

/** Which laws the list shows. */
enum LawFilter {
    CITED((line, own) -> !line.rows().isEmpty()),
    ALL((line, own) -> true),
    OWN((line, own) -> own),
    OVER((line, own) -> line.state().over()),
    OUTDATED((line, own) -> line.outdated() > 0),
    UNREGISTERED((line, own) -> line.state() == LawState.UNREGISTERED),
    UNVERIFIED((line, own) -> line.law() != null && (line.state() == LawState.UNKNOWN || !line.law().verified()));

    private final BiPredicate<CitedLaw, Boolean> shown;

    LawFilter(BiPredicate<CitedLaw, Boolean> shown) {
        this.shown = shown;
    }

    /** @param own whether the line is the unit's own entry */
    boolean shows(CitedLaw line, boolean own) {
        return shown.test(line, own);
    }

    String label() {
        return switch (this) {
            case CITED -> Messages.of("catalogue.laws.filter.cited");
            case ALL -> Messages.of("catalogue.laws.filter.all");
            case OWN -> Messages.of("catalogue.laws.filter.own");
            case OVER -> Messages.of("catalogue.laws.filter.over");
            case OUTDATED -> Messages.of("catalogue.laws.filter.outdated");
            case UNREGISTERED -> Messages.of("catalogue.laws.filter.unregistered");
            case UNVERIFIED -> Messages.of("catalogue.laws.filter.unverified");
        };
    }
}
