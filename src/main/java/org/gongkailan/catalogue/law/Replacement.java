package org.gongkailan.catalogue.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongkailan.catalogue.CatalogueItem;

/**
 * 替换依据: puts what holds now in place of one law in every row that cites it out of date. Only a plan: nothing is
 * written before somebody has looked at it.
 */
public final class Replacement {
    private final LawRegister register;

    public Replacement(LawRegister register) {
        this.register = register;
    }

    /**
     * One row before and after.
     *
     * @param item   as it is
     * @param after  as it would be
     * @param before the bases that change, as they are, in lines
     * @param now    what stands in their place, in lines
     */
    public record Change(CatalogueItem item, CatalogueItem after, String before, String now) {
    }

    /** The laws that rows cite out of date with the number of these rows, those in most rows first. */
    public Map<Law, Integer> outOfDate(List<CatalogueItem> items) {
        var rows = new LinkedHashMap<Law, Integer>();
        for (CatalogueItem item : items) {
            var here = new LinkedHashSet<Law>();
            item.entry().legalBases().forEach(basis ->
                    register.flaws(basis).forEach(flaw -> here.add(flaw.link().law())));
            here.forEach(law -> rows.merge(law, 1, Integer::sum));
        }
        var sorted = new LinkedHashMap<Law, Integer>();
        rows.entrySet().stream().sorted(Map.Entry.<Law, Integer>comparingByValue().reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /**
     * The rows that would change.
     *
     * @param law the law that is cited out of date
     * @param by  how the new basis is to be written, without 《》; may hold several, divided by ；
     */
    public List<Change> plan(List<CatalogueItem> items, Law law, String by) {
        return plan(items, basis -> register.flaws(basis).stream().filter(flaw -> flaw.link().law().equals(law))
                .map(flaw -> new Spot(flaw.link().citation(), flaw.kind() == Flaw.Kind.OUTDATED)).toList(), by);
    }

    /**
     * The rows that would change if every citation of a law gave way, out of date or not.
     *
     * @param law an entry, or one made of a citation that the register has no entry for
     * @param by  as for {@link #plan}
     */
    public List<Change> planEvery(List<CatalogueItem> items, Law law, String by) {
        return plan(items, basis -> register.links(basis).stream().filter(link -> cites(link, law))
                .map(link -> new Spot(link.citation(), false)).toList(), by);
    }

    /** Whether a citation means a law. */
    private static boolean cites(Link link, Law law) {
        return link.known() ? link.law().equals(law)
                : LawNames.of(link.citation().title()).stream().anyMatch(LawNames.of(law.title())::contains);
    }

    /** A citation to be written anew; whether the articles it names stay. */
    private record Spot(Citation cited, boolean sameLaw) {
    }

    private List<Change> plan(List<CatalogueItem> items, Function<String, List<Spot>> spots, String by) {
        var changes = new ArrayList<Change>();
        for (CatalogueItem item : items) {
            change(item, spots, by.strip(), changes);
        }
        return changes;
    }

    private void change(CatalogueItem item, Function<String, List<Spot>> spots, String by, List<Change> changes) {
        var bases = new LinkedHashSet<String>();
        var before = new ArrayList<String>();
        var now = new ArrayList<String>();
        for (String basis : item.entry().legalBases()) {
            String renewed = renewed(basis, spots.apply(basis), by);
            bases.addAll(renewed.equals(basis) ? List.of(basis) : lines(basis, renewed));
            if (!renewed.equals(basis)) {
                before.add(basis);
                now.add(renewed);
            }
        }
        if (!before.isEmpty()) {
            changes.add(new Change(item, item.withEntry(item.entry().withLegalBases(List.copyOf(bases))),
                    String.join("\n", before), String.join("\n", now)));
        }
    }

    // A basis that stood alone in its line may give way to several lines.
    private List<String> lines(String basis, String renewed) {
        return register.links(basis).size() > 1 ? List.of(renewed) : List.of(renewed.split("[；;]"));
    }

    private static String renewed(String basis, List<Spot> spots, String by) {
        var text = new StringBuilder(basis);
        for (Spot spot : spots.reversed()) {
            text.replace(spot.cited().start(), spot.cited().end(), written(spot, by));
        }
        return text.toString();
    }

    // Articles are kept for another edition of the same law; a successor numbers its own.
    private static String written(Spot spot, String by) {
        Citation cited = spot.cited();
        int number = by.indexOf('（');
        String title = !cited.text().contains("《") ? by
                : number < 0 ? "《" + by + "》" : "《" + by.substring(0, number) + "》" + by.substring(number);
        return spot.sameLaw() ? title + cited.articles() : title;
    }
}
