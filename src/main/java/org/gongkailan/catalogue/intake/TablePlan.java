package org.gongkailan.catalogue.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How one table of a file is to be read, as a person sorted it out.
 *
 * @param table  its number in the file, from 0
 * @param taken  whether its rows are read at all
 * @param row    the first row of its head, from 0; what stands above is title
 * @param height rows the head takes; 0 where the table has none and begins with its rows
 * @param uses   what each column is taken for, from left to right
 * @param domain code of the domain all its rows belong to; null to go by the table
 */
public record TablePlan(int table, boolean taken, int row, int height, List<ColumnUse> uses, String domain) {
    public TablePlan {
        uses = List.copyOf(uses);
    }

    /** The same with another use of one column. */
    public TablePlan withUse(int column, ColumnUse use) {
        var changed = new ArrayList<>(uses);
        changed.set(column, use);
        return new TablePlan(table, taken, row, height, changed, domain);
    }

    /** What more than one column is taken for, in the order of the columns; columns of the office's own apart. */
    public Set<ColumnUse> twice() {
        var seen = EnumSet.noneOf(ColumnUse.class);
        var twice = new LinkedHashSet<ColumnUse>();
        uses.stream().filter(use -> !use.repeatable() && !seen.add(use)).forEach(twice::add);
        return twice;
    }

    /** The same with the table read or left out. */
    public TablePlan withTaken(boolean nowTaken) {
        return new TablePlan(table, nowTaken, row, height, uses, domain);
    }

    /** The same with all rows in one domain; null to go by the table. */
    public TablePlan withDomain(String code) {
        return new TablePlan(table, taken, row, height, uses, code);
    }
}
