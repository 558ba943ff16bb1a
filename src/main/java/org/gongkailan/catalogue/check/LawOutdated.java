package org.gongkailan.catalogue.check;

import java.util.function.Consumer;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.law.Flaw;
import org.gongkailan.catalogue.law.LawRegister;
import org.gongkailan.finding.Finding;

/**
 * {@code law.outdated-edition}: a legal basis cited in an edition before the one in force, such as 政府信息公开条例
 * without 国务院令第711号, or an earlier year of an amended law (interchange format, rule table).
 */
final class LawOutdated implements ItemRule {
    private final LawRegister register;

    LawOutdated(LawRegister register) {
        this.register = register;
    }

    @Override
    public void check(CatalogueItem item, Consumer<Finding> found) {
        for (String basis : item.entry().legalBases()) {
            register.flaws(basis).stream().filter(flaw -> flaw.kind() == Flaw.Kind.OUTDATED)
                    .map(flaw -> finding(item, flaw)).forEach(found);
        }
    }

    private static Finding finding(CatalogueItem item, Flaw flaw) {
        var place = ItemPlace.of(item, Column.LEGAL_BASES);
        String cited = flaw.link().citation().text();
        return flaw.verified()
                ? Finding.notice("law.outdated-edition", place, "catalogue.check.lawOutdated", cited, flaw.current())
                : Finding.notice("law.outdated-edition", place, "catalogue.check.lawOutdated.unverified", cited, flaw.current());
    }
}
