package org.gongkailan.catalogue.check;

import java.util.function.Consumer;
import org.gongkailan.catalogue.Audience;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.standard.StandardLibrary;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;

/**
 * {@code audience.contradiction}: a matter is disclosed either to everyone or to a group that is named (公开对象 of
 * the guidelines' table; the two columns exclude each other). A few rows of the guidelines tick both, such as the
 * land notices shown to everyone and handed to the village's members; a row that follows one of these is let stand.
 */
final class AudienceContradiction implements ItemRule {
    private final StandardLibrary standard;

    AudienceContradiction(StandardLibrary standard) {
        this.standard = standard;
    }

    @Override
    public void check(CatalogueItem item, Consumer<Finding> found) {
        Audience audience = item.entry().publication().audience();
        if (!audience.everyone() && audience.specific() == null) {
            found.accept(Finding.error("audience.contradiction", place(item), "catalogue.check.audienceMissing"));
        } else if (audience.everyone() && audience.specific() != null && !isTheStandards(item, audience)) {
            found.accept(Finding.error("audience.contradiction", place(item), "catalogue.check.audienceBoth"));
        } else if (!audience.everyone() && audience.specific().isBlank()) {
            found.accept(Finding.error("audience.contradiction", place(item), "catalogue.check.audienceUnnamed"));
        }
    }

    private static Place place(CatalogueItem item) {
        return ItemPlace.of(item, Column.AUDIENCE);
    }

    private boolean isTheStandards(CatalogueItem item, Audience audience) {
        return item.standard() != null && standard.row(item.standard())
                .filter(row -> row.entry().publication().audience().equals(audience)).isPresent();
    }
}
