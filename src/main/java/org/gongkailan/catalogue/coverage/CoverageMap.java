package org.gongkailan.catalogue.coverage;

import java.util.List;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.Tier;

/**
 * The map: domains down, levels or units across.
 *
 * @param year    whose disclosures are counted
 * @param columns across
 * @param lines   down, in the order of the domains
 */
public record CoverageMap(int year, List<Across> columns, List<Line> lines) {
    /**
     * One column.
     *
     * @param unit id of the unit whose catalogue is looked at; null for the own one
     * @param name its head: a level, or the name of a unit
     * @param tier whose rows of the standard are asked for
     * @param part whether only the rows ticked for the tier are looked at, as in a column of a level
     */
    public record Across(String unit, String name, Tier tier, boolean part) {
    }

    /**
     * One domain.
     *
     * @param shares by column
     */
    public record Line(Domain domain, List<Share> shares) {
    }

    public CoverageMap {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** A whole column. */
    public Share total(int column) {
        return lines.stream().map(line -> line.shares().get(column)).reduce(Share.NONE, Share::plus);
    }
}
