package org.gongkailan.catalogue.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.standard.StandardMatch;
import org.gongkailan.catalogue.standard.TierStandard;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;

/**
 * {@code standard.missing}: a verified row of a domain's guideline that the unit's catalogue lacks (国办发〔2019〕54号:
 * the unit's catalogue is made from the ministries' guidelines). Domains that the unit has not begun are told as a
 * whole by {@link DomainUncovered}; rows that were never verified are not asked for.
 */
final class StandardMissing implements CatalogueRule {
    private final TierStandard asked;

    StandardMissing(TierStandard asked) {
        this.asked = asked;
    }

    @Override
    public List<Finding> check(List<CatalogueItem> items) {
        var match = StandardMatch.of(asked.standard(), items);
        var begun = new HashSet<String>();
        items.forEach(item -> begun.add(item.domain()));
        var findings = new ArrayList<Finding>();
        for (var domain : asked.standard().domains()) {
            if (begun.contains(domain.code())) {
                match.missing(domain.code()).stream().filter(row -> row.verified() && asked.asks(row))
                        .map(row -> Finding.warning("standard.missing",
                                new Place(row.id(), domain.domain().name() + " · " + row.entry().matter().path()),
                                "catalogue.check.standardMissing", row.entry().matter().path()))
                        .forEach(findings::add);
            }
        }
        return findings;
    }
}
