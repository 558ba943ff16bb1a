package org.gongkailan.catalogue.check;

import java.util.function.Consumer;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.law.Flaw;
import org.gongkailan.catalogue.law.LawRegister;
import org.gongkailan.finding.Finding;

/**
 * {@code law.repealed}: a legal basis that has been repealed or replaced no longer orders a disclosure; the finding
 * names what replaced it (interchange format, rule table: law register).
 */
final class LawRepealed implements ItemRule {
    private final LawRegister register;

    LawRepealed(LawRegister register) {
        this.register = register;
    }

    @Override
    public void check(CatalogueItem item, Consumer<Finding> found) {
        for (String basis : item.entry().legalBases()) {
            register.flaws(basis).stream().filter(flaw -> flaw.kind() == Flaw.Kind.REPEALED)
                    .map(flaw -> finding(item, flaw)).forEach(found);
        }
    }

    private static Finding finding(CatalogueItem item, Flaw flaw) {
        var place = ItemPlace.of(item, Column.LEGAL_BASES);
        String cited = flaw.link().citation().text();
        return flaw.verified()
                ? Finding.warning("law.repealed", place, "catalogue.check.lawRepealed", cited, flaw.current())
                : Finding.warning("law.repealed", place, "catalogue.check.lawRepealed.unverified", cited, flaw.current());
    }
}
