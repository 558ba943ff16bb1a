package org.gongkailan.catalogue.check;

import java.util.HashSet;
import java.util.List;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.standard.TierStandard;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;

/**
 * {@code domain.uncovered}: a county's catalogue covers the 26 pilot domains (国办发〔2019〕54号: 全面推进 26 个试点领域
 * 基层政务公开标准目录); a township's or a village's covers those that have rows for its level.
 */
final class DomainUncovered implements CatalogueRule {
    private final TierStandard standard;

    DomainUncovered(TierStandard standard) {
        this.standard = standard;
    }

    @Override
    public List<Finding> check(List<CatalogueItem> items) {
        var covered = new HashSet<String>();
        items.forEach(item -> covered.add(item.domain()));
        return standard.domains().stream()
                .filter(domain -> !domain.domain().own() && !covered.contains(domain.code()))
                .map(domain -> Finding.warning("domain.uncovered", new Place(domain.code(), domain.domain().name()),
                        "catalogue.check.domainUncovered", domain.domain().name()))
                .toList();
    }
}
