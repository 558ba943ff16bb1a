package org.gongkailan.officefile.write;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.Table;

/**
 * The columns of a sheet that holds all tables of a paper: one for each stretch between two neighbouring rules. A
 * table column covers one or more of them.
 *
 * @param edges distances from the left in points, ascending, starting with 0
 */
record SheetColumns(List<Double> edges) {
    private static final double SAME = 1;

    SheetColumns {
        edges = List.copyOf(edges);
    }

    static SheetColumns of(Paper paper) {
        var edges = new ArrayList<Double>();
        edges.add(0.0);
        paper.blocks().forEach(block -> {
            if (block instanceof Table table) {
                edgesOf(table).forEach(edge -> insert(edges, edge));
            }
        });
        if (edges.size() == 1) {
            edges.add(paper.page().bodyWidth());
        }
        return new SheetColumns(edges);
    }

    private static void insert(List<Double> edges, double edge) {
        if (edges.stream().noneMatch(known -> Math.abs(known - edge) < SAME)) {
            edges.add(edge);
            edges.sort(null);
        }
    }

    private static List<Double> edgesOf(Table table) {
        var edges = new ArrayList<Double>();
        double edge = 0;
        for (double width : table.widths()) {
            edge += width;
            edges.add(edge);
        }
        return edges;
    }

    int count() {
        return edges.size() - 1;
    }

    double width(int from, int to) {
        return edges.get(to) - edges.get(from);
    }

    /** For each rule of a table, left to right, the sheet column that starts there. */
    int[] starts(Table table) {
        List<Double> own = edgesOf(table);
        var starts = new int[own.size() + 1];
        for (int i = 0; i < own.size(); i++) {
            starts[i + 1] = nearest(own.get(i));
        }
        return starts;
    }

    private int nearest(double edge) {
        int best = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - edge) < Math.abs(edges.get(best) - edge)) {
                best = i;
            }
        }
        return best;
    }
}
