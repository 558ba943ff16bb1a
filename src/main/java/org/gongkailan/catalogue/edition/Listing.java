package org.gongkailan.catalogue.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Domain;

/**
 * A catalogue as a whole, as it stands or as it was frozen: what tables are printed from and comparisons made of.
 *
 * @param imprint whose, which edition, of which day
 * @param items   the rows in their order, each domain's together
 * @param domains the domains of the rows by code; a row whose domain is missing belongs to one named like its code
 */
public record Listing(Imprint imprint, List<CatalogueItem> items, Map<String, Domain> domains) {
    public Listing {
        Objects.requireNonNull(imprint);
        items = List.copyOf(items);
        domains = Map.copyOf(domains);
    }

    /** The domain of a code, by the name it had. */
    public Domain domain(String code) {
        return domains.getOrDefault(code, new Domain(code, code));
    }

    /** The rows by domain, in their order. */
    public Map<Domain, List<CatalogueItem>> sections() {
        var sections = new LinkedHashMap<Domain, List<CatalogueItem>>();
        items.forEach(item -> sections.computeIfAbsent(domain(item.domain()), d -> new java.util.ArrayList<>()).add(item));
        return sections;
    }

    /** The same with only some of its rows. */
    public Listing only(Predicate<CatalogueItem> wanted) {
        return new Listing(imprint, items.stream().filter(wanted).toList(), domains);
    }
}
