package org.gongkailan.catalogue.responsible;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Domain;

/**
 * How many rows of each domain everybody is responsible for. Every row is counted once, so the sums at both edges agree.
 *
 * @param duty    the column that was counted
 * @param domains down: those that have rows, in their order
 * @param names   across: everybody named, those with most rows first; the empty name, for rows that name nobody, last
 * @param counts  by domain and name
 */
public record DutyMatrix(Duty duty, List<Domain> domains, List<String> names, int[][] counts) {
    /**
     * Counts a catalogue.
     *
     * @param known all domains in their order; rows of a domain that is not among them stand under its code
     */
    public static DutyMatrix of(Duty duty, List<Domain> known, List<CatalogueItem> items) {
        var byDomain = new HashMap<String, Map<String, Integer>>();
        var byName = new HashMap<String, Integer>();
        for (CatalogueItem item : items) {
            String name = duty.of(item.entry());
            byDomain.computeIfAbsent(item.domain(), code -> new HashMap<>()).merge(name, 1, Integer::sum);
            byName.merge(name, 1, Integer::sum);
        }
        List<Domain> domains = domains(known, byDomain);
        List<String> names = byName.keySet().stream().sorted(Comparator.comparing(String::isEmpty)
                .thenComparing(name -> -byName.get(name)).thenComparing(Comparator.naturalOrder())).toList();
        var counts = new int[domains.size()][names.size()];
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < names.size(); column++) {
                counts[row][column] = byDomain.get(domains.get(row).code()).getOrDefault(names.get(column), 0);
            }
        }
        return new DutyMatrix(duty, domains, names, counts);
    }

    private static List<Domain> domains(List<Domain> known, Map<String, ?> counted) {
        var left = new LinkedHashMap<>(counted);
        var domains = new ArrayList<Domain>();
        for (Domain domain : known) {
            if (left.remove(domain.code()) != null) {
                domains.add(domain);
            }
        }
        left.keySet().stream().sorted().forEach(code -> domains.add(new Domain(code, code)));
        return domains;
    }

    /** The rows of a domain that somebody is responsible for. */
    public int count(int domain, int name) {
        return counts[domain][name];
    }

    /** All rows of a domain. */
    public int ofDomain(int domain) {
        int sum = 0;
        for (int count : counts[domain]) {
            sum += count;
        }
        return sum;
    }

    /** All rows that somebody is responsible for. */
    public int ofName(int name) {
        int sum = 0;
        for (int[] row : counts) {
            sum += row[name];
        }
        return sum;
    }

    /** All rows. */
    public int total() {
        int sum = 0;
        for (int domain = 0; domain < counts.length; domain++) {
            sum += ofDomain(domain);
        }
        return sum;
    }

    /** How deep a cell is coloured: 0 for none, else 1 to 4 by its share of the fullest cell. */
    public int depth(int domain, int name) {
        int most = 1;
        for (int[] row : counts) {
            for (int count : row) {
                most = Math.max(most, count);
            }
        }
        return counts[domain][name] == 0 ? 0 : Math.clamp((long) Math.ceil(4.0 * counts[domain][name] / most), 1, 4);
    }
}
