package org.gongkailan.catalogue.standard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.StandardRef;
import org.gongkailan.catalogue.Tier;
import org.gongkailan.text.Messages;

/** 从标准采用: takes rows of the standard into the unit's catalogue; rows that it has already are left alone. */
public final class Adoption {
    private final StandardLibrary standard;
    private final Catalogue catalogue;
    private final SettledRows settled;

    public Adoption(StandardLibrary standard, Catalogue catalogue) {
        this(standard, catalogue, SettledRows.NONE);
    }

    /** @param settled rows that the unit leaves out for a reason on record, which are not missing */
    public Adoption(StandardLibrary standard, Catalogue catalogue, SettledRows settled) {
        this.standard = standard;
        this.catalogue = catalogue;
        this.settled = settled;
    }

    /** The rows of a domain's standard that the catalogue lacks without a reason on record. */
    public List<StandardRow> missing(String code) {
        return StandardMatch.of(standard, catalogue.list(ItemQuery.ofDomain(code))).missing(code, settled.of(null));
    }

    /** Those of them that the standard asks of a unit of some tier. */
    public List<StandardRow> missing(String code, Tier tier) {
        return missing(code).stream().filter(new TierStandard(standard, tier)::asks).toList();
    }

    /** Takes rows into the own catalogue, as {@link #adopt(String, Collection)}. */
    public List<CatalogueItem> adopt(Collection<StandardRow> rows) {
        return adopt(null, rows);
    }

    /**
     * Takes rows into their domains of a unit's catalogue, in one step of undo.
     *
     * @param unit id of the unit; null for the own catalogue
     * @return the items as they were added
     */
    public List<CatalogueItem> adopt(String unit, Collection<StandardRow> rows) {
        var items = new ArrayList<CatalogueItem>();
        for (StandardRow row : rows) {
            String code = StandardRef.domainOf(row.id());
            String edition = standard.domain(code).orElseThrow().edition();
            items.add(new CatalogueItem(Catalogue.newId(), unit, code, 0, row.entry(), new StandardRef(row.id(), edition)));
        }
        catalogue.add(Messages.of("catalogue.undo.adopt", items.size()), items);
        return items;
    }
}
