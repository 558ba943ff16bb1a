package org.gongkailan.catalogue.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.standard.SettledRows;
import org.gongkailan.catalogue.standard.StandardMatch;
import org.gongkailan.catalogue.standard.TierStandard;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;

/**
 * {@code standard.missing}: a verified row of a domain's guideline that the unit's catalogue lacks (国办发〔2019〕54号:
 * the unit's catalogue is made from the ministries' guidelines). Domains that the unit has not begun are told as a
 * whole by {@link DomainUncovered}; rows that were never verified are not asked for, nor those that the unit leaves
 * out for a reason on record.
 */
final class StandardMissing implements CatalogueRule {
    private final TierStandard asked;
    private final SettledRows settled;

    StandardMissing(TierStandard asked, SettledRows settled) {
        this.asked = asked;
        this.settled = settled;
    }

    @Override
    public List<Finding> check(List<CatalogueItem> items) {
        var match = StandardMatch.of(asked.standard(), items);
        var begun = new HashSet<String>();
        items.forEach(item -> begun.add(item.domain()));
        Set<String> left = items.isEmpty() ? Set.of() : settled.of(items.getFirst().unit());
        var findings = new ArrayList<Finding>();
        for (var domain : asked.standard().domains()) {
            if (begun.contains(domain.code())) {
                match.missing(domain.code(), left).stream().filter(row -> row.verified() && asked.asks(row))
                        .map(row -> Finding.warning("standard.missing",
                                new Place(row.id(), domain.domain().name() + " · " + row.entry().matter().path()),
                                "catalogue.check.standardMissing", row.entry().matter().path()))
                        .forEach(findings::add);
            }
        }
        return findings;
    }
}
