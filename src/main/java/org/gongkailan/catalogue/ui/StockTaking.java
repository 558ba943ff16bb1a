package org.gongkailan.catalogue.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.CatalogueUnits.Holder;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.Tier;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.standard.TierStandard;
import org.gongkailan.finding.Finding;

/** Reads a unit's whole catalogue: its rows, what is wrong with them, and how far its domains are covered. */
final class StockTaking {
    private final CatalogueDesk catalogue;
    private final CatalogueUnits units;
    private final RowFindings rowFindings;

    /** Everything that one look at the store brings; the offers are those of the domain of the code. */
    record Look(List<Holder> holders, List<DomainLine> domains, Stock stock, String code, Offers offers) {
    }

    /** A table full of rows to look at while the rest is read, and what the domains are called. */
    record Glance(Map<String, String> names, Stock stock) {
        /** Before anything was read. */
        static final Glance NOTHING = new Glance(Map.of(), Stock.NOTHING);
    }

    StockTaking(CatalogueDesk catalogue, CatalogueUnits units) {
        this.catalogue = catalogue;
        this.units = units;
        this.rowFindings = new RowFindings(catalogue.check());
    }

    /** Looks at the catalogue of a unit, null for the own one, and at what a domain's rows can be narrowed by. */
    Look look(String unit, String code, RowOrder order) {
        List<CatalogueItem> items = catalogue.rows().list(order.query(unit, null, ""));
        Map<String, List<Finding>> found = rowFindings.of(items);
        List<CatalogueItem> arranged = order.arrange(items, found);
        var stock = new Stock(arranged, catalogue.rows().words(arranged), found);
        return new Look(units.all(), lines(unit, new TierStandard(catalogue.standard(), units.tier(unit))), stock, code,
                Offers.of(stock, code));
    }

    /** The first rows that a query shows, no more than so many. */
    Glance glance(ItemQuery query, int most) {
        List<CatalogueItem> first = catalogue.rows().first(query, most);
        return new Glance(catalogue.domains().all().stream().collect(Collectors.toMap(Domain::code, Domain::name)),
                new Stock(first, List.of(), rowFindings.of(first)));
    }

    // A township or village sees the domains that concern its level, and those it has rows in.
    private List<DomainLine> lines(String unit, TierStandard asked) {
        Map<String, Integer> counts = catalogue.rows().counts(unit);
        Map<String, Integer> followed = catalogue.rows().followed(unit);
        var leftOut = catalogue.leftOut().countByDomain(unit);
        var lines = new ArrayList<DomainLine>();
        for (Domain known : catalogue.domains().all()) {
            int standard = catalogue.standard().domain(known.code()).map(asked::extent).orElse(0);
            if (standard == 0 && !known.own() && !counts.containsKey(known.code())) {
                continue;
            }
            lines.add(new DomainLine(known, counts.getOrDefault(known.code(), 0),
                    followed.getOrDefault(known.code(), 0) + leftOut.getOrDefault(known.code(), 0), standard));
        }
        lines.addFirst(sum(lines, asked.tier()));
        return lines;
    }

    private static DomainLine sum(List<DomainLine> lines, Tier tier) {
        var counted = lines.stream().filter(line -> tier == Tier.VILLAGE || !line.domain().code().startsWith("V")).toList();
        return new DomainLine(null, lines.stream().mapToInt(DomainLine::items).sum(),
                counted.stream().mapToInt(DomainLine::followed).sum(),
                counted.stream().mapToInt(DomainLine::standard).sum());
    }
}
