package org.gongkailan.catalogue.standard;

import java.util.List;
import org.gongkailan.catalogue.Tier;

/**
 * What the standard asks of the catalogue of one tier. A county's catalogue is made from all rows of the 26 domains, its
 * townships' rows among them (国办发〔2019〕54号); a township's or a village's from the rows that are ticked for it in
 * 公开层级, the village list included.
 *
 * @param standard the ministries' guidelines
 * @param tier     whose catalogue it is
 */
public record TierStandard(StandardLibrary standard, Tier tier) {
    /** The domains that have rows for the tier, in their official order. */
    public List<StandardDomain> domains() {
        return standard.domains().stream().filter(this::concerns).toList();
    }

    /** The rows of a domain that are asked for, in the order of the guideline. */
    public List<StandardRow> rows(String code) {
        return standard.rows(code).stream().filter(this::asks).toList();
    }

    /** How many rows of a domain are asked for. */
    public int extent(StandardDomain domain) {
        return tier == Tier.COUNTY ? domain.extent().rows() : rows(domain.code()).size();
    }

    /** Whether a row is asked for in a domain that the unit works with. */
    public boolean asks(StandardRow row) {
        return tier == Tier.COUNTY || tier.in(row.entry().publication().levels());
    }

    private boolean concerns(StandardDomain domain) {
        return tier == Tier.COUNTY ? !domain.village()
                : standard.rows(domain.code()).stream().anyMatch(this::asks);
    }
}
