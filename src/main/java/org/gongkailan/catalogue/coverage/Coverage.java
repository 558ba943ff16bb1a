package org.gongkailan.catalogue.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.Tier;
import org.gongkailan.catalogue.coverage.CoverageMap.Across;
import org.gongkailan.catalogue.standard.Domains;
import org.gongkailan.catalogue.standard.SettledRows;
import org.gongkailan.catalogue.standard.StandardLibrary;
import org.gongkailan.catalogue.standard.StandardMatch;
import org.gongkailan.catalogue.standard.StandardRow;

/** Counts the map from the catalogues of a workspace. */
public final class Coverage {
    private final StandardLibrary standard;
    private final Catalogue catalogue;
    private final CatalogueUnits units;
    private final SettledRows settled;
    private final IntFunction<Set<String>> disclosed;

    /**
     * @param settled   the standard rows that units leave out for a reason on record
     * @param disclosed the ids of the items that have a disclosure in a year
     */
    public Coverage(StandardLibrary standard, Catalogue catalogue, CatalogueUnits units,
                    SettledRows settled, IntFunction<Set<String>> disclosed) {
        this.standard = standard;
        this.catalogue = catalogue;
        this.units = units;
        this.settled = settled;
        this.disclosed = disclosed;
    }

    /** The own catalogue by domain and level. */
    public CoverageMap byTier(int year) {
        var own = units.own();
        var tiers = own.tier() == Tier.COUNTY ? List.of(Tier.values()) : List.of(own.tier());
        return map(year, tiers.stream().map(tier -> new Across(null, tier.label(), tier, true)).toList());
    }

    /** All catalogues of the workspace by domain and unit, the own one first. */
    public CoverageMap byUnit(int year) {
        return map(year, units.all().stream()
                .map(holder -> new Across(holder.unit(), holder.name(), holder.tier(), false)).toList());
    }

    /** The rows of a domain's standard that a column lacks without a reason, in the order of the guideline. */
    public List<StandardRow> missing(Across column, String domain) {
        var match = StandardMatch.of(standard, catalogue.list(ItemQuery.ofDomain(column.unit(), domain)).stream()
                .filter(item -> counts(column, item)).toList());
        Set<String> leftOut = settled.of(column.unit());
        return standard.rows(domain).stream().filter(asked(column, domain))
                .filter(row -> !match.has(domain, row) && !leftOut.contains(row.id())).toList();
    }

    /** The missing rows that the catalogue has and only does not tick for the level of the column: row to id of the item. */
    public Map<String, String> notTicked(Across column, String domain) {
        var match = StandardMatch.of(standard, catalogue.list(ItemQuery.ofDomain(column.unit(), domain)));
        var found = new HashMap<String, String>();
        missing(column, domain).forEach(row -> match.item(domain, row).ifPresent(item -> found.put(row.id(), item.id())));
        return found;
    }

    /** The rows of a column in a domain that have no disclosure in a year. */
    public List<CatalogueItem> silent(Across column, String domain, int year) {
        Set<String> published = disclosed.apply(year);
        return catalogue.list(ItemQuery.ofDomain(column.unit(), domain)).stream()
                .filter(item -> counts(column, item) && !published.contains(item.id())).toList();
    }

    private CoverageMap map(int year, List<Across> columns) {
        var catalogues = new HashMap<String, List<CatalogueItem>>();
        Set<String> published = disclosed.apply(year);
        columns.forEach(column -> catalogues.computeIfAbsent(column.unit(), unit -> catalogue.list(ItemQuery.ofUnit(unit))));
        var held = columns.stream().map(column -> held(column, catalogues.get(column.unit()))).toList();
        var lines = new ArrayList<CoverageMap.Line>();
        for (Domain domain : domains(catalogues.values())) {
            var shares = held.stream().map(column -> share(column, domain, published)).toList();
            if (shares.stream().anyMatch(share -> share.asked() > 0 || share.items() > 0)) {
                lines.add(new CoverageMap.Line(domain, shares));
            }
        }
        return new CoverageMap(year, columns, lines);
    }

    /** What counts in a column. */
    private record Held(Across column, Map<String, List<CatalogueItem>> byDomain, StandardMatch match, Set<String> leftOut) {
    }

    private Held held(Across column, List<CatalogueItem> items) {
        List<CatalogueItem> counted = items.stream().filter(item -> counts(column, item)).toList();
        return new Held(column, counted.stream().collect(Collectors.groupingBy(CatalogueItem::domain)),
                StandardMatch.of(standard, counted), settled.of(column.unit()));
    }

    private Share share(Held held, Domain domain, Set<String> published) {
        int asked = 0;
        int present = 0;
        int leftOut = 0;
        for (StandardRow row : standard.rows(domain.code()).stream().filter(asked(held.column(), domain.code())).toList()) {
            asked++;
            if (held.match().has(domain.code(), row)) {
                present++;
            } else if (held.leftOut().contains(row.id())) {
                leftOut++;
            }
        }
        var items = held.byDomain().getOrDefault(domain.code(), List.of());
        int shown = (int) items.stream().filter(item -> published.contains(item.id())).count();
        return new Share(asked, present, leftOut, items.size(), shown);
    }

    // The village list is a village's; a county's own column of a level still counts it where the county keeps it.
    private Predicate<StandardRow> asked(Across column, String domain) {
        boolean villages = standard.domain(domain).filter(known -> known.village()).isPresent();
        return column.tier() == Tier.COUNTY && !column.part() ? row -> !villages
                : row -> column.tier().in(row.entry().publication().levels());
    }

    private static boolean counts(Across column, CatalogueItem item) {
        return !column.part() || column.tier().in(item.entry().publication().levels());
    }

    private List<Domain> domains(Collection<List<CatalogueItem>> catalogues) {
        List<Domain> known = new Domains(standard, catalogue).all();
        var codes = known.stream().map(Domain::code).collect(Collectors.toSet());
        var others = new HashSet<String>();
        catalogues.forEach(items -> items.forEach(item -> others.add(item.domain())));
        others.removeAll(codes);
        return Stream.concat(known.stream(), others.stream().sorted().map(code -> new Domain(code, code))).toList();
    }
}
